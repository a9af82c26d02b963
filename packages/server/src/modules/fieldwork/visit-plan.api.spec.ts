import {
  EnterpriseTimelineDocument,
  PlanVisitDocument,
  RecordVisitDocument,
  VisitByIdDocument,
  VoidVisitDocument,
  type RecordVisitInput,
  type VisitDetailFragment,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, jiningId] = [370812, 370800];
const today = '2014-11-05';

let world: World;
let enterprise: RowKey;
let moment = new Date(`${today}T09:00:00+08:00`).getTime();
const clock = { now: () => new Date((moment += 1)) };

const ent = (key: RowKey): string => toGlobalId('ent', key);
const newEnterprise = (): Promise<RowKey> =>
  world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));

beforeAll(async () => {
  world = await makeWorld({ clock });
});
beforeEach(async () => {
  enterprise = await newEnterprise();
});
afterAll(() => world?.stop());

async function campaign(state = 'ACTIVE'): Promise<string> {
  const key = { regionId: jiningId, id: randomUUID() };
  await world.owner(
    `insert into campaign (region_id, id, name, theme, group_code, scope_rule, starts_on, cut_off_on, state, counts_phone, created_at, version)
       values ($1, $2, $3, '暖企', 'G', 'ACTIVE_AT_START', '2014-10-07', '2014-11-17', $4, false, now(), 1)`,
    [key.regionId, key.id, key.id, state],
  );
  return toGlobalId('cam', key);
}
const planned = async (given: { note?: string; campaignId?: string } = {}): Promise<VisitDetailFragment> =>
  dataOf(
    await world.yanzhou.send(PlanVisitDocument, {
      input: { enterpriseId: ent(enterprise), kind: 'REGULAR', plannedOn: '2014-11-03', ...given },
    }),
  ).planVisit.visit;
const record = (actor: Actor, given: Partial<RecordVisitInput> = {}) => {
  const usual = {
    enterpriseId: ent(enterprise),
    kind: 'UNIVERSAL',
    visitedOn: today,
    outcome: 'OWNER_ABSENT',
  } as const;
  return actor.send(RecordVisitDocument, { input: { ...usual, ...given } });
};
const recorded = async (given: Partial<RecordVisitInput> = {}) =>
  dataOf(await record(world.yanzhou, given)).recordVisit;
const read = async (actor: Actor, id: string) => dataOf(await actor.send(VisitByIdDocument, { id })).visit ?? null;
const deeds = async () =>
  dataOf(await world.director.send(EnterpriseTimelineDocument, { id: ent(enterprise), first: 50 })).enterprise?.timeline
    .nodes;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

