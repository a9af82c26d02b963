import {
  EnterpriseTimelineDocument,
  RecordVisitDocument,
  VisitByIdDocument,
  type RecordVisitInput,
  type VisitDetailFragment,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { addPost, appointToPost, OfficeKind, openOffice, PostKind, registerOfficer } from '../liaison/index.ts';
import { PersonKind } from '../people/index.ts';
import { personFactory } from '../people/person.factory.ts';

const [yanzhouId, jiningId] = [370812, 370800];
const today = '2014-11-05';

let world: World;
let enterprise: RowKey;
let moment = new Date(`${today}T09:00:00+08:00`).getTime();
const clock = { now: () => new Date((moment += 1)) };

const ent = (key: RowKey): string => toGlobalId('ent', key);
const per = (key: RowKey): string => toGlobalId('per', key);
const newEnterprise = (regionId = yanzhouId): Promise<RowKey> =>
  world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId }));

beforeAll(async () => {
  world = await makeWorld({ clock });
});
beforeEach(async () => {
  enterprise = await newEnterprise();
});
afterAll(() => world?.stop());

const someone = (
  role: { kind?: PersonKind; title?: string; fromOn?: string; at?: RowKey } = {},
  regionId = yanzhouId,
) => {
  const { kind = PersonKind.BUSINESSPERSON, title = '董事长', at = enterprise, ...more } = role;
  const roles = at.regionId === regionId ? [{ enterpriseId: ent(at), kind, title, ...more }] : [];
  return world.hand.deed(world.director.token, (ctx) => personFactory(ctx, { regionId, roles }));
};
/** Rows of modules that are not this one's affair, as their owner writes them. */
async function row(table: string, word: string, values: Record<string, unknown>): Promise<string> {
  const key = { regionId: Number(values['region_id']), id: randomUUID() };
  const columns = Object.entries({ ...values, id: key.id, version: 1 });
  await world.owner(
    `insert into ${table} (${columns.map(([name]) => name).join(',')}) values (${columns.map((_, i) => `$${i + 1}`).join(',')})`,
    columns.map(([, value]) => value),
  );
  return toGlobalId(word, key);
}
const officer = async (name: string, { actor = world.yanzhou, isMe = false } = {}): Promise<string> => {
  const key = await world.hand.deed(actor.token, (ctx) => registerOfficer(ctx, { regionId: yanzhouId, name, isMe }));
  return toGlobalId('ofc', key);
};
/** Lets somebody hold a post of Yanzhou's office from a day on. */
const appoint = (officerId: string, title: string, fromOn: string) =>
  world.hand.deed(world.director.token, async (ctx) => {
    const office = await openOffice(ctx, {
      regionId: yanzhouId,
      kind: OfficeKind.LIAISON_OFFICE,
      name: '兖州区联络办',
    });
    const officeId = toGlobalId('off', office);
    const post = await addPost(ctx, { officeId, kind: PostKind.LIAISON_OFFICER, title, sinceOn: '2014-01-01' });
    await appointToPost(ctx, { postId: toGlobalId('pos', post), officerId, isActing: false, fromOn });
  });
const department = (regionId: number, kind: string, name: string, endedOn: string | null = null) =>
  row('department', 'dep', { region_id: regionId, kind, name, ended_on: endedOn });
const campaign = (regionId: number, state = 'ACTIVE') =>
  row('campaign', 'cam', {
    region_id: regionId,
    name: randomUUID(),
    theme: '暖企',
    group_code: 'G',
    scope_rule: 'ACTIVE_AT_START',
    starts_on: '2014-10-07',
    cut_off_on: '2014-11-17',
    state,
    counts_phone: false,
    created_at: new Date(),
  });
const record = (actor: Actor, given: Partial<RecordVisitInput> = {}) => {
  const usual = {
    enterpriseId: ent(enterprise),
    kind: 'UNIVERSAL',
    visitedOn: today,
    outcome: 'OWNER_ABSENT',
  } as const;
  return actor.send(RecordVisitDocument, { input: { ...usual, ...given } });
};
const recorded = async (given: Partial<RecordVisitInput> = {}, actor = world.yanzhou): Promise<VisitDetailFragment> =>
  dataOf(await record(actor, given)).recordVisit.visit;
const read = async (actor: Actor, id: string) => dataOf(await actor.send(VisitByIdDocument, { id })).visit ?? null;
const deeds = async (of = enterprise) =>
  dataOf(await world.director.send(EnterpriseTimelineDocument, { id: ent(of), first: 50 })).enterprise?.timeline.nodes;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
/** How many rows stand in each table. */
async function standing(): Promise<Record<string, number>> {
  const tables = await world.owner<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts = tables.map(({ name }) => `(select count(*)::int from "${name}") as "${name}"`).join(',');
  return (await world.owner<Record<string, number>>(`select ${counts}`))[0] ?? {};
}

