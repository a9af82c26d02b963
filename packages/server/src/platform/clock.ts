/** Tells the instant; the demo and the tests may set it, nothing else may. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
export const clockAt = (instant: Date): Clock => ({ now: () => new Date(instant) });

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

const hourMs = 3_600_000;

/** The midnight with which a business day is over. China has kept one time, without summer time, since 1991. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+08:00`) + 24 * hourMs);
let latest = { hour: Number.NaN, day: '' };

/** The business day of an instant, YYYY-MM-DD in Asia/Shanghai. */
export function dayOf(instant: Date): string {
  // Asked for with every statement and figure; a day there begins on a full hour.
  const hour = Math.floor(instant.getTime() / hourMs);
  if (latest.hour !== hour) latest = { hour, day: shanghai.format(instant) };
  return latest.day;
}