describe('carrying out a plan', () => {
  it('makes it the visit, and keeps of it what is not said anew', async () => {
    const campaignId = await campaign();
    const plan = await planned({ note: '带政策册', campaignId });
    const { visit } = await recorded({ visitId: plan.id, version: plan.version, kind: 'FOLLOW_UP', visitedOn: today });
    expect(visit).toMatchObject({
      id: plan.id,
      state: 'RECORDED',
      kind: 'FOLLOW_UP',
      plannedOn: '2014-11-03',
      visitedOn: today,
      listedOn: today,
      note: '带政策册',
      campaign: { id: campaignId },
      version: 2,
      createdAt: plan.createdAt,
    });
    const [deed] = (await deeds()) ?? [];
    expect(deed?.verb).toBe('recordVisit');
    expect(deed?.changes).toContainEqual({ field: 'state', ownFieldId: null, before: 'PLANNED', after: 'RECORDED' });
    expect(deed?.changes).toContainEqual({ field: 'kind', ownFieldId: null, before: 'REGULAR', after: 'FOLLOW_UP' });
  });

  it('takes away what is said to be nothing', async () => {
    const plan = await planned({ note: '带政策册', campaignId: await campaign() });
    const given = { visitId: plan.id, version: plan.version, note: null, campaignId: null };
    expect((await recorded(given)).visit).toMatchObject({ note: null, campaign: null });
  });

  it('happens once, at the version that was seen', async () => {
    const plan = await planned();
    const at = { visitId: plan.id, version: plan.version };
    expect(codeOf(await record(world.yanzhou, { ...at, version: 7 }))).toBe('STALE_VERSION');
    const { visit } = await recorded(at);
    expect(codeOf(await record(world.yanzhou, at))).toBe('VISIT_STATE');
    const input = { id: visit.id, version: visit.version, reason: '误登记' };
    const { version } = dataOf(await world.yanzhou.send(VoidVisitDocument, { input })).voidVisit.visit;
    expect(codeOf(await record(world.yanzhou, { ...at, version }))).toBe('VISIT_STATE');
    expect(await read(world.yanzhou, plan.id)).toMatchObject({ state: 'VOIDED' });
  });

  it('twice at once makes one record', async () => {
    const plan = await planned();
    const at = { visitId: plan.id, version: plan.version, problems: [{ title: '用地' }] };
    const answers = await Promise.all([record(world.yanzhou, at), record(world.director, at)]);
    const codes = answers.map((answer) => codeOf(answer));
    expect(codes).toContain(undefined);
    expect([...codes, 'STALE_VERSION', 'VISIT_STATE']).toEqual(expect.arrayContaining(codes));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect((await read(world.yanzhou, plan.id))?.problems).toHaveLength(1);
  });

  it('is refused at another enterprise, without a version, and where there is no plan', async () => {
    const plan = await planned();
    const at = { visitId: plan.id, version: plan.version };
    const elsewhere = ent(await newEnterprise());
    const cases: [Partial<RecordVisitInput>, unknown[]][] = [
      [{ ...at, enterpriseId: elsewhere }, ['BAD_INPUT', 'enterpriseId', 'NOT_HERE']],
      [{ visitId: plan.id }, ['BAD_INPUT', 'version', 'REQUIRED']],
      [{ ...at, visitId: ent(enterprise) }, ['BAD_ID', 'visitId', undefined]],
      [{ ...at, visitId: toGlobalId('vis', enterprise) }, ['NOT_FOUND', 'visitId', undefined]],
    ];
    for (const [given, expected] of cases) expect(ruleOf(await record(world.yanzhou, given))).toEqual(expected);
  });
});

describe('a client id', () => {
  it('makes one visit for ever, with everything that came with it', async () => {
    const clientId = randomUUID();
    const given = {
      clientId,
      form: { step: 'ISSUED' as const },
      problems: [{ title: '用地' }],
      nextVisitOn: '2014-12-01',
    };
    const first = await recorded(given);
    const before = await deeds();
    expect(fromGlobalId('vis', first.visit.id)).toEqual({ regionId: yanzhouId, id: clientId });
    expect(first.nextVisit).toMatchObject({ plannedOn: '2014-12-01' });
    const again = await recorded({ ...given, clientId: clientId.toUpperCase(), outcome: 'MOVED', problems: [] });
    expect(again).toEqual(first);
    expect(await deeds()).toEqual(before);
    // Even what is no visit by now is answered with the one that is there.
    expect(await recorded({ clientId, visitedOn: '2999-01-01', outcome: 'MET' })).toEqual(first);
  });

  it('twice at once makes one visit', async () => {
    const given = { clientId: randomUUID(), problems: [{ title: '用电' }] };
    const answers = await Promise.all([1, 2, 3].map(() => record(world.yanzhou, given)));
    for (const answer of answers) expect([undefined, 'STALE_VERSION']).toContain(codeOf(answer));
    const { visit, nextVisit } = await recorded(given);
    expect([visit.problems.length, nextVisit]).toEqual([1, null]);
    expect((await deeds())?.filter(({ verb }) => verb === 'recordVisit')).toHaveLength(1);
  });

  it('has the form of a UUID', async () => {
    expect(ruleOf(await record(world.yanzhou, { clientId: 'abc' }))).toEqual(['BAD_INPUT', 'clientId', 'UUID']);
  });
});

describe('who records a visit', () => {
  it('E7 is whoever writes in the county, and nobody else', async () => {
    const auditor = await world.member('auditor', Role.AUDITOR, jiningId);
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    const plan = await planned();
    for (const actor of [auditor, contact, world.zoucheng])
      for (const given of [{}, { clientId: fromGlobalId('vis', plan.id).id }, { visitId: plan.id, version: 1 }])
        expect(codeOf(await record(actor, given))).toBe('NOT_ALLOWED');
    expect(codeOf(await record(world.nobody))).toBe('UNAUTHENTICATED');
    expect((await read(world.yanzhou, plan.id))?.state).toBe('PLANNED');
  });
});
