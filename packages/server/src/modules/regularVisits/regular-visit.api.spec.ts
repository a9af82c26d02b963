import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';
import {
  assignmentFactory,
  officeFactory,
  officerFactory,
  postFactory,
  tenureFactory,
} from '../liaison/liaison.factory.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];
let now = new Date('2014-11-20T09:00:00+08:00');
const goTo = (day: string) => (now = new Date(`${day}T09:00:00+08:00`));

let world: World;
let city: Actor;
const at = { key: '', ordinary: '', other: '', person: '', colleague: '', cityOfficer: '' };

type Input = Readonly<Record<string, unknown>>;
// What the texts below alias `it`.
const itOf = <T>(answer: Answer<unknown>): T => dataOf(answer as Answer<{ it: T }>).it;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule].filter((part) => part !== undefined);
};
const doing = (actor: Actor, verb: string, { input, shown }: { input: Input; shown: string }) =>
  actor.ask(`mutation($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!){it:${verb}(input:$input){${shown}}}`, {
    input,
  });

const programme = { title: '定期走访制度', fromOn: '2014-10-08' };
const ofCity = {
  ...programme,
  regionId: jiningId,
  countyKey: { every: 1, unit: 'MONTH' },
  countyOrdinary: { every: 60, unit: 'WORKING_DAY' },
  cityKey: { every: 3, unit: 'MONTH' },
};
const setting = (actor: Actor, input: Input) =>
  doing(actor, 'setProgramme', { input, shown: 'programme{id version fromOn cadences{duty tier every unit}}' });
const tiering = (actor: Actor, input: Input) =>
  doing(actor, 'tierEnterprises', { input, shown: 'tiers{tier fromOn toOn enterprise{id}}' });

interface Duty {
  id: string;
  duty: string;
  tier: string;
  lastVisitOn: string | null;
  countedFromOn: string;
  dueOn: string;
  isProvisional: boolean;
  state: string;
  workingDaysLeft: number;
  plannedVisit: { plannedOn: string; visitorName: string; officeRegionId: number | null } | null;
}
const shown =
  'id duty tier lastVisitOn countedFromOn dueOn isProvisional state workingDaysLeft plannedVisit{plannedOn visitorName officeRegionId}';
const duties = async (actor: Actor, given: Input = {}) => {
  const text = `query($r: Int, $d: VisitDutyLevel!, $on: Day, $f: VisitDutyFilter){it:visitDuties(regionId:$r, duty:$d, asOf:$on, filter:$f, first:50){nodes{${shown}} totalCount{value}}}`;
  return itOf<{ nodes: Duty[] }>(await actor.ask(text, { d: 'COUNTY', ...given })).nodes;
};
const dutyOf = async (id: string, given: Input = {}) => (await duties(city, given)).find((one) => one.id === id);

const recording = (enterpriseId: string, visitedOn: string, more: Input = {}, actor = world.yanzhou) =>
  doing(actor, 'recordVisit', {
    shown: 'visit{id state}',
    input: {
      enterpriseId,
      kind: 'REGULAR',
      visitedOn,
      outcome: 'OWNER_ABSENT',
      evidence: '门卫告知',
      visitorIds: [at.person],
      confirmedBy: 'OFFICE',
      ...more,
    },
  });

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  city = await world.member('jining-director', Role.DIRECTOR, jiningId);
  await world.hand.deed(world.director.token, async (ctx) => {
    const enterprise = async (regionId: number) =>
      toGlobalId(
        'ent',
        await enterpriseFactory(ctx, { regionId, status: EnterpriseStatus.ACTIVE, statusSinceOn: '2013-01-01' }),
      );
    const officer = async (regionId: number, name: string) =>
      toGlobalId('ofc', await officerFactory(ctx, { regionId, name }));
    [at.key, at.ordinary, at.other] = [
      await enterprise(yanzhouId),
      await enterprise(yanzhouId),
      await enterprise(zouchengId),
    ];
    [at.person, at.colleague] = [await officer(yanzhouId, '李敏'), await officer(yanzhouId, '周强')];
    at.cityOfficer = await officer(jiningId, '孟科长');
    const held = { enterpriseIds: [at.key, at.ordinary], officerId: at.person, fromOn: '2014-01-01' };
    await assignmentFactory(ctx, held);
    for (const [regionId, officerId] of [
      [yanzhouId, at.colleague],
      [jiningId, at.cityOfficer],
    ] as const) {
      const officeId = toGlobalId('off', await officeFactory(ctx, { regionId }));
      const postId = toGlobalId('pos', await postFactory(ctx, { officeId }));
      await tenureFactory(ctx, { postId, officerId, fromOn: '2014-01-01' });
    }
  });
});
afterAll(() => world?.stop());

