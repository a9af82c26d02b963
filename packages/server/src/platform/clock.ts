/** Tells the instant; the demo and the tests may set it, nothing else may. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
export const clockAt = (instant: Date): Clock => ({ now: () => new Date(instant) });

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The business day of an instant, YYYY-MM-DD in Asia/Shanghai. */
export const dayOf = (instant: Date): string => shanghai.format(instant);
