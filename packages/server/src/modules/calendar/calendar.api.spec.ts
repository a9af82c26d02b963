import {
  LoadWorkingCalendarDocument,
  ProvisionalDeadlinesDocument,
  WorkingCalendarListDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { Deadline, DeadlinePurpose, pauseDeadline, resumeDeadline, setDeadline } from './index.ts';

const [yanzhouId, jiningId, taianId, nationId] = [370812, 370800, 370900, 100000];
let now = new Date('2026-12-28T09:00:00+08:00');

let world: World;
let administrator: Actor;
let contact: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  administrator = await world.member('administrator', Role.ADMINISTRATOR, jiningId);
  contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
});
afterAll(() => world?.stop());

const term = async (actor: Actor, regionId: number, startsOn: string, workingDays: number) => {
  const answer = await actor.ask(
    `{it:workingTerm(regionId:${regionId},startsOn:"${startsOn}",workingDays:${workingDays}){dueOn isProvisional days{day kind name count isProvisional}}}`,
  );
  return (
    dataOf(answer) as unknown as { it: { dueOn: string; isProvisional: boolean; days: Record<string, unknown>[] } }
  ).it;
};
const notice = { year: 2027, title: '关于2027年部分节假日安排的通知', issuedOn: '2026-11-20', source: '通知.txt' };
const newYear = { day: '2027-01-01', kind: 'PUBLIC_HOLIDAY', name: '元旦' };
const load = (actor: Actor, input: Record<string, unknown> = {}) =>
  actor.send(LoadWorkingCalendarDocument, {
    // Some of what is sent is wrong on purpose.
    input: { regionId: jiningId, ...notice, days: [newYear], ...input } as never,
  });