describe('how often enterprises are visited', () => {
  it('is set by a city for its counties, and nothing is due before', async () => {
    expect(await duties(city)).toEqual([]);
    expect(codeOf(await setting(world.yanzhou, ofCity))).toBe('NOT_ALLOWED');
    const { programme: made } = itOf<{ programme: { cadences: Input[] } }>(await setting(city, ofCity));
    expect(made.cadences).toEqual([
      { duty: 'COUNTY', tier: 'KEY', every: 1, unit: 'MONTH' },
      { duty: 'COUNTY', tier: 'ORDINARY', every: 60, unit: 'WORKING_DAY' },
      { duty: 'CITY', tier: 'KEY', every: 3, unit: 'MONTH' },
    ]);
    expect(await duties(city)).toHaveLength(3);
    expect((await duties(world.yanzhou)).map(({ tier }) => tier)).toEqual(['ORDINARY', 'ORDINARY']);
  });

  it('a month from the beginning of the duty ends on the next working day, and passes', async () => {
    const given = { enterpriseIds: [at.key], tier: 'KEY', fromOn: '2014-10-08', reason: '规模以上企业' };
    expect(codeOf(await tiering(world.zoucheng, given))).toBe('NOT_ALLOWED');
    dataOf(await tiering(world.yanzhou, given));
    // 8 November was a Saturday, and the 10th is the first working day after it.
    expect(await dutyOf(at.key)).toMatchObject({
      tier: 'KEY',
      lastVisitOn: null,
      countedFromOn: '2014-10-08',
      dueOn: '2014-11-10',
      state: 'OVERDUE',
      workingDaysLeft: -8,
      isProvisional: false,
    });
    expect(await dutyOf(at.key, { on: '2014-11-10' })).toMatchObject({ state: 'DUE', workingDaysLeft: 0 });
    expect(await dutyOf(at.key, { on: '2014-10-24' })).toMatchObject({ state: 'ON_TIME', workingDaysLeft: 11 });
    expect(await dutyOf(at.key, { on: '2014-10-27' })).toMatchObject({ state: 'DUE', workingDaysLeft: 10 });
    expect(await dutyOf(at.key, { d: 'CITY' })).toMatchObject({ dueOn: '2015-01-08', state: 'ON_TIME' });
    expect(await duties(city, { d: 'CITY' })).toHaveLength(1);
  });

  it('working days are counted by the calendar', async () => {
    const text = `{it:workingTerm(regionId:${yanzhouId}, startsOn:"2014-10-08", workingDays:60){dueOn}}`;
    const term = itOf<{ dueOn: string }>(await city.ask(text));
    expect(await dutyOf(at.ordinary)).toMatchObject({ dueOn: term.dueOn, state: 'ON_TIME' });
    const counts = '{it:visitDutyCounts(regionId:370800){total onTime due overdue unplanned}}';
    expect(itOf(await city.ask(counts))).toEqual({ total: 3, onTime: 2, due: 0, overdue: 1, unplanned: 1 });
    expect(await duties(city, { f: { state: ['OVERDUE'] } })).toHaveLength(1);
    expect(await duties(city, { f: { tier: 'ORDINARY', search: '没有' } })).toEqual([]);
  });

  it('a confirmed visit on site starts it anew; one recorded only, one by phone and one voided do not', async () => {
    goTo('2014-11-21');
    dataOf(await recording(at.key, '2014-11-18', { confirmedBy: null }));
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: null });
    dataOf(await recording(at.key, '2014-11-19', { channel: 'PHONE' }));
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: null });
    const { visit } = itOf<{ visit: { id: string } }>(await recording(at.key, '2014-11-20'));
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: '2014-11-20', dueOn: '2014-12-22', state: 'ON_TIME' });
    // The county's office went, so the city's own duty stays.
    expect(await dutyOf(at.key, { d: 'CITY' })).toMatchObject({ lastVisitOn: null, dueOn: '2015-01-08' });
    const { version } = itOf<{ version: number }>(await city.ask(`{it:visit(id:"${visit.id}"){version}}`));
    dataOf(
      await doing(city, 'voidVisit', { input: { id: visit.id, version, reason: '重复登记' }, shown: 'visit{id}' }),
    );
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: null, state: 'OVERDUE' });
  });

  it('history from files counts only where the programme says so', async () => {
    await world.owner(`update visit set source = 'IMPORTED', state = 'CONFIRMED' where visited_on = '2014-11-18'`);
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: null });
    const from = { ...ofCity, fromOn: '2014-11-21', countsHistory: true };
    dataOf(await setting(city, from));
    // It goes on without a break, so nothing starts anew.
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: '2014-11-18', dueOn: '2014-12-18' });
    expect(await dutyOf(at.ordinary)).toMatchObject({ countedFromOn: '2014-10-08' });
    expect(ruleOf(await setting(city, { ...ofCity, fromOn: '2014-11-01' }))).toEqual(['PERIODS_OVERLAP', 'fromOn']);
  });

  it('a county sets stricter ones for itself, and no laxer ones', async () => {
    const chief = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
    const own = { ...programme, regionId: yanzhouId, fromOn: '2014-11-21', countsHistory: true };
    const [key, ordinary] = [
      { every: 15, unit: 'WORKING_DAY' },
      { every: 2, unit: 'MONTH' },
    ];
    const refused = async (given: Input) =>
      ruleOf(await setting(chief, { ...own, countyKey: key, countyOrdinary: ordinary, ...given }));
    expect(await refused({ countyKey: { every: 2, unit: 'MONTH' } })).toEqual([
      'BAD_INPUT',
      'countyKey',
      'CADENCE_LAXER',
    ]);
    expect(await refused({ countyOrdinary: { every: 3, unit: 'MONTH' } })).toEqual([
      'BAD_INPUT',
      'countyOrdinary',
      'CADENCE_LAXER',
    ]);
    expect(await refused({ cityKey: key })).toEqual(['BAD_INPUT', 'cityKey', 'CITY_ONLY']);
    expect(await refused({ countyKey: { every: 25, unit: 'MONTH' } })).toEqual([
      'BAD_INPUT',
      'countyKey.every',
      'OUT_OF_RANGE',
    ]);
    dataOf(await setting(chief, { ...own, countyKey: key, countyOrdinary: ordinary }));
    // Fifteen working days from the beginning of the county's own duty, before the city's month is over.
    expect(await dutyOf(at.key)).toMatchObject({ dueOn: '2014-12-12' });
    expect(await dutyOf(at.other)).toMatchObject({ countedFromOn: '2014-10-08' });
  });

  it('a tier is dated and never overwritten', async () => {
    const given = { enterpriseIds: [at.ordinary], reason: '年度调整' };
    dataOf(await tiering(world.yanzhou, { ...given, tier: 'KEY', fromOn: '2015-01-01' }));
    expect(await dutyOf(at.ordinary)).toMatchObject({ tier: 'ORDINARY' });
    expect(await dutyOf(at.ordinary, { on: '2015-01-01' })).toMatchObject({ tier: 'KEY' });
    expect(ruleOf(await tiering(world.yanzhou, { ...given, tier: 'ORDINARY', fromOn: '2014-12-01' }))).toEqual([
      'PERIODS_OVERLAP',
      'fromOn',
    ]);
    const { tiers } = itOf<{ tiers: Input[] }>(
      await tiering(world.yanzhou, { ...given, tier: 'KEY', fromOn: '2015-03-01' }),
    );
    expect(tiers).toMatchObject([{ tier: 'KEY', fromOn: '2015-01-01', toOn: null }]);
    const mixed = { ...given, enterpriseIds: [at.key, at.other], tier: 'KEY', fromOn: '2015-03-01' };
    expect(ruleOf(await tiering(city, mixed))).toEqual(['BAD_INPUT', 'enterpriseIds.1', 'NOT_HERE']);
  });
});

