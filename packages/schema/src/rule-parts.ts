import * as v from 'valibot';
import type { FormRule } from './form-rules.ts';

/** The id of a rule as valibot's message: the sentence is made of it where a person reads. */
export const rule = (name: FormRule): FormRule => name;

/** Line breaks and tabs may stand in text; anything else below space, and half of a surrogate pair, may not. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what this pattern is for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
export const isPrintable = (text: string): boolean => !unprintable.test(text) && text.isWellFormed();

export const line = (longest: number) =>
  v.pipe(
    v.string(rule('REQUIRED')),
    v.trim(),
    v.check(isPrintable, rule('CONTROL_CHARACTER')),
    v.maxLength(longest, rule('TOO_LONG')),
  );
export const filled = (longest: number) => v.pipe(line(longest), v.nonEmpty(rule('REQUIRED')));
/** Empty text means that the fact is not known: it becomes null. */
export const optionalLine = (longest: number) =>
  v.nullish(
    v.pipe(
      line(longest),
      v.transform((text) => (text === '' ? null : text)),
    ),
  );

/** What looks like an address of mail. */
export const isEmail = (text: string): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text);

/** A day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
export const day = v.nullish(
  v.pipe(
    v.string(rule('DAY')),
    v.transform((text) => (text.trim() === '' ? null : text.trim())),
    v.check((text) => text === null || isDay(text), rule('DAY')),
    v.check((text) => text === null || text >= '1900-01-01', rule('DAY_RANGE')),
  ),
);
/** The same where a day has to be given. */
export const givenDay = v.nonNullish(day, rule('REQUIRED'));
