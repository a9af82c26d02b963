import {
  EnterpriseTimelineDocument,
  JoinVisitDocument,
  MoveVisitDocument,
  PlanVisitDocument,
  RecordVisitDocument,
  SetVisitLimitsDocument,
  VisitBurdenDocument,
  VisitByIdDocument,
  VisitLimitsDocument,
  type PlanVisitInput,
  type VisitDetailFragment,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { DepartmentKind, registerDepartment } from '../departments/index.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
// A Wednesday.
const day = '2014-10-15';

let world: World;
let colleague: Actor;
let chief: Actor;
let enterprise: RowKey;
let moment = new Date('2014-10-09T09:00:00+08:00').getTime();
const clock = { now: () => new Date((moment += 1)) };
const bureaus: Record<'safety' | 'water' | 'city', string> = { safety: '', water: '', city: '' };

const ent = (key: RowKey): string => toGlobalId('ent', key);

beforeAll(async () => {
  world = await makeWorld({ clock });
  colleague = await world.member('colleague', Role.CLERK, yanzhouId);
  chief = await world.member('chief', Role.ADMINISTRATOR, yanzhouId);
  const bureau = (regionId: number, kind: DepartmentKind, name: string) =>
    world.hand.deed(world.director.token, (ctx) => registerDepartment(ctx, { regionId, kind, name }));
  bureaus.safety = toGlobalId('dep', await bureau(yanzhouId, DepartmentKind.WORK_SAFETY, '兖州区安监局'));
  bureaus.water = toGlobalId('dep', await bureau(yanzhouId, DepartmentKind.COMMERCE, '兖州区商务局'));
  bureaus.city = toGlobalId('dep', await bureau(jiningId, DepartmentKind.COMMERCE, '济宁市商务局'));
});
beforeEach(async () => {
  enterprise = await world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
});
afterAll(() => world?.stop());

const plan = (actor: Actor, given: Partial<PlanVisitInput> = {}) =>
  actor.send(PlanVisitDocument, {
    input: { enterpriseId: ent(enterprise), kind: 'REGULAR', plannedOn: day, ...given },
  });
const planned = async (given: Partial<PlanVisitInput> = {}): Promise<VisitDetailFragment> =>
  dataOf(await plan(world.yanzhou, given)).planVisit.visit;
const burden = async (actor: Actor, on = day, exceptVisitId: string | null = null) =>
  dataOf(await actor.send(VisitBurdenDocument, { enterpriseId: ent(enterprise), on, exceptVisitId })).visitBurden;
const join = (actor: Actor, { id }: { id: string }, departmentId: string | null = null, idempotencyKey?: string) =>
  actor.send(JoinVisitDocument, { input: { id, departmentId }, idempotencyKey });
const shown = async ({ id }: { id: string }) =>
  dataOf(await world.director.send(VisitByIdDocument, { id })).visit ?? null;
const bodiesOf = (visit: Pick<VisitDetailFragment, 'bodies'> | null) =>
  visit?.bodies.map(({ name, isLead }) => `${name ?? '联络办'}${isLead ? '*' : ''}`);
const refusalOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const deedsOf = async () =>
  dataOf(
    await world.director.send(EnterpriseTimelineDocument, { id: ent(enterprise), first: 50 }),
  ).enterprise?.timeline.nodes.map(({ verb, reason }) => [verb, reason]);

describe('what an enterprise bears', () => {
  it('is counted for the day, the week from Monday and the month, and shows what can be joined', async () => {
    const own = await planned({ plannedOn: '2014-10-13' });
    const early = await planned({ plannedOn: '2014-10-12' });
    await planned({ plannedOn: '2014-11-10', burdenReason: '核查' });
    const seen = await burden(world.yanzhou);
    expect(seen).toMatchObject({ on: day, dayCount: 0, weekCount: 1, monthCount: 2, passed: [] });
    expect(seen?.within7Days.map(({ id }) => id)).toEqual([early.id, own.id]);
    expect(seen?.within30Days).toHaveLength(3);
    expect(seen?.joinable.map(({ id, viewerCan }) => [id, viewerCan.join])).toEqual([
      [early.id, true],
      [own.id, true],
    ]);
    expect(seen?.limits).toEqual({ perDay: 1, perWeek: 2, perMonth: 3 });
    expect(await burden(world.yanzhou, '2014-10-13', own.id)).toMatchObject({ dayCount: 0, weekCount: 0 });
    expect(await burden(world.yanzhou, '2014-10-13')).toMatchObject({ dayCount: 1, passed: ['DAY'] });
  });

  it('counts neither phone calls nor what was given up, and nothing of it is the neighbour’s to see', async () => {
    const input = { enterpriseId: ent(enterprise), kind: 'REGULAR', visitedOn: '2014-10-08' } as const;
    dataOf(
      await world.yanzhou.send(RecordVisitDocument, { input: { ...input, channel: 'PHONE', outcome: 'OWNER_ABSENT' } }),
    );
    expect(await burden(world.yanzhou, '2014-10-08')).toMatchObject({ dayCount: 0, monthCount: 0 });
    expect(await burden(world.zoucheng)).toBeNull();
    const bad = await world.yanzhou.send(VisitBurdenDocument, { enterpriseId: ent(enterprise), on: '2014-02-30' });
    expect(codeOf(bad)).toBe('BAD_USER_INPUT');
  });
});

describe('the day that is meant', () => {
  it.each([
    ['2014-10-07', 'PUBLIC_HOLIDAY', '国庆节'],
    ['2014-10-11', 'MAKE_UP_WORKDAY', '国庆节'],
    ['2014-10-12', 'WEEKEND', null],
    ['2014-10-15', 'WORKDAY', null],
  ])('E3 %s is a %s, and may be visited on all the same', async (on, kind, name) => {
    expect((await burden(world.yanzhou, on))?.day).toMatchObject({ kind, name, isProvisional: false });
    expect((await planned({ plannedOn: on, burdenReason: '核查' })).plannedOn).toBe(on);
  });
});

describe('planning above a limit', () => {
  it('is refused by the limit’s name, and taken with a reason that stays on record', async () => {
    await planned();
    expect(refusalOf(await plan(world.yanzhou))).toEqual(['VISIT_BURDEN', 'burdenReason', 'LIMIT_DAY']);
    await planned({ plannedOn: '2014-10-16' });
    expect(refusalOf(await plan(world.yanzhou, { plannedOn: '2014-10-17' }))).toEqual([
      'VISIT_BURDEN',
      'burdenReason',
      'LIMIT_WEEK',
    ]);
    await planned({ plannedOn: '2014-10-27' });
    expect(refusalOf(await plan(world.yanzhou, { plannedOn: '2014-10-31' }))).toEqual([
      'VISIT_BURDEN',
      'burdenReason',
      'LIMIT_MONTH',
    ]);
    const visit = await planned({ plannedOn: '2014-10-31', burdenReason: ' 企业来电求助 ' });
    expect(visit.burdenReason).toBe('企业来电求助');
    expect((await deedsOf())?.[0]).toEqual(['planVisit', '企业来电求助']);
    expect((await planned({ plannedOn: '2014-12-01', burdenReason: '不需要的理由' })).burdenReason).toBeNull();
  });

  it('lets one of several through who plan at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => plan(world.yanzhou)));
    const refused = answers.map(codeOf).filter((code) => code !== undefined);
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'VISIT_BURDEN'));
    expect(await burden(world.yanzhou)).toMatchObject({ dayCount: 1 });
  });
});

