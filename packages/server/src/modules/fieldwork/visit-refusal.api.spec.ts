import { RecordVisitDocument, type RecordVisitInput } from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { DepartmentKind } from '../departments/index.ts';
import { departmentFactory } from '../departments/department.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { personFactory } from '../people/person.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const today = '2014-11-05';

let world: World;
let enterpriseId = '';
let personId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  const { hand, director } = world;
  const regionId = yanzhouId;
  enterpriseId = toGlobalId('ent', await hand.deed(director.token, (ctx) => enterpriseFactory(ctx, { regionId })));
  personId = toGlobalId('per', await hand.deed(director.token, (ctx) => personFactory(ctx, { regionId })));
});
afterAll(() => world?.stop());

async function row(table: string, word: string, values: Record<string, unknown>): Promise<string> {
  const key = { regionId: Number(values['region_id']), id: randomUUID() };
  const columns = Object.entries({ ...values, id: key.id, version: 1 });
  await world.owner(
    `insert into ${table} (${columns.map(([name]) => name).join(',')}) values (${columns.map((_, i) => `$${i + 1}`).join(',')})`,
    columns.map(([, value]) => value),
  );
  return toGlobalId(word, key);
}
const campaign = (regionId: number, state: string) =>
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
const department = async (regionId: number): Promise<string> => {
  const make = (): Promise<RowKey> =>
    world.hand.deed(world.platform.token, (ctx) => departmentFactory(ctx, { regionId, kind: DepartmentKind.HEALTH }));
  return toGlobalId('dep', await make());
};
const record = (actor: Actor, given: Partial<RecordVisitInput> = {}) => {
  const usual = { enterpriseId, kind: 'UNIVERSAL', visitedOn: today, outcome: 'OWNER_ABSENT' } as const;
  return actor.send(RecordVisitDocument, { input: { ...usual, ...given } });
};
const issuesOf = (answer: Answer<unknown>) =>
  Object.fromEntries(answer.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]) ?? []);

/** How many rows stand in each table there is. */
async function standing(): Promise<Record<string, number>> {
  const tables = await world.owner<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts = tables.map(({ name }) => `(select count(*)::int from "${name}") as "${name}"`).join(',');
  return (await world.owner<Record<string, number>>(`select ${counts}`))[0] ?? {};
}

