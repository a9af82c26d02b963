import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  countTerm,
  dayAfter,
  DayKind,
  daysBetween,
  workingDaysBetween,
  type DayFact,
} from './working-days.ts';

const off = (day: string, name: string): DayFact => ({ day, name, kind: DayKind.PUBLIC_HOLIDAY });
const on = (day: string, name: string): DayFact => ({ day, name, kind: DayKind.MAKE_UP_WORKDAY });
const days = (from: string, number: number): string[] => Array.from({ length: number }, (_, i) => dayAfter(from, i));

/** The notices for 2014 and 2026, as far as these terms run. */
const facts = [
  ...days('2014-10-01', 7).map((day) => off(day, '国庆节')),
  on('2014-10-11', '国庆节'),
  ...days('2026-02-15', 9).map((day) => off(day, '春节')),
  on('2026-02-14', '春节'),
  on('2026-02-28', '春节'),
  ...days('2026-10-01', 7).map((day) => off(day, '国庆节')),
  on('2026-10-10', '国庆节'),
];
const at = calendarOf({ years: [2014, 2026], facts });
const due = (startsOn: string, workingDays: number, known = at) => {
  const { dueOn, isProvisional } = countTerm(known, { startsOn, workingDays });
  return [dueOn, isProvisional];
};

describe('a term in working days', () => {
  it.each([
    ['E2 two from a Monday', '2014-10-13', 2, '2014-10-15', false],
    ['E2 two from a Friday before a working Saturday', '2014-10-10', 2, '2014-10-13', false],
    ['E4 five over National Day', '2026-09-30', 5, '2026-10-13', false],
    ['E4 three over the Spring Festival', '2026-02-13', 3, '2026-02-25', false],
    ['E4 three that end with the year', '2026-12-28', 3, '2026-12-31', false],
    ['E4 five that cross into a year without a calendar', '2026-12-28', 5, '2027-01-05', true],
    ['E4 ten after a decision', '2026-10-13', 10, '2026-10-27', false],
    ['E10 twenty-seven that end on the last day of the year', '2026-11-24', 27, '2026-12-31', false],
    ['E10 thirty that do not', '2026-11-24', 30, '2027-01-06', true],
  ])('%s', (_what, startsOn, workingDays, dueOn, isProvisional) => {
    expect(due(startsOn, workingDays)).toEqual([dueOn, isProvisional]);
  });

  it('E4 names every day it walked over, and which of them counted', () => {
    const { days: walked } = countTerm(at, { startsOn: '2026-09-30', workingDays: 5 });
    expect(walked.map(({ day, count }) => [day.slice(5), count])).toEqual([
      ...days('2026-10-01', 7).map((day) => [day.slice(5), null]),
      ['10-08', 1],
      ['10-09', 2],
      ['10-10', 3],
      ['10-11', null],
      ['10-12', 4],
      ['10-13', 5],
    ]);
    expect(walked[9]).toMatchObject({ kind: DayKind.MAKE_UP_WORKDAY, name: '国庆节', isWorkday: true });
  });

  it('is firm again once the year is settled', () => {
    const settled = calendarOf({ years: [2014, 2026, 2027], facts: [...facts, off('2027-01-01', '元旦')] });
    expect(due('2026-12-28', 5, settled)).toEqual(['2027-01-05', false]);
    const withMakeUp = calendarOf({
      years: [2026, 2027],
      facts: [off('2027-01-01', '元旦'), on('2027-01-03', '元旦')],
    });
    expect(due('2026-12-28', 5, withMakeUp)).toEqual(['2027-01-04', false]);
  });

  it('stands still while it is paused, from the first day of the pause to the day before it goes on', () => {
    const term = { startsOn: '2014-10-13', workingDays: 3 };
    const pauses = [{ fromOn: '2014-10-15', toOn: '2014-10-20' }];
    const counted = countTerm(at, { ...term, pauses });
    expect(counted.dueOn).toBe('2014-10-21');
    expect(counted.days.filter(({ isPaused }) => isPaused).map(({ day }) => day)).toEqual(days('2014-10-15', 5));
    const open = [{ fromOn: '2014-10-15', toOn: null }];
    expect(countTerm(at, { ...term, pauses: open }).dueOn).toBe('2014-10-16');
  });

  it.each([0, -1, 1.5, 751])('of %s working days is none', (workingDays) => {
    expect(() => countTerm(at, { startsOn: '2026-01-01', workingDays })).toThrow(RangeError);
  });
});

describe('days between days', () => {
  it('are counted over the ends of months and years', () => {
    expect([daysBetween('2026-12-28', '2027-01-05'), daysBetween('2024-02-28', '2024-03-01')]).toEqual([8, 2]);
    expect(workingDaysBetween(at, '2014-10-15', '2014-10-17')).toBe(2);
    expect(workingDaysBetween(at, '2014-10-17', '2014-10-15')).toBe(0);
  });
});
