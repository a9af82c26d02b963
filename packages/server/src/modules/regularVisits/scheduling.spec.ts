import { describe, expect, it } from 'vitest';
import { calendarOf, dayAfter, DayKind, type DayFact } from '../../platform/working-days.ts';
import { proposeSchedule, type ToVisit, type Visitor } from './scheduling.ts';

const facts: DayFact[] = [
  { day: '2015-01-01', kind: DayKind.PUBLIC_HOLIDAY, name: '元旦' },
  { day: '2015-01-02', kind: DayKind.PUBLIC_HOLIDAY, name: '元旦' },
  { day: '2015-01-04', kind: DayKind.MAKE_UP_WORKDAY, name: '元旦' },
];
const at = calendarOf({ years: [2014, 2015], facts });
const workdays = (from: string, length: number) =>
  Array.from({ length }, (_, i) => dayAfter(from, i)).filter((day) => at(day).isWorkday);
const limits = { perDay: 1, perWeek: 2, perMonth: 3 };
const enterprise = (id: string, given: Partial<ToVisit> = {}): ToVisit => ({
  id,
  dueOn: '2015-01-30',
  visitorId: null,
  visitedOn: [],
  limits,
  ...given,
});
const visitor = (id: string, given: Partial<Visitor> = {}): Visitor => ({ id, load: 0, planned: {}, ...given });

describe('a schedule', () => {
  const days = workdays('2014-12-31', 40);

  it('sends the liaison person first to whoever is due next, two a day, and never on a holiday', () => {
    const toVisit = ['a', 'b', 'c', 'd', 'e'].map((id, i) =>
      enterprise(id, { visitorId: 'li', dueOn: `2015-01-3${i === 4 ? 0 : 1}` }),
    );
    const placed = proposeSchedule(toVisit, { visitors: [visitor('li')], days, perDay: 2 });
    expect(placed.map(({ id, plannedOn }) => [id, plannedOn])).toEqual([
      ['e', '2014-12-31'],
      ['a', '2014-12-31'],
      ['b', '2015-01-04'],
      ['c', '2015-01-04'],
      ['d', '2015-01-05'],
    ]);
  });

  it('sends a colleague where the liaison person would come late, the one with the least to do', () => {
    const visitors = [visitor('li', { planned: { '2014-12-31': 1 } }), visitor('zhou', { load: 3 }), visitor('wang')];
    const late = enterprise('a', { visitorId: 'li', dueOn: '2014-12-31' });
    expect(proposeSchedule([late], { visitors, days, perDay: 1 })).toEqual([
      { id: 'a', plannedOn: '2014-12-31', visitorId: 'wang' },
    ]);
    // Where nobody comes in time, it stays with the liaison person.
    const overdue = enterprise('a', { visitorId: 'li', dueOn: '2014-11-01' });
    expect(proposeSchedule([overdue], { visitors, days, perDay: 1 })[0]?.visitorId).toBe('li');
  });

  it('passes no limit of an enterprise, and says where there is no room', () => {
    const burdened = enterprise('a', { visitedOn: ['2015-01-05', '2015-01-06'] });
    expect(
      proposeSchedule([burdened], { visitors: [visitor('li')], days: workdays('2015-01-05', 9), perDay: 1 }),
    ).toEqual([{ id: 'a', plannedOn: '2015-01-12', visitorId: 'li' }]);
    expect(proposeSchedule([burdened], { visitors: [], days, perDay: 1 })).toEqual([
      { id: 'a', plannedOn: null, visitorId: null },
    ]);
  });
});

describe('any schedule', () => {
  /** Throws that are the same in every run: a linear congruence. */
  function diceOf(seed: number): (sides: number) => number {
    let state = seed;
    return (sides) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * sides);
    };
  }
  const worldOf = (seed: number) => {
    const dice = diceOf(seed);
    const day = () => dayAfter('2014-12-20', dice(60));
    const visitors = Array.from({ length: 1 + dice(4) }, (_, i) =>
      visitor(`v${i}`, {
        load: dice(30),
        planned: Object.fromEntries(Array.from({ length: dice(8) }, () => [day(), dice(3)])),
      }),
    );
    const toVisit = Array.from({ length: dice(60) }, (_, i) =>
      enterprise(`e${i}`, {
        dueOn: day(),
        visitorId: dice(3) === 0 ? null : `v${dice(visitors.length + 1)}`,
        visitedOn: Array.from({ length: dice(4) }, day),
      }),
    );
    return { toVisit, ground: { visitors, days: workdays('2014-12-22', 10 + dice(30)), perDay: 1 + dice(3) } };
  };

  it.each(Array.from({ length: 60 }, (_, seed) => seed * 7919 + 1))('thrown with %i', (seed) => {
    const { toVisit, ground } = worldOf(seed);
    const placed = proposeSchedule(toVisit, ground);
    const given = placed.filter(({ plannedOn }) => plannedOn !== null);
    // Each enterprise once, and the same again from the same question in another order.
    expect(placed.map(({ id }) => id).toSorted()).toEqual(toVisit.map(({ id }) => id).toSorted());
    expect(proposeSchedule(toVisit.toReversed(), ground)).toEqual(placed);
    expect(given.every(({ plannedOn }) => at(plannedOn ?? '').isWorkday)).toBe(true);
    for (const { id, planned } of ground.visitors)
      for (const day of ground.days) {
        const own = given.filter((one) => one.visitorId === id && one.plannedOn === day).length;
        if (own > 0) expect(own + (planned[day] ?? 0)).toBeLessThanOrEqual(ground.perDay);
      }
    for (const { id, plannedOn } of given) {
      const { visitedOn = [] } = toVisit.find((one) => one.id === id) ?? {};
      expect(visitedOn.filter((on) => on === plannedOn)).toEqual([]);
      expect(visitedOn.filter((on) => on.slice(0, 7) === plannedOn?.slice(0, 7)).length).toBeLessThan(limits.perMonth);
    }
  });
});