describe('limits', () => {
  const set = (actor: Actor, regionId: number, perWeek: number, version: number | null = null) =>
    actor.send(SetVisitLimitsDocument, { input: { regionId, perDay: 1, perWeek, perMonth: 9, version } });
  const limits = async (actor: Actor, regionId: number) =>
    dataOf(await actor.send(VisitLimitsDocument, { regionId })).visitLimits;

  it('come from the nearest superior that set them, and are changed at the version that was seen', async () => {
    expect(await limits(world.zoucheng, zouchengId)).toMatchObject({ perWeek: 2, setIn: null, canSet: false });
    dataOf(await set(world.director, jiningId, 5));
    expect(await limits(world.zoucheng, zouchengId)).toMatchObject({
      perWeek: 5,
      setIn: { regionId: jiningId },
      version: null,
    });
    const own = dataOf(await set(chief, yanzhouId, 4)).setVisitLimits.limits;
    expect(own).toMatchObject({
      perWeek: 4,
      setIn: { regionId: yanzhouId },
      version: 1,
      setByName: 'chief',
      canSet: true,
    });
    expect(codeOf(await set(chief, yanzhouId, 3))).toBe('STALE_VERSION');
    expect(dataOf(await set(chief, yanzhouId, 2, 1)).setVisitLimits.limits.version).toBe(2);
    expect(codeOf(await set(chief, yanzhouId, 3, 1))).toBe('STALE_VERSION');
    expect((await burden(world.yanzhou))?.limits).toMatchObject({ perWeek: 2, perMonth: 9 });
  });

  it('are whole numbers that grow with the time, set by whoever is in charge', async () => {
    expect(refusalOf(await set(chief, yanzhouId, 0, 2))).toEqual(['BAD_INPUT', 'perWeek', 'OUT_OF_RANGE']);
    expect(refusalOf(await set(chief, yanzhouId, 10, 2))).toEqual(['BAD_INPUT', 'perMonth', 'LIMIT_ORDER']);
    for (const actor of [world.yanzhou, world.zoucheng])
      expect(codeOf(await set(actor, yanzhouId, 4, 2))).toBe('NOT_ALLOWED');
  });
});

