import * as v from 'valibot';
import { day, filled, optionalLine, rule } from './rule-parts.ts';

/** In what the rhythm of a register is counted. */
export type CadenceUnitName = 'WEEK' | 'MONTH';

/** A rhythm is of so many weeks or months at most. */
const longestRhythm = 12;
const cadenceCount = v.pipe(
  v.number(rule('REQUIRED')),
  v.integer(rule('OUT_OF_RANGE')),
  v.minValue(1, rule('OUT_OF_RANGE')),
  v.maxValue(longestRhythm, rule('OUT_OF_RANGE')),
);

/** A register that comes again: what it is called, who hands it in, how often, and from which day on. */
export const registrySourceRules = v.looseObject({
  name: filled(100),
  providedBy: optionalLine(100),
  cadenceCount,
  nextDueOn: day,
});

/** Ending one wants a reason: somebody will ask where its files are. */
export const endRegistrySourceRules = v.looseObject({ reason: filled(500) });

const days = (at: Date): string => at.toISOString().slice(0, 10);
const dayAt = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** So many weeks or months after a day; the 31st falls on the last day of a shorter month. Days are YYYY-MM-DD. */
export function dayAfter(from: string, unit: CadenceUnitName, count: number): string {
  const at = dayAt(from);
  if (unit === 'WEEK') {
    at.setUTCDate(at.getUTCDate() + 7 * count);
    return days(at);
  }
  const month = at.getUTCMonth() + count;
  const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return days(new Date(Date.UTC(at.getUTCFullYear(), month, Math.min(at.getUTCDate(), last))));
}

/** A file that comes so many days before its day is the one of that day, and from then on it is asked for. */
export const leadDaysOf: Readonly<Record<CadenceUnitName, number>> = { WEEK: 1, MONTH: 7 };

/**
 * The day by which the next file is wanted, once one came on a day: the first day of the rhythm that this file, which
 * may have come a little early, does not answer. A file that is months late answers every day that passed.
 */
export function nextDueAfter(
  rhythm: { firstDueOn: string; unit: CadenceUnitName; count: number },
  cameOn: string,
): string {
  const { firstDueOn, unit, count } = rhythm;
  const until = dayAt(cameOn);
  until.setUTCDate(until.getUTCDate() + leadDaysOf[unit]);
  let steps = 0;
  let due = firstDueOn;
  while (due <= days(until)) {
    steps += 1;
    due = dayAfter(firstDueOn, unit, steps * count);
  }
  return due;
}