describe('a visit with bad places', () => {
  it('is refused with all of them at once, each by its path', async () => {
    const before = await standing();
    const nobody = toGlobalId('per', { regionId: yanzhouId, id: randomUUID() });
    const answer = await record(world.yanzhou, {
      kind: 'JOINT',
      visitedOn: '2014-11-06',
      outcome: 'MET',
      note: 'a\0b',
      visitorIds: [toGlobalId('ofc', { regionId: yanzhouId, id: randomUUID() })],
      attendees: [
        { personId: nobody },
        { newPerson: { name: ' ', kind: 'STAFF', phone: '电话' } },
        {},
        { personId, newPerson: { name: '甲', kind: 'STAFF' } },
        { personId },
        { personId },
      ],
      policies: [{ level: 'CITY', kind: 'SPIRIT', title: '题'.repeat(201) }],
      hazards: [{ place: 'WORKPLACE', text: '' }],
      form: { step: 'DECLINED', reason: ' ' },
      problems: [
        { title: '用地' },
        { title: ' ' },
        { title: '招工', raisedByAttendee: 9 },
        { title: '水', raisedByAttendee: -1 },
      ],
      nextVisitOn: '2014-11-06',
    });
    expect(codeOf(answer)).toBe('BAD_INPUT');
    expect(issuesOf(answer)).toEqual({
      visitedOn: 'DAY_FUTURE',
      note: 'CONTROL_CHARACTER',
      'visitorIds.0': 'NOT_HERE',
      'attendees.0.personId': 'NOT_HERE',
      'attendees.1.newPerson.name': 'REQUIRED',
      'attendees.1.newPerson.phone': 'PHONE_SHAPE',
      'attendees.2': 'REQUIRED',
      'attendees.3': 'EITHER_OR',
      'attendees.4.personId': 'TWICE',
      'attendees.5.personId': 'TWICE',
      departmentIds: 'DEPARTMENTS_MISSING',
      'policies.0.title': 'TOO_LONG',
      'hazards.0.text': 'REQUIRED',
      'form.reason': 'REQUIRED',
      'problems.1.title': 'REQUIRED',
      'problems.2.raisedByAttendee': 'NOT_HERE',
      'problems.3.raisedByAttendee': 'NOT_HERE',
      nextVisitOn: 'NEXT_VISIT_ORDER',
    });
    expect(await standing()).toEqual(before);
  });

  it('says where nobody was met, and what is too much', async () => {
    const many = Array.from({ length: 51 }, () => ({ title: '' }));
    expect(issuesOf(await record(world.yanzhou, { outcome: 'MET' }))).toEqual({ attendees: 'OUTCOME_MET' });
    expect(issuesOf(await record(world.yanzhou, { outcome: 'MET', problems: many }))).toEqual({ problems: 'TOO_MANY' });
    for (const list of ['visitorIds', 'departmentIds'] as const) {
      const ids = Array.from({ length: 51 }, () => 'x');
      expect(issuesOf(await record(world.yanzhou, { [list]: ids }))).toEqual({ [list]: 'TOO_MANY' });
    }
    expect(issuesOf(await record(world.yanzhou, { visitedOn: '' }))).toEqual({ visitedOn: 'REQUIRED' });
    expect(issuesOf(await record(world.yanzhou, { visitedOn: ' 2014-11-06 ' }))).toEqual({ visitedOn: 'DAY_FUTURE' });
  });

  it('E7 finds nobody and nothing of a neighbour', async () => {
    const { hand, director } = world;
    const stranger = await hand.deed(director.token, (ctx) => personFactory(ctx, { regionId: zouchengId }));
    const answer = await record(world.director, {
      attendees: [{ personId: toGlobalId('per', stranger) }],
      visitorIds: [await row('officer', 'ofc', { region_id: zouchengId, name: '邻', initials: 'l' })],
      departmentIds: [await department(jiningId), await department(zouchengId)],
      campaignId: await campaign(zouchengId, 'ACTIVE'),
    });
    expect(issuesOf(answer)).toEqual({
      'attendees.0.personId': 'NOT_HERE',
      'visitorIds.0': 'NOT_HERE',
      'departmentIds.1': 'NOT_HERE',
      campaignId: 'NOT_HERE',
    });
  });

  it('takes no department that had ended by that day', async () => {
    const ended = await row('department', 'dep', {
      region_id: yanzhouId,
      kind: 'OTHER',
      name: '旧局',
      ended_on: '2014-10-31',
    });
    const joint = { kind: 'JOINT' as const, departmentIds: [ended] };
    expect(issuesOf(await record(world.yanzhou, joint))).toEqual({ 'departmentIds.0': 'NOT_HERE' });
    dataOf(await record(world.yanzhou, { ...joint, visitedOn: '2014-10-31' }));
  });

  it('is of a campaign that is at work', async () => {
    for (const state of ['DRAFT', 'ARCHIVED'])
      expect(codeOf(await record(world.yanzhou, { campaignId: await campaign(jiningId, state) }))).toBe(
        'CAMPAIGN_STATE',
      );
    for (const state of ['ACTIVE', 'SUMMARISING', 'CLOSED'])
      dataOf(await record(world.yanzhou, { campaignId: await campaign(jiningId, state), visitedOn: '2014-09-30' }));
  });

  it.each(['2014-10-01', '2014-10-07', '2013-02-10', '1900-01-01'])('takes %s, holiday or not', async (visitedOn) => {
    expect(dataOf(await record(world.yanzhou, { visitedOn })).recordVisit.visit.visitedOn).toBe(visitedOn);
  });
});

describe('a visit that fails half-way', () => {
  const whole = (): Partial<RecordVisitInput> => ({
    attendees: [{ personId }, { newPerson: { name: '半途', kind: 'STAFF' } }],
    policies: [{ level: 'CITY', kind: 'SPIRIT' }],
    hazards: [{ place: 'WORKPLACE', text: '通道堵塞' }],
    form: { step: 'ISSUED' },
    problems: [{ title: '第一' }, { title: '第二', raisedByAttendee: 1 }, { title: '第三' }],
    nextVisitOn: '2014-12-01',
    nextBurdenReason: '核查',
    confirmedBy: 'OFFICE',
  });

  it.each(['person', 'visit', 'visit_attendance', 'hazard', 'opinion_form', 'problem', 'outbox_event'])(
    'at its last row of %s leaves no row in any table',
    async (table) => {
      const last =
        { problem: `when (new.title = '第三')`, outbox_event: `when (new.name = 'visitPlanned')` }[table] ?? '';
      await world.owner(
        `create or replace function fail_half_way() returns trigger language plpgsql as $$ begin raise exception 'planned' using errcode = '57014'; end $$`,
      );
      await world.owner(
        `create trigger fails before insert on ${table} for each row ${last} execute function fail_half_way()`,
      );
      // What the deed before had filled is in by now.
      await quiet(world);
      const before = await standing();
      try {
        expect(codeOf(await record(world.yanzhou, whole()))).toBe('TIMED_OUT');
        expect(await standing()).toEqual(before);
      } finally {
        await world.owner(`drop trigger fails on ${table}`);
      }
      dataOf(await record(world.yanzhou, whole()));
      const after = await standing();
      const grown = (['person', 'opinion_form', 'hazard'] as const).map(
        (name) => (after[name] ?? 0) - (before[name] ?? 0),
      );
      expect([
        (after['visit'] ?? 0) - (before['visit'] ?? 0),
        (after['problem'] ?? 0) - (before['problem'] ?? 0),
      ]).toEqual([2, 3]);
      expect(grown).toEqual([1, 1, 1]);
    },
  );
});