describe('joining', () => {
  const led = () => planned({ withOffice: false, departmentIds: [bureaus.safety], leadDepartmentId: bureaus.safety });

  it('E3 makes one joint visit of a bureau’s own visit and the office', async () => {
    const visit = await led();
    expect([visit.kind, bodiesOf(visit)]).toEqual(['REGULAR', ['兖州区安监局*']]);
    const joined = dataOf(await join(world.yanzhou, visit)).joinVisit.visit;
    expect([joined.id, joined.kind, bodiesOf(joined)]).toEqual([visit.id, 'JOINT', ['兖州区安监局*', '联络办']]);
    expect(await burden(world.yanzhou)).toMatchObject({ dayCount: 1 });
  });

  it('puts everybody in once, however many join at once and however often it is sent', async () => {
    const visit = await led();
    const everybody = [null, bureaus.water, bureaus.city];
    const answers = await Promise.all(
      [...everybody, ...everybody].map((id, place) => join(place % 2 ? colleague : world.yanzhou, visit, id)),
    );
    expect(answers.map(codeOf)).toEqual(answers.map(() => undefined));
    const bodies = bodiesOf(await shown(visit));
    expect(bodies).toHaveLength(4);
    expect(new Set(bodies)).toEqual(new Set(['兖州区安监局*', '联络办', '兖州区商务局', '济宁市商务局']));
    const key = randomUUID();
    const [first, again] = [await join(colleague, visit, null, key), await join(colleague, visit, null, key)];
    expect(dataOf(again)).toEqual(dataOf(first));
    expect((await deedsOf())?.filter(([verb]) => verb === 'joinVisit')).toHaveLength(3);
  });

  it('is for those of the county, as long as the visit is a plan, and with a department of theirs', async () => {
    const visit = await led();
    expect(codeOf(await join(world.zoucheng, visit))).toBe('NOT_FOUND');
    const foreign = toGlobalId('dep', { regionId: zouchengId, id: randomUUID() });
    expect(refusalOf(await join(world.yanzhou, visit, foreign))).toEqual(['BAD_INPUT', 'departmentId', 'NOT_HERE']);
    const input = { visitId: visit.id, version: 1, enterpriseId: ent(enterprise), kind: 'REGULAR' } as const;
    dataOf(
      await world.yanzhou.send(RecordVisitDocument, {
        input: { ...input, visitedOn: '2014-10-09', outcome: 'OWNER_ABSENT' },
      }),
    );
    expect(codeOf(await join(world.yanzhou, visit))).toBe('VISIT_STATE');
  });

  it('says who goes from the beginning: a visit without the office needs a lead that goes', async () => {
    expect(refusalOf(await plan(world.yanzhou, { withOffice: false, departmentIds: [bureaus.safety] }))).toEqual([
      'BAD_INPUT',
      'leadDepartmentId',
      'REQUIRED',
    ]);
    expect(refusalOf(await plan(world.yanzhou, { leadDepartmentId: bureaus.safety }))).toEqual([
      'BAD_INPUT',
      'leadDepartmentId',
      'NOT_HERE',
    ]);
    const visit = await planned({ departmentIds: [bureaus.safety, bureaus.city] });
    expect([visit.kind, bodiesOf(visit)]).toEqual(['JOINT', ['联络办*', '兖州区安监局', '济宁市商务局']]);
  });
});