describe('recording a visit', () => {
  it('writes the whole of it at once: people, departments, policies, hazards, form, problems and the next visit', async () => {
    const boss = await someone();
    const campaignId = await campaign(jiningId);
    const answer = await record(world.yanzhou, {
      campaignId,
      kind: 'JOINT',
      visitedOn: '2014-10-07',
      outcome: 'MET',
      note: ' 生产平稳 ',
      visitorIds: [await officer('周联')],
      attendees: [
        { personId: per(boss) },
        { newPerson: { name: '李会计', kind: 'STAFF', title: '会计', phone: '139 0000 1111' } },
      ],
      departmentIds: [
        await department(yanzhouId, 'ENVIRONMENT', '兖州区环境保护局'),
        await department(jiningId, 'COMMERCE', '济宁市商务局'),
      ],
      policies: [{ level: 'PROVINCE', kind: 'PREFERENTIAL', title: '省优惠政策' }],
      hazards: [{ place: 'LIVING_QUARTERS', text: '宿舍线路老化', advice: '更换', dueOn: '2014-12-01' }],
      form: { step: 'ISSUED_AND_RETURNED' },
      problems: [
        { title: '用地手续', raisedByAttendee: 1, answer: '已说明办理流程' },
        { title: '招工难', detail: '缺熟练工' },
      ],
      nextVisitOn: '2014-11-17',
      confirmedBy: 'ENTERPRISE',
    });
    const { visit, nextVisit } = dataOf(answer).recordVisit;
    expect(visit).toMatchObject({
      campaign: { id: campaignId },
      kind: 'JOINT',
      channel: 'ON_SITE',
      state: 'CONFIRMED',
      outcome: 'MET',
      plannedOn: null,
      visitedOn: '2014-10-07',
      listedOn: '2014-10-07',
      note: '生产平稳',
      confirmedBy: 'ENTERPRISE',
      recordedByName: 'yanzhou',
      source: 'ENTERED',
      version: 1,
      attendances: [
        { role: 'BUSINESSPERSON', capacity: '董事长', person: { id: per(boss) } },
        { role: 'STAFF', capacity: '会计', person: { name: '李会计' } },
      ],
      departments: [
        { kind: 'ENVIRONMENT', name: '兖州区环境保护局' },
        { kind: 'COMMERCE', name: '济宁市商务局' },
      ],
      policies: [{ level: 'PROVINCE', kind: 'PREFERENTIAL', title: '省优惠政策' }],
      hazards: [
        { place: 'LIVING_QUARTERS', text: '宿舍线路老化', advice: '更换', dueOn: '2014-12-01', state: 'FOUND' },
      ],
      forms: [{ state: 'RETURNED', issuedOn: '2014-10-07', returnedOn: '2014-10-07' }],
    });
    expect(visit.visitors.map(({ name }) => name)).toEqual(['周联']);
    expect(visit.problems.toSorted((a, b) => a.serialNo.localeCompare(b.serialNo))).toMatchObject([
      { title: '用地手续', state: 'ANSWERED_ON_SPOT', answer: '已说明办理流程', raisedBy: { name: '李会计' } },
      { title: '招工难', detail: '缺熟练工', state: 'COLLECTED', raisedBy: null },
    ]);
    const next = await read(world.yanzhou, nextVisit?.id ?? '');
    expect(next).toMatchObject({
      state: 'PLANNED',
      kind: 'FOLLOW_UP',
      plannedOn: '2014-11-17',
      campaign: { id: campaignId },
    });
    const verbs = (await deeds())?.map(({ verb }) => verb).toReversed();
    expect(verbs?.slice(-6)).toEqual([
      'registerPerson',
      'recordVisit',
      'issueOpinionForm',
      'raiseProblem',
      'raiseProblem',
      'planVisit',
    ]);
    const [deed] = (await deeds())?.filter(({ verb }) => verb === 'recordVisit') ?? [];
    expect(deed?.changes).toContainEqual({ field: 'attendees', ownFieldId: null, before: null, after: '孟**、李**' });
    expect(await read(world.yanzhou, visit.id)).toEqual(visit);
  });

  it('wants little: a day, an outcome, and nobody met', async () => {
    const { visit, nextVisit } = dataOf(await record(world.director, { channel: 'PHONE' })).recordVisit;
    expect(nextVisit).toBeNull();
    expect(visit).toMatchObject({
      state: 'RECORDED',
      channel: 'PHONE',
      confirmedAt: null,
      campaign: null,
      visitors: [],
      attendances: [],
      forms: [],
      problems: [],
    });
    expect((await deeds())?.map(({ verb }) => verb)).toEqual(['recordVisit', 'registerEnterprise']);
  });

  it('lists staff where the owner was absent', async () => {
    const clerk = await someone({ kind: PersonKind.STAFF, title: '文员' });
    expect((await recorded({ attendees: [{ personId: per(clerk) }] })).attendances).toMatchObject([
      { role: 'STAFF', capacity: '文员' },
    ]);
  });

  it('is made by the officer who is signed in, unless others are named, or nobody', async () => {
    const me = await officer('吴本人', { isMe: true });
    expect((await recorded()).visitors.map(({ name }) => name)).toEqual(['吴本人']);
    expect((await recorded({ visitorIds: [] })).visitors).toEqual([]);
    const other = await officer('郑同行');
    expect((await recorded({ visitorIds: [other, me] })).visitors.map(({ name }) => name)).toEqual([
      '郑同行',
      '吴本人',
    ]);
    expect((await recorded({}, world.director)).visitors).toEqual([]);
  });

  it('keeps the visitors’ posts of the day', async () => {
    const officerId = await officer('冯在岗');
    await appoint(officerId, '联络员岗', '2014-10-15');
    const visitors = async (visitedOn: string) => (await recorded({ visitedOn, visitorIds: [officerId] })).visitors;
    expect(await visitors('2014-10-14')).toMatchObject([{ name: '冯在岗', post: null }]);
    expect(await visitors('2014-10-15')).toMatchObject([{ name: '冯在岗', post: '联络员岗' }]);
  });

  it('keeps the capacity of the day, whatever somebody is by now or is elsewhere', async () => {
    const elsewhere = await newEnterprise();
    const later = await someone({ title: '总经理', fromOn: '2014-11-01' });
    const foreign = await someone({ title: '厂长', at: elsewhere });
    const nobody = await world.hand.deed(world.director.token, (ctx) => personFactory(ctx, { regionId: yanzhouId }));
    const attendees = [later, foreign, nobody].map((key) => ({ personId: per(key) }));
    const shown = async (visitedOn: string) =>
      (await recorded({ visitedOn, outcome: 'MET', attendees })).attendances.map(({ role, capacity }) => [
        role,
        capacity,
      ]);
    expect(await shown('2014-10-20')).toEqual([
      ['BUSINESSPERSON', null],
      ['BUSINESSPERSON', null],
      ['STAFF', null],
    ]);
    expect((await shown('2014-11-02'))[0]).toEqual(['BUSINESSPERSON', '总经理']);
  });

  it('plans a regular next visit where nothing was collected, outside the campaign once that is over', async () => {
    const campaignId = await campaign(jiningId);
    const problems = [{ title: '水价', answer: '已答复' }];
    const answer = await record(world.yanzhou, { campaignId, problems, nextVisitOn: '2014-12-01' });
    const next = await read(world.yanzhou, dataOf(answer).recordVisit.nextVisit?.id ?? '');
    expect(next).toMatchObject({ kind: 'REGULAR', plannedOn: '2014-12-01', campaign: null, state: 'PLANNED' });
  });
});