describe('a schedule', () => {
  const proposing = async (actor: Actor, given: Input = {}) =>
    itOf<{ visits: { enterpriseId: string; plannedOn: string; visitorId: string }[]; visitors: { name: string }[] }>(
      await actor.ask(
        'query($r: Int!, $d: VisitDutyLevel!, $ids: [ID!]){it:visitSchedule(regionId:$r, duty:$d, enterpriseIds:$ids){visits{enterpriseId plannedOn visitorId} visitors{name enterpriseCount}}}',
        { r: yanzhouId, d: 'COUNTY', ...given },
      ),
    );
  const scheduling = (actor: Actor, visits: Input[], given: Input = {}) =>
    doing(actor, 'scheduleVisits', {
      input: { regionId: yanzhouId, duty: 'COUNTY', visits, ...given },
      shown: 'visits{id plannedOn visitorName state kind}',
    });
  const visit = (given: Input = {}) => ({
    clientId: v7(),
    enterpriseId: at.key,
    plannedOn: '2014-12-01',
    visitorId: at.person,
    ...given,
  });

  it('proposes the liaison person on the first working days, and nothing to a neighbour', async () => {
    goTo('2014-11-28');
    const ids = [at.key, at.ordinary];
    const { visits, visitors } = await proposing(world.yanzhou, { ids });
    expect(visits).toEqual([
      { enterpriseId: at.key, plannedOn: '2014-12-01', visitorId: at.person },
      { enterpriseId: at.ordinary, plannedOn: '2014-12-01', visitorId: at.person },
    ]);
    expect(visitors.map(({ name }) => name).toSorted()).toEqual(['周强', '李敏'].toSorted());
    expect(await proposing(world.zoucheng, { ids })).toEqual({ visits: [], visitors: [] });
    // All that is due or overdue.
    expect((await proposing(world.yanzhou)).visits).toMatchObject([{ enterpriseId: at.key }]);
  });

  it('is refused whole where one of its visits cannot be', async () => {
    const refused = async (...visits: Input[]) =>
      ruleOf(await scheduling(world.yanzhou, [visit({ enterpriseId: at.ordinary }), ...visits], { perDay: 1 }));
    expect(await refused(visit({ plannedOn: '2014-11-30' }))).toEqual([
      'BAD_INPUT',
      'visits.1.plannedOn',
      'NOT_WORKDAY',
    ]);
    expect(await refused(visit({ plannedOn: '2014-11-28' }))).toEqual(['BAD_INPUT', 'visits.1.plannedOn', 'DAY_PAST']);
    expect(await refused(visit({ enterpriseId: at.ordinary }))).toEqual([
      'BAD_INPUT',
      'visits.1.enterpriseId',
      'TWICE',
    ]);
    expect(await refused(visit({ visitorId: at.cityOfficer }))).toEqual([
      'BAD_INPUT',
      'visits.1.visitorId',
      'NOT_HERE',
    ]);
    expect(await refused(visit({ enterpriseId: at.other }))).toEqual([
      'BAD_INPUT',
      'visits.1.enterpriseId',
      'NOT_HERE',
    ]);
    expect(await refused(visit())).toEqual(['BAD_INPUT', 'visits.0.plannedOn', 'VISITOR_FULL']);
    expect(codeOf(await scheduling(world.zoucheng, [visit()]))).toBe('NOT_ALLOWED');
    expect(await world.owner(`select from visit where state = 'PLANNED'`)).toEqual([]);
  });

  it('is planned once, whole, and again under the same ids not again', async () => {
    const visits = [visit(), visit({ enterpriseId: at.ordinary, visitorId: at.colleague })];
    const made = itOf<{ visits: Input[] }>(await scheduling(world.yanzhou, visits)).visits;
    expect(made).toMatchObject([
      { plannedOn: '2014-12-01', visitorName: '李敏', state: 'PLANNED', kind: 'REGULAR' },
      { plannedOn: '2014-12-01', visitorName: '周强' },
    ]);
    expect(itOf<{ visits: Input[] }>(await scheduling(world.yanzhou, visits)).visits).toEqual(made);
    expect(await world.owner(`select from visit where state = 'PLANNED'`)).toHaveLength(2);
    expect(ruleOf(await scheduling(world.yanzhou, [visit({ plannedOn: '2014-12-10' })]))).toEqual([
      'BAD_INPUT',
      'visits.0.enterpriseId',
      'PLANNED_ALREADY',
    ]);
    expect(await dutyOf(at.key)).toMatchObject({
      plannedVisit: { plannedOn: '2014-12-01', visitorName: '李敏', officeRegionId: null },
    });
    expect((await proposing(world.yanzhou)).visits).toEqual([]);
    expect(await duties(city, { f: { isPlanned: false } })).toMatchObject([{ id: at.other }]);
  });

  it('the city’s own visit is planned beside the county’s, above a limit with a reason, and meets both duties', async () => {
    const { visits } = await proposing(city, { r: jiningId, d: 'CITY', ids: [at.key] });
    expect(visits).toEqual([{ enterpriseId: at.key, plannedOn: '2014-12-02', visitorId: at.cityOfficer }]);
    const own = visit({ plannedOn: '2014-12-01', visitorId: at.cityOfficer });
    const given = { regionId: jiningId, duty: 'CITY' };
    expect(codeOf(await scheduling(city, [own], given))).toBe('VISIT_BURDEN');
    const { visits: made } = itOf<{ visits: { id: string }[] }>(
      await scheduling(city, [{ ...own, plannedOn: '2014-12-02' }], given),
    );
    expect(await dutyOf(at.key, { d: 'CITY' })).toMatchObject({
      plannedVisit: { plannedOn: '2014-12-02', visitorName: '孟科长', officeRegionId: jiningId },
    });
    goTo('2014-12-03');
    dataOf(await recording(at.key, '2014-12-02', { visitId: made[0]?.id, version: 1 }));
    expect(await dutyOf(at.key, { d: 'CITY' })).toMatchObject({ lastVisitOn: '2014-12-02', dueOn: '2015-03-02' });
    expect(await dutyOf(at.key)).toMatchObject({ lastVisitOn: '2014-12-02' });
  });

  it('a visit that nobody planned may be that of the city’s own office, where the city itself writes it', async () => {
    goTo('2014-12-10');
    const own = { officeRegionId: jiningId, visitorIds: [] };
    for (const officeRegionId of [jiningId, 370900])
      expect(ruleOf(await recording(at.key, '2014-12-08', { ...own, officeRegionId }))).toEqual([
        'BAD_INPUT',
        'officeRegionId',
        'NOT_HERE',
      ]);
    const { visit: made } = itOf<{ visit: { id: string } }>(await recording(at.key, '2014-12-09', own, city));
    expect(await dutyOf(at.key, { d: 'CITY' })).toMatchObject({ lastVisitOn: '2014-12-09' });
    const text = `{it:visit(id:"${made.id}"){version officeRegionId}}`;
    const { version, officeRegionId } = itOf<{ version: number; officeRegionId: number }>(await city.ask(text));
    expect(officeRegionId).toBe(jiningId);
    const given = { id: made.id, version, reason: '试填' };
    dataOf(await doing(city, 'voidVisit', { input: given, shown: 'visit{id}' }));
    goTo('2014-12-03');
  });

  it('a hand-over tells the same day', async () => {
    const text = `{it:heldEnterprises(officerIds:"${at.person}"){id matters{kind dueOn}}}`;
    const held = itOf<{ id: string; matters: { kind: string; dueOn: string }[] }[]>(await world.yanzhou.ask(text));
    const due = held.find(({ id }) => id === at.key)?.matters.find(({ kind }) => kind === 'REGULAR_VISIT')?.dueOn;
    expect(due).toBe((await dutyOf(at.key))?.dueOn);
  });

  it('a programme that ends asks for nothing more', async () => {
    const text = `{it:programmes(regionId:${yanzhouId}){id version regionId toOn viewerCan{keep}}}`;
    const list = itOf<{ id: string; version: number; regionId: number; toOn: string | null }[]>(await city.ask(text));
    expect(list.map(({ regionId, toOn }) => [regionId, toOn])).toEqual([
      [yanzhouId, null],
      [jiningId, null],
      [jiningId, '2014-11-20'],
    ]);
    for (const { id, version } of list.filter(({ toOn }) => toOn === null))
      dataOf(
        await doing(city, 'endProgramme', {
          input: { id, version, toOn: '2014-12-31', reason: '机构调整' },
          shown: 'programme{toOn}',
        }),
      );
    expect(await duties(city, { on: '2015-01-01' })).toEqual([]);
    expect(await duties(city, { on: '2014-12-31' })).toHaveLength(3);
  });
});