const refusal = async (actor: Actor, input: Record<string, unknown>) => {
  const { code, field, rule } = (await load(actor, input)).errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const provisional = async (actor: Actor, regionId = jiningId) =>
  dataOf(await actor.send(ProvisionalDeadlinesDocument, { regionId, first: 20 })).provisionalDeadlines.nodes;
const owe = (workingDays: number, label: string): Promise<RowKey> =>
  world.hand.deed(world.yanzhou.token, async (ctx) => {
    const subject = { regionId: yanzhouId, id: crypto.randomUUID() };
    const owed = { subject, word: 'prb', label, purpose: DeadlinePurpose.PROBLEM_REPLY };
    const { regionId, id } = await setDeadline(ctx, owed, { startsOn: '2026-12-28', workingDays });
    return { regionId, id };
  });

describe('the calendars that every installation knows', () => {
  it('are those of 2004 to 2026, each with its source and its days', async () => {
    const { nodes, totalCount } = dataOf(
      await world.yanzhou.send(WorkingCalendarListDocument, { regionId: yanzhouId, first: 100 }),
    ).workingCalendars;
    expect([totalCount.value, nodes[0]?.year, nodes.at(-1)?.year]).toEqual([23, 2026, 2004]);
    expect(nodes[0]).toMatchObject({
      regionId: nationId,
      source: expect.stringMatching(/^chinese-days 1\./),
      isReplaced: false,
    });
    expect(nodes.every(({ days }) => days.length >= 8)).toBe(true);
    expect(nodes[0]?.days).toContainEqual({ day: '2026-10-10', kind: 'MAKE_UP_WORKDAY', name: '国庆节' });
  });

  it('tell of each day of a span what it is', async () => {
    const days = async (fromOn: string, toOn: string) =>
      world.yanzhou.ask(
        `{it:calendarDays(regionId:${yanzhouId},fromOn:"${fromOn}",toOn:"${toOn}"){day kind name isWorkday isProvisional}}`,
      );
    expect(dataOf(await days('2014-10-07', '2014-10-12'))).toEqual({
      it: [
        { day: '2014-10-07', kind: 'PUBLIC_HOLIDAY', name: '国庆节', isWorkday: false, isProvisional: false },
        ...['08', '09', '10'].map((day) => ({
          day: `2014-10-${day}`,
          kind: 'WORKDAY',
          name: null,
          isWorkday: true,
          isProvisional: false,
        })),
        { day: '2014-10-11', kind: 'MAKE_UP_WORKDAY', name: '国庆节', isWorkday: true, isProvisional: false },
        { day: '2014-10-12', kind: 'WEEKEND', name: null, isWorkday: false, isProvisional: false },
      ],
    });
    const [backwards, long] = [await days('2014-10-07', '2014-10-06'), await days('2014-01-01', '2015-03-01')];
    expect([backwards, long].map(({ errors }) => errors?.[0]?.extensions.rule)).toEqual(['DAY_ORDER', 'OUT_OF_RANGE']);
  });

  it('E4 count terms, a provisional one where they end, for a department’s contact as well', async () => {
    for (const actor of [world.yanzhou, contact]) {
      expect(await term(actor, yanzhouId, '2026-09-30', 5)).toMatchObject({
        dueOn: '2026-10-13',
        isProvisional: false,
      });
      expect(await term(actor, yanzhouId, '2026-12-28', 5)).toMatchObject({ dueOn: '2027-01-05', isProvisional: true });
    }
    expect((await term(contact, yanzhouId, '2026-09-30', 5)).days.filter(({ count }) => count === 3)).toEqual([
      { day: '2026-10-10', kind: 'MAKE_UP_WORKDAY', name: '国庆节', count: 3, isProvisional: false },
    ]);
    expect(
      codeOf(await world.nobody.ask('{workingTerm(regionId:370812,startsOn:"2026-01-01",workingDays:1){dueOn}}')),
    ).toBe('UNAUTHENTICATED');
  });
});

describe('loading the calendar of a year', () => {
  it.each([
    ['no day', { days: [] }, 'days', 'REQUIRED'],
    ['a day twice', { days: [newYear, newYear] }, 'days', 'TWICE'],
    ['a day of another year', { days: [{ ...newYear, day: '2026-11-30' }] }, 'days', 'CALENDAR_YEAR'],
    [
      'a make-up workday within the week',
      { days: [{ ...newYear, day: '2027-01-04', kind: 'MAKE_UP_WORKDAY' }] },
      'days.0.day',
      'MAKE_UP_WEEKDAY',
    ],
    ['a kind that no notice names', { days: [{ ...newYear, kind: 'WORKDAY' }] }, 'days.0.kind', 'CALENDAR_KIND'],
    ['no title', { title: ' ' }, 'title', 'REQUIRED'],
    ['no source', { source: '' }, 'source', 'REQUIRED'],
    ['a notice of tomorrow', { issuedOn: '2026-12-29' }, 'issuedOn', 'DAY_FUTURE'],
    ['a year before any notice', { year: 1999 }, 'year', 'OUT_OF_RANGE'],
    ['a region that is none', { regionId: 370899 }, 'regionId', 'REGION_UNKNOWN'],
  ])('is refused with %s', async (_what, input, field, rule) => {
    expect(await refusal(administrator, input)).toEqual(['BAD_INPUT', field, rule]);
  });

  it('is for those who answer for the region', async () => {
    for (const actor of [world.yanzhou, contact, await world.member('taian', Role.ADMINISTRATOR, taianId)])
      expect(codeOf(await load(actor))).toBe('NOT_ALLOWED');
    expect(codeOf(await load(administrator, { regionId: nationId }))).toBe('NOT_ALLOWED');
  });

  it('E4 E10 makes provisional deadlines firm, each with a deed, and empties their list', async () => {
    const [short, long] = [await owe(3, '三日'), await owe(5, '五日')];
    expect(await provisional(world.director)).toMatchObject([
      { subjectLabel: '五日', dueOn: '2027-01-05', isProvisional: true, isOverdue: false },
    ]);
    expect(await provisional(await world.member('other', Role.DIRECTOR, taianId), taianId)).toEqual([]);
    const days = [newYear, { ...newYear, day: '2027-01-03', kind: 'MAKE_UP_WORKDAY' }];
    expect(dataOf(await load(administrator, { days })).loadWorkingCalendar.calendar).toMatchObject({
      year: 2027,
      loadedByName: 'administrator',
      isReplaced: false,
      days,
    });
    await vi.waitUntil(async () => (await provisional(world.director)).length === 0, 60_000);
    const read = `query($id: ID!){deadline(id:$id){firstDueOn dueOn isProvisional} explainDeadline(id:$id){dueOn isProvisional days{day count}}}`;
    const told = dataOf(await world.yanzhou.ask(read, { id: toGlobalId('dln', long) }));
    expect(told).toMatchObject({
      deadline: { firstDueOn: '2027-01-05', dueOn: '2027-01-04', isProvisional: false },
      explainDeadline: { dueOn: '2027-01-04', isProvisional: false },
    });
    const deeds = await world.owner(
      `select subject_id, reason, actor_name, changes from audit_event where verb = 'recountDeadline'`,
    );
    expect(deeds).toEqual([
      {
        subject_id: long.id,
        reason: notice.title,
        actor_name: 'administrator',
        changes: [
          { field: 'dueOn', before: '2027-01-05', after: '2027-01-04' },
          { field: 'isProvisional', before: 'true', after: 'false' },
        ],
      },
    ]);
    expect(short.id).not.toBe(long.id);
    expect(dataOf(await world.zoucheng.ask(read, { id: toGlobalId('dln', long) }))).toEqual({
      deadline: null,
      explainDeadline: null,
    });
  });

  it('is corrected by loading it again; a neighbour’s city counts by its own', async () => {
    const [first] = await world.owner<{ id: string }>('select id from working_calendar where year = 2027');
    expect(await term(world.yanzhou, yanzhouId, '2026-12-31', 1)).toMatchObject({ dueOn: '2027-01-03' });
    expect((await term(world.platform, taianId, '2026-12-31', 1)).isProvisional).toBe(true);
    const corrected = dataOf(await load(administrator, { documentNo: '更正' })).loadWorkingCalendar.calendar;
    expect(await term(world.yanzhou, yanzhouId, '2026-12-31', 1)).toMatchObject({ dueOn: '2027-01-04' });
    const { nodes } = dataOf(
      await world.yanzhou.send(WorkingCalendarListDocument, { regionId: yanzhouId, first: 2 }),
    ).workingCalendars;
    const byId = new Map(nodes.map(({ id, isReplaced }) => [fromGlobalId('wcl', id).id, isReplaced]));
    expect([byId.get(first?.id ?? ''), byId.get(fromGlobalId('wcl', corrected.id).id)]).toEqual([true, false]);
  });
});

describe('a clock that stands still', () => {
  it('goes on with the days it had left', async () => {
    const key = await owe(3, '暂停');
    const later = (day: string) => (now = new Date(`${day}T09:00:00+08:00`));
    const act = (deed: typeof pauseDeadline | typeof resumeDeadline) =>
      world.hand.deed(world.yanzhou.token, async (ctx) => {
        const deadline = await ctx.em.findOneOrFail(Deadline, key);
        await deed(ctx, deadline);
        return deadline.dueOn;
      });
    later('2026-12-30');
    await act(pauseDeadline);
    later('2027-01-06');
    expect(await act(resumeDeadline)).toBe('2027-01-07');
    const answer = await world.yanzhou.ask(
      `{explainDeadline(id:"${toGlobalId('dln', key)}"){days{day isPaused count}}}`,
    );
    const { days } = (
      dataOf(answer) as unknown as {
        explainDeadline: { days: { day: string; isPaused: boolean; count: number | null }[] };
      }
    ).explainDeadline;
    expect(days.filter(({ isPaused }) => isPaused).map(({ day }) => day)).toHaveLength(7);
    expect(days.filter(({ count }) => count !== null).map(({ day }) => day)).toEqual([
      '2026-12-29',
      '2027-01-06',
      '2027-01-07',
    ]);
  });
});