describe('the opinion form of a visit', () => {
  it('was handed out before only where one of the campaign was', async () => {
    const campaignId = await campaign(jiningId);
    const again = { campaignId, form: { step: 'ALREADY_ISSUED' as const } };
    expect(ruleOf(await record(world.yanzhou, again))).toEqual(['FORM_NOT_ISSUED', 'form.step', undefined]);
    const first = await recorded({ campaignId, form: { step: 'ISSUED', serialNo: `纸-${enterprise.id.slice(-6)}` } });
    expect(first.forms).toMatchObject([
      { serialNo: `纸-${enterprise.id.slice(-6)}`, state: 'ISSUED', returnedOn: null },
    ]);
    expect((await recorded(again)).forms).toEqual([]);
    const other = { ...again, campaignId: await campaign(jiningId) };
    expect(codeOf(await record(world.yanzhou, other))).toBe('FORM_NOT_ISSUED');
  });

  it('is declined for a reason, and a number is used once', async () => {
    const declined = await recorded({ form: { step: 'DECLINED', reason: '不便填写', serialNo: '纸-7' } });
    expect(declined.forms).toMatchObject([{ state: 'DECLINED', reason: '不便填写', serialNo: '纸-7' }]);
    const before = await standing();
    const taken = await record(world.yanzhou, {
      attendees: [{ newPerson: { name: '白跑一趟', kind: 'STAFF' } }],
      form: { step: 'ISSUED', serialNo: '纸-7' },
    });
    expect(ruleOf(taken)).toEqual(['BAD_INPUT', 'form.serialNo', 'SERIAL_TAKEN']);
    expect(await standing()).toEqual(before);
  });
});
