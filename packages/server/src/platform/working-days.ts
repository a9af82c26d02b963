import { longestTerm } from '@lianxi/schema';

/** What a day is by the calendar in force. */
export enum DayKind {
  WORKDAY = 'WORKDAY',
  WEEKEND = 'WEEKEND',
  PUBLIC_HOLIDAY = 'PUBLIC_HOLIDAY',
  MAKE_UP_WORKDAY = 'MAKE_UP_WORKDAY',
}

/** A day that an official notice takes out of the ordinary week. */
export interface DayFact {
  day: string;
  kind: DayKind.PUBLIC_HOLIDAY | DayKind.MAKE_UP_WORKDAY;
  name: string;
}

export interface CalendarDay {
  day: string;
  kind: DayKind;
  /** The holiday it belongs to, or that it makes up for; null on an ordinary day. */
  name: string | null;
  isWorkday: boolean;
  /** No notice for its year is known: weekends and 1 January are taken as off. */
  isProvisional: boolean;
}

/** The official notices that hold in a region: the years they settle, and the days they name. */
export interface CalendarFacts {
  years: readonly number[];
  facts: readonly DayFact[];
}

/** Days on which a clock stands still: from the first on, and on again from `toOn`; null while it still stands. */
export interface Pause {
  fromOn: string;
  toOn: string | null;
}

/** So many working days from a day that is not counted itself. */
export interface Term {
  startsOn: string;
  workingDays: number;
  pauses?: readonly Pause[];
}

export interface CountedDay extends CalendarDay {
  isPaused: boolean;
  /** Which of the working days it is, from 1; null where it does not count. */
  count: number | null;
}

export interface CountedTerm {
  /** The last day; the term ends at its midnight, Asia/Shanghai. */
  dueOn: string;
  /** True where one of the days lies in a year without an official calendar. */
  isProvisional: boolean;
  /** Every day from the day after the start to the last. */
  days: readonly CountedDay[];
}

const dayMs = 86_400_000;
const millis = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later, or earlier where the number is negative. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(millis(day) + days * dayMs).toISOString().slice(0, 10);

/** How many days lie between two days, the first not counted. */
export const daysBetween = (from: string, to: string): number => Math.round((millis(to) - millis(from)) / dayMs);

export const yearOf = (day: string): number => Number(day.slice(0, 4));

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(millis(day)).getUTCDay());

/** Tells of any day what it is; a year that no notice settles has weekends and 1 January off, and says so. */
export function calendarOf({ years, facts }: CalendarFacts): (day: string) => CalendarDay {
  const settled = new Set(years);
  const named = new Map(facts.map((fact) => [fact.day, fact]));
  return (day) => {
    const fact = named.get(day);
    const isProvisional = !settled.has(yearOf(day));
    if (fact) {
      const isWorkday = fact.kind === DayKind.MAKE_UP_WORKDAY;
      return { day, kind: fact.kind, name: fact.name, isWorkday, isProvisional };
    }
    if (isProvisional && day.endsWith('-01-01'))
      return { day, kind: DayKind.PUBLIC_HOLIDAY, name: '元旦', isWorkday: false, isProvisional };
    const kind = isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    return { day, kind, name: null, isWorkday: kind === DayKind.WORKDAY, isProvisional };
  };
}

const isIn = (day: string, { fromOn, toOn }: Pause): boolean => fromOn <= day && (toOn === null || day < toOn);

/**
 * Counts a term day by day: the start day does not count, days off and paused days do not, the last day ends it.
 *
 * A pause that has not ended does not hold the count up for ever: it is left out, so that the answer is the day on
 * which the term would end if the clock went on.
 */
export function countTerm(at: (day: string) => CalendarDay, { startsOn, workingDays, pauses = [] }: Term): CountedTerm {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longestTerm)
    throw new RangeError(`a term has 1 to ${longestTerm} working days`);
  const ended = pauses.filter(({ toOn }) => toOn !== null);
  const days: CountedDay[] = [];
  for (let counted = 0, day = dayAfter(startsOn); counted < workingDays; day = dayAfter(day)) {
    const known = at(day);
    const isPaused = ended.some((pause) => isIn(day, pause));
    const counts = known.isWorkday && !isPaused;
    if (counts) counted += 1;
    days.push({ ...known, isPaused, count: counts ? counted : null });
  }
  const last = days.at(-1)?.day ?? startsOn;
  return { dueOn: last, isProvisional: days.some(({ isProvisional }) => isProvisional), days };
}

/** How many working days lie after one day and up to another; 0 where the second is not later. */
export function workingDaysBetween(at: (day: string) => CalendarDay, from: string, to: string): number {
  let counted = 0;
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (at(day).isWorkday) counted += 1;
  return counted;
}
