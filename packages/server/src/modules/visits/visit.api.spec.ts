import {
  CancelVisitDocument,
  ConfirmVisitDocument,
  CorrectVisitDocument,
  EnterpriseTimelineDocument,
  MissVisitDocument,
  PlanVisitDocument,
  RestoreVisitDocument,
  VisitByIdDocument,
  VoidVisitDocument,
  type CorrectVisitInput,
  type PlanVisitInput,
  type VisitDetailFragment,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { visitFactory } from '../fieldwork/visit.factory.ts';
import { PersonKind } from '../people/index.ts';
import { personFactory } from '../people/person.factory.ts';
import { VisitConfirmer } from './index.ts';
import { plannedVisitFactory } from './visit.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const today = '2014-11-05';

let world: World;
let colleague: Actor;
let auditor: Actor;
let enterprise: RowKey;
/** The clock goes on by a millisecond with each look at it, as clocks do. */
let moment = new Date(`${today}T09:00:00+08:00`).getTime();
const clock = { now: () => new Date((moment += 1)) };

const ent = (key: RowKey): string => toGlobalId('ent', key);
const per = (key: RowKey): string => toGlobalId('per', key);
const vis = (key: RowKey): string => toGlobalId('vis', key);

beforeAll(async () => {
  world = await makeWorld({ clock });
  colleague = await world.member('colleague', Role.CLERK, yanzhouId);
  auditor = await world.member('auditor', Role.AUDITOR, jiningId);
  enterprise = await made(world.yanzhou, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
});
afterAll(() => world?.stop());

const made = <T>(actor: Actor, work: Parameters<World['hand']['deed']>[1]): Promise<T> =>
  // What the deed answers with is known where it is written.
  world.hand.deed(actor.token, work) as Promise<T>;

const read = async (actor: Actor, id: string): Promise<VisitDetailFragment | null> =>
  dataOf(await actor.send(VisitByIdDocument, { id })).visit ?? null;
async function shown(key: RowKey): Promise<VisitDetailFragment> {
  const visit = await read(world.yanzhou, vis(key));
  if (!visit) throw new Error('the visit is not there');
  return visit;
}
const planned = async () =>
  shown(await made<RowKey>(world.yanzhou, (ctx) => plannedVisitFactory(ctx, { enterpriseId: ent(enterprise) })));
const recorded = async (given: Partial<Parameters<typeof visitFactory>[1]> = {}) =>
  shown(await made<RowKey>(world.yanzhou, (ctx) => visitFactory(ctx, { enterpriseId: ent(enterprise), ...given })));
const someone = (roles: { kind: PersonKind; title: string; at?: RowKey }[], regionId = yanzhouId) =>
  made<RowKey>(world.director, (ctx) =>
    personFactory(ctx, {
      regionId,
      roles: roles.map(({ kind, title, at = enterprise }) => ({ enterpriseId: ent(at), kind, title })),
    }),
  );
const owner = () => someone([{ kind: PersonKind.BUSINESSPERSON, title: '董事长' }]);

const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const plan = (actor: Actor, given: Partial<PlanVisitInput> = {}) =>
  actor.send(PlanVisitDocument, {
    input: { enterpriseId: ent(enterprise), kind: 'REGULAR', plannedOn: today, burdenReason: '核查', ...given },
  });
const confirm = (actor: Actor, visit: VisitDetailFragment, confirmedBy: 'ENTERPRISE' | 'OFFICE' = 'OFFICE') =>
  actor.send(ConfirmVisitDocument, { input: { id: visit.id, version: visit.version, confirmedBy } });
const voidIt = (actor: Actor, { id, version }: VisitDetailFragment, reason = '误登记') =>
  actor.send(VoidVisitDocument, { input: { id, version, reason } });
const restore = (actor: Actor, { id, version }: VisitDetailFragment, reason = '误作废') =>
  actor.send(RestoreVisitDocument, { input: { id, version, reason } });
const cancel = (actor: Actor, { id, version }: VisitDetailFragment, reason = '企业停电') =>
  actor.send(CancelVisitDocument, { input: { id, version, reason } });
const miss = (actor: Actor, { id, version }: VisitDetailFragment, reason = '大雾封路') =>
  actor.send(MissVisitDocument, { input: { id, version, reason } });
const correct = (actor: Actor, { id, version }: VisitDetailFragment, given: Partial<CorrectVisitInput>) =>
  actor.send(CorrectVisitDocument, { input: { id, version, ...given } });
/** The newest deed of the timeline with what it changed. */
async function newestDeed(of: RowKey) {
  const answer = await world.director.send(EnterpriseTimelineDocument, { id: ent(of), first: 1 });
  const deed = dataOf(answer).enterprise?.timeline.nodes[0];
  const changes = Object.fromEntries(deed?.changes.map(({ field, before, after }) => [field, [before, after]]) ?? []);
  return { verb: deed?.verb, reason: deed?.reason, changes };
}
async function campaignIn(regionId: number, state = 'ACTIVE'): Promise<string> {
  const id = randomUUID();
  await world.owner(
    `insert into campaign (region_id, id, name, theme, group_code, scope_rule, starts_on, cut_off_on, state, counts_phone, created_at, version)
       values ($1, $2, $3, '暖企', 'G', 'ACTIVE_AT_START', '2014-10-07', '2014-11-17', $4, false, now(), 1)`,
    [regionId, id, id, state],
  );
  return toGlobalId('cam', { regionId, id });
}

describe('planning a visit', () => {
  it('keeps what was said, and nothing of a visit that has not been made', async () => {
    const campaignId = await campaignIn(jiningId);
    const answer = await plan(world.yanzhou, {
      kind: 'UNIVERSAL',
      plannedOn: '2014-11-20',
      campaignId,
      note: ' 带政策册 ',
    });
    const visit = dataOf(answer).planVisit.visit;
    expect(visit).toMatchObject({
      regionId: yanzhouId,
      kind: 'UNIVERSAL',
      channel: 'ON_SITE',
      state: 'PLANNED',
      outcome: null,
      plannedOn: '2014-11-20',
      visitedOn: null,
      listedOn: '2014-11-20',
      note: '带政策册',
      recordedByName: null,
      recordedAt: null,
      confirmedBy: null,
      source: 'ENTERED',
      version: 1,
      attendances: [],
      visitors: [],
      campaign: { id: campaignId },
      enterprise: { id: ent(enterprise) },
      viewerCan: { record: true, cancel: true, confirm: false, correct: false, void: false, restore: false },
    });
    expect(await read(world.yanzhou, visit.id)).toEqual(visit);
    expect(await newestDeed(enterprise)).toEqual({
      verb: 'planVisit',
      reason: null,
      changes: { kind: [null, 'UNIVERSAL'], plannedOn: [null, '2014-11-20'], note: [null, '带政策册'] },
    });
  });

  it('may be entered late', async () => {
    expect(dataOf(await plan(world.yanzhou, { plannedOn: '2014-10-01' })).planVisit.visit.listedOn).toBe('2014-10-01');
  });

  it('under one client id makes one plan for ever', async () => {
    const clientId = randomUUID();
    const first = dataOf(await plan(world.yanzhou, { clientId })).planVisit.visit;
    const again = await plan(world.yanzhou, { clientId: clientId.toUpperCase(), plannedOn: '2014-12-01' });
    expect(dataOf(again).planVisit.visit).toEqual(first);
    expect(fromGlobalId('vis', first.id)).toEqual({ regionId: yanzhouId, id: clientId });
  });

  it('is refused with what is no plan', async () => {
    const nowhere = ent({ regionId: yanzhouId, id: randomUUID() });
    const sibling = await campaignIn(zouchengId);
    const cases: [Partial<PlanVisitInput>, unknown[]][] = [
      [{ plannedOn: '' }, ['BAD_INPUT', 'plannedOn', 'REQUIRED']],
      [{ plannedOn: '2014-02-30' }, ['BAD_INPUT', 'plannedOn', 'DAY']],
      [{ plannedOn: '1899-12-31' }, ['BAD_INPUT', 'plannedOn', 'DAY_RANGE']],
      [{ note: 'a\0b' }, ['BAD_INPUT', 'note', 'CONTROL_CHARACTER']],
      [{ clientId: 'abc' }, ['BAD_INPUT', 'clientId', 'UUID']],
      [{ enterpriseId: 'per_x' }, ['BAD_ID', 'enterpriseId', undefined]],
      [{ enterpriseId: nowhere }, ['BAD_INPUT', 'enterpriseId', 'NOT_HERE']],
      [{ campaignId: sibling }, ['BAD_INPUT', 'campaignId', 'NOT_HERE']],
      [{ campaignId: await campaignIn(jiningId, 'DRAFT') }, ['CAMPAIGN_STATE', 'campaignId', undefined]],
      [{ campaignId: await campaignIn(jiningId, 'ARCHIVED') }, ['CAMPAIGN_STATE', 'campaignId', undefined]],
    ];
    // The director reads both counties, and still no campaign of one is carried out in the other.
    for (const [given, expected] of cases) expect(ruleOf(await plan(world.director, given))).toEqual(expected);
  });

  it('E7 is not for readers, contacts and strangers', async () => {
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    for (const actor of [auditor, contact, world.zoucheng]) expect(codeOf(await plan(actor))).toBe('NOT_ALLOWED');
    expect(codeOf(await plan(world.nobody))).toBe('UNAUTHENTICATED');
  });

  it('ends without a visit, for a reason that stays', async () => {
    const cancelled = dataOf(await cancel(colleague, await planned())).cancelVisit.visit;
    expect(cancelled).toMatchObject({ state: 'CANCELLED', endReason: '企业停电', version: 2 });
    expect(await newestDeed(enterprise)).toEqual({
      verb: 'cancelVisit',
      reason: '企业停电',
      changes: { state: ['PLANNED', 'CANCELLED'] },
    });
    const missed = dataOf(await miss(world.yanzhou, await planned())).missVisit.visit;
    expect(missed).toMatchObject({ state: 'MISSED', endReason: '大雾封路' });
    for (const ended of [cancelled, missed])
      for (const step of [cancel, miss]) expect(codeOf(await step(world.yanzhou, ended))).toBe('VISIT_STATE');
    expect(ruleOf(await cancel(world.yanzhou, await planned(), ' '))).toEqual(['BAD_INPUT', 'reason', 'REQUIRED']);
  });
});

describe('confirming a visit', () => {
  it('by the office comes first, and the enterprise’s word replaces it, never the reverse', async () => {
    const office = dataOf(await confirm(world.yanzhou, await recorded())).confirmVisit.visit;
    expect(office).toMatchObject({ state: 'CONFIRMED', confirmedBy: 'OFFICE', viewerCan: { confirm: true } });
    const byEnterprise = dataOf(await confirm(world.yanzhou, office, 'ENTERPRISE')).confirmVisit.visit;
    expect(byEnterprise).toMatchObject({
      state: 'CONFIRMED',
      confirmedBy: 'ENTERPRISE',
      viewerCan: { confirm: false },
    });
    expect(Date.parse(byEnterprise.confirmedAt ?? '')).toBeGreaterThan(Date.parse(office.confirmedAt ?? ''));
    expect(await newestDeed(enterprise)).toEqual({
      verb: 'confirmVisit',
      reason: null,
      changes: { confirmedBy: ['OFFICE', 'ENTERPRISE'] },
    });
    for (const by of ['OFFICE', 'ENTERPRISE'] as const)
      expect(codeOf(await confirm(world.yanzhou, byEnterprise, by))).toBe('VISIT_STATE');
  });

  it('is for its recorder, a director or an administrator, at the version they saw', async () => {
    const visit = await recorded();
    expect(codeOf(await confirm(colleague, visit))).toBe('VISIT_NOT_YOURS');
    expect(codeOf(await confirm(auditor, visit))).toBe('NOT_ALLOWED');
    expect((await read(colleague, visit.id))?.viewerCan).toMatchObject({ confirm: false, correct: false, void: false });
    dataOf(await confirm(world.director, visit));
    expect(codeOf(await confirm(world.yanzhou, visit, 'ENTERPRISE'))).toBe('STALE_VERSION');
    expect(codeOf(await confirm(world.yanzhou, await planned()))).toBe('VISIT_STATE');
  });
});

describe('voiding a visit', () => {
  it('keeps it with its reason, and restoring makes it what it was', async () => {
    const confirmed = await recorded({ confirmedBy: VisitConfirmer.ENTERPRISE });
    const voided = dataOf(await voidIt(world.yanzhou, confirmed)).voidVisit.visit;
    expect(voided).toMatchObject({ state: 'VOIDED', endReason: '误登记', confirmedBy: 'ENTERPRISE' });
    expect(voided.viewerCan).toMatchObject({ restore: true, void: false, correct: false, confirm: false });
    expect(codeOf(await voidIt(world.yanzhou, voided))).toBe('VISIT_STATE');
    const back = dataOf(await restore(world.yanzhou, voided)).restoreVisit.visit;
    expect(back).toMatchObject({ state: 'CONFIRMED', endReason: null, confirmedBy: 'ENTERPRISE' });
    expect(back.confirmedAt).toBe(confirmed.confirmedAt);
    expect(await newestDeed(enterprise)).toMatchObject({ verb: 'restoreVisit', reason: '误作废' });
    const unconfirmed = dataOf(await voidIt(world.yanzhou, await recorded())).voidVisit.visit;
    expect(dataOf(await restore(world.director, unconfirmed)).restoreVisit.visit.state).toBe('RECORDED');
  });

  it('wants a reason, and is not for a colleague or for a plan', async () => {
    const visit = await recorded();
    expect(ruleOf(await voidIt(world.yanzhou, visit, ''))).toEqual(['BAD_INPUT', 'reason', 'REQUIRED']);
    expect(codeOf(await voidIt(colleague, visit))).toBe('VISIT_NOT_YOURS');
    expect(codeOf(await voidIt(world.yanzhou, await planned()))).toBe('VISIT_STATE');
    expect(codeOf(await restore(world.yanzhou, visit))).toBe('VISIT_STATE');
  });
});

describe('correcting a visit', () => {
  it('takes the whole list of attendees, and keeps those who were removed and the confirmation', async () => {
    const [one, two] = [await owner(), await someone([{ kind: PersonKind.STAFF, title: '会计' }])];
    const visit = await recorded({ attendees: [{ personId: per(one) }], confirmedBy: VisitConfirmer.OFFICE });
    const answer = await correct(world.yanzhou, visit, {
      note: '补记',
      attendees: [{ personId: per(two) }, { newPerson: { name: '王小新', kind: 'STAFF', title: '文员' } }],
    });
    const corrected = dataOf(answer).correctVisit.visit;
    expect(corrected).toMatchObject({ state: 'CONFIRMED', confirmedBy: 'OFFICE', note: '补记', version: 2 });
    expect(corrected.attendances.map(({ role, capacity, person }) => [role, capacity, person.name])).toEqual([
      ['STAFF', '会计', expect.stringContaining('孟凡')],
      ['STAFF', '文员', '王小新'],
    ]);
    expect(await newestDeed(enterprise)).toEqual({
      verb: 'correctVisit',
      reason: null,
      changes: { note: [null, '补记'], attendees: ['孟**', '孟**、王**'] },
    });
    const rows = await world.owner<{ is_removed: boolean }>(
      'select is_removed from visit_attendance where visit_id = $1 order by id',
      [fromGlobalId('vis', visit.id).id],
    );
    expect(rows.map((row) => row.is_removed)).toEqual([true, false, false]);
    const back = dataOf(await correct(world.yanzhou, corrected, { attendees: [{ personId: per(one) }] }));
    expect(back.correctVisit.visit.attendances).toMatchObject([{ role: 'BUSINESSPERSON', capacity: '董事长' }]);
  });

  it('leaves alone what is left out, and writes nothing where nothing differs', async () => {
    const person = await owner();
    const visit = await recorded({ attendees: [{ personId: per(person) }], note: '平稳' });
    const same = await correct(world.yanzhou, visit, { note: '平稳', attendees: [{ personId: per(person) }] });
    expect(dataOf(same).correctVisit.visit).toEqual(visit);
    const moved = dataOf(await correct(world.yanzhou, visit, { outcome: 'MOVED', evidence: '厂房已空' })).correctVisit
      .visit;
    expect(moved).toMatchObject({ outcome: 'MOVED', note: '平稳', attendances: [{ role: 'BUSINESSPERSON' }] });
    const cleared = dataOf(await correct(world.yanzhou, moved, { note: null, attendees: [] })).correctVisit.visit;
    expect(cleared).toMatchObject({ note: null, attendances: [] });
  });

  it('is refused where nobody was met, with people who are not here, and to those it is not for', async () => {
    const visit = await recorded();
    const stranger = await someone([], zouchengId);
    const cases: [Partial<CorrectVisitInput>, unknown[]][] = [
      [{ outcome: 'MET' }, ['BAD_INPUT', 'attendees', 'OUTCOME_MET']],
      [{ outcome: 'MET', attendees: [] }, ['BAD_INPUT', 'attendees', 'OUTCOME_MET']],
      [{ attendees: [{}] }, ['BAD_INPUT', 'attendees.0', 'REQUIRED']],
      [{ attendees: [{ personId: per(stranger) }] }, ['BAD_INPUT', 'attendees.0.personId', 'NOT_HERE']],
      [{ attendees: Array.from({ length: 51 }, () => ({})) }, ['BAD_INPUT', 'attendees', 'TOO_MANY']],
      [{ note: '记'.repeat(10_001) }, ['BAD_INPUT', 'note', 'TOO_LONG']],
      [
        { attendees: [{ newPerson: { name: ' ', kind: 'STAFF', phone: '1' } }] },
        ['BAD_INPUT', 'attendees.0.newPerson.name', 'REQUIRED'],
      ],
    ];
    for (const [given, expected] of cases) expect(ruleOf(await correct(world.yanzhou, visit, given))).toEqual(expected);
    expect(codeOf(await correct(colleague, visit, { note: '改' }))).toBe('VISIT_NOT_YOURS');
    expect(codeOf(await correct(world.yanzhou, await planned(), { note: '改' }))).toBe('VISIT_STATE');
    expect(await read(world.director, visit.id)).toEqual(visit);
  });
});

describe('E7 a neighbour', () => {
  it('sees no visit and changes none', async () => {
    const [visit, aPlan] = [await recorded(), await planned()];
    const voided = dataOf(await voidIt(world.yanzhou, await recorded())).voidVisit.visit;
    expect(await read(world.zoucheng, visit.id)).toBeNull();
    const answers = [
      await confirm(world.zoucheng, visit),
      await voidIt(world.zoucheng, visit),
      await correct(world.zoucheng, visit, { note: '改' }),
      await restore(world.zoucheng, voided),
      await cancel(world.zoucheng, aPlan),
      await miss(world.zoucheng, aPlan),
    ];
    for (const answer of answers) expect(ruleOf(answer)).toEqual(['NOT_FOUND', 'id', undefined]);
    expect(await read(world.director, visit.id)).toEqual({ ...visit });
  });
});
