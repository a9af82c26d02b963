import { isDay } from '@lianxi/schema';

export const plannerViews = ['MONTH', 'WEEK', 'LIST'] as const;
export type PlannerView = (typeof plannerViews)[number];

const isoOf = (at: Date) => at.toISOString().slice(0, 10);
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** The day so many days later, or earlier: 2014-10-31 and 1 make 2014-11-01. */
function daysLater(day: string, days: number): string {
  const at = dateOf(day);
  at.setUTCDate(at.getUTCDate() + days);
  return isoOf(at);
}

/** The Monday of a day's week. */
const mondayOf = (day: string): string => daysLater(day, -((dateOf(day).getUTCDay() + 6) % 7));

/** The days on screen around one, whole weeks from Monday: its week, or every week that its month touches. */
export function daysAround(day: string, view: PlannerView): string[] {
  const first = view === 'WEEK' ? mondayOf(day) : mondayOf(`${day.slice(0, 7)}-01`);
  const all = Array.from({ length: view === 'WEEK' ? 7 : 42 }, (_, place) => daysLater(first, place));
  // The last week of the grid may belong to the next month as a whole.
  return view !== 'WEEK' && all[35]?.slice(0, 7) !== day.slice(0, 7) ? all.slice(0, 35) : all;
}

/** The same day of the month before or after, or of the week; where a month is too short, its last day. */
export function turned(day: string, view: PlannerView, step: 1 | -1): string {
  if (view === 'WEEK') return daysLater(day, 7 * step);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + step + 1, 0)).getUTCDate();
  return isoOf(new Date(Date.UTC(year, month - 1 + step, Math.min(date, last))));
}

/** Where an arrow key leads from a day; null where the key is none of the grid's. */
export function dayByKey(day: string, key: string): string | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[key];
  if (step !== undefined) return daysLater(day, step);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return daysLater(mondayOf(day), 6);
  if (key === 'PageUp') return turned(day, 'MONTH', -1);
  return key === 'PageDown' ? turned(day, 'MONTH', 1) : null;
}

/** A day of the address, or the given one where there stands none. */
export const dayOr = (asked: string, today: string): string => (isDay(asked) ? asked : today);