describe('carrying out a plan of several bodies', () => {
  const carryOut = async (visit: VisitDetailFragment, departmentIds?: string[], leadDepartmentId?: string) => {
    const input = { visitId: visit.id, version: visit.version, enterpriseId: ent(enterprise), kind: 'JOINT' } as const;
    const said = { visitedOn: '2014-10-09', outcome: 'OWNER_ABSENT', departmentIds, leadDepartmentId } as const;
    return world.yanzhou.send(RecordVisitDocument, { input: { ...input, ...said } });
  };
  it('keeps those of the plan where nothing is said, and whoever really went where something is', async () => {
    const given = { departmentIds: [bureaus.safety, bureaus.water] };
    const first = await planned(given);
    expect(bodiesOf(dataOf(await carryOut(first)).recordVisit.visit)).toEqual([
      '联络办*',
      '兖州区安监局',
      '兖州区商务局',
    ]);
    const third = await planned({ ...given, burdenReason: '核查' });
    const led = await carryOut(third, undefined, bureaus.water);
    expect(bodiesOf(dataOf(led).recordVisit.visit)).toEqual(['兖州区商务局*', '联络办', '兖州区安监局']);
    const second = await planned({ ...given, burdenReason: '核查' });
    expect(refusalOf(await carryOut(second, undefined, bureaus.city))).toEqual([
      'BAD_INPUT',
      'leadDepartmentId',
      'NOT_HERE',
    ]);
    const visit = dataOf(await carryOut(second, [bureaus.water, bureaus.city])).recordVisit.visit;
    expect(bodiesOf(visit)).toEqual(['联络办*', '兖州区商务局', '济宁市商务局']);
    expect(visit.departments.map(({ name }) => name)).toEqual(['兖州区商务局', '济宁市商务局']);
  });
  it('and a joint one needs somebody to be joint with', async () => {
    const visit = await planned();
    expect(refusalOf(await carryOut(visit))).toEqual(['BAD_INPUT', 'departmentIds', 'DEPARTMENTS_MISSING']);
  });
});

describe('moving a plan', () => {
  const move = (actor: Actor, { id, version }: VisitDetailFragment, plannedOn: string, burdenReason?: string) =>
    actor.send(MoveVisitDocument, { input: { id, version, plannedOn, reason: '企业停电', burdenReason } });

  it('keeps the reason and both days; who moved at another version is refused', async () => {
    const visit = await planned();
    const moved = dataOf(await move(world.yanzhou, visit, '2014-10-16')).moveVisit.visit;
    expect(moved).toMatchObject({ plannedOn: '2014-10-16', listedOn: '2014-10-16', state: 'PLANNED', version: 2 });
    expect(codeOf(await move(colleague, visit, '2014-10-20'))).toBe('STALE_VERSION');
    const timeline = await world.director.send(EnterpriseTimelineDocument, { id: ent(enterprise), first: 1 });
    expect(dataOf(timeline).enterprise?.timeline.nodes[0]).toMatchObject({
      verb: 'moveVisit',
      reason: '企业停电',
      changes: [{ field: 'plannedOn', before: '2014-10-15', after: '2014-10-16' }],
    });
    expect(codeOf(await move(world.zoucheng, moved, '2014-10-20'))).toBe('NOT_FOUND');
  });

  it('does not stand in its own way, but in that of others', async () => {
    const [visit] = [await planned(), await planned({ plannedOn: '2014-10-22' })];
    expect(refusalOf(await move(world.yanzhou, visit, '2014-10-22'))).toEqual([
      'VISIT_BURDEN',
      'burdenReason',
      'LIMIT_DAY',
    ]);
    expect(dataOf(await move(world.yanzhou, visit, '2014-10-22', '一并听取意见')).moveVisit.visit.burdenReason).toBe(
      '一并听取意见',
    );
  });
});
