import { Refusal } from '../../platform/refusal.ts';
import { dayBefore } from '../enterprises/index.ts';

/** A post or a duty that somebody has from a day to a day, the last one included; no end while it lasts. */
export interface Period {
  fromOn: string;
  toOn?: string | null | undefined;
}

/** Periods that reach into one that begins on a day and has no end, as a filter. */
export const reachingInto = (fromOn: string) => ({ $or: [{ toOn: null }, { toOn: { $gte: fromOn } }] });

/**
 * Ends the periods that reach into one that begins on a day, the day before it.
 *
 * Refused as PERIODS_OVERLAP where one begins on that day or later: history is not written over. The caller flushes
 * before the new period is written; the database lets no two share a day, not even for a moment.
 */
export function closeBefore(fromOn: string, periods: readonly Period[]): void {
  if (periods.some((period) => period.fromOn >= fromOn)) throw new Refusal('PERIODS_OVERLAP', { field: 'fromOn' });
  for (const period of periods) period.toOn = dayBefore(fromOn);
}
