import * as v from 'valibot';
import { day, filled, givenDay, line, optionalLine, rule } from './rule-parts.ts';

/** A number as a person types it, exact to two places; empty where it is not known. */
const amount = v.nullish(
  v.pipe(
    line(30),
    v.transform((text) => (text === '' ? null : text.replaceAll(/[,，]/g, ''))),
    v.check((text) => text === null || /^\d{1,12}(\.\d{1,2})?$/.test(text), rule('AMOUNT_SHAPE')),
  ),
);
const headCount = v.nullish(
  v.pipe(
    line(12),
    v.transform((text) => (text === '' ? null : text)),
    v.check((text) => text === null || /^\d{1,7}$/.test(text), rule('AMOUNT_SHAPE')),
  ),
);
const year = v.pipe(
  v.number(rule('REQUIRED')),
  v.integer(rule('YEAR_SHAPE')),
  v.minValue(1949, rule('YEAR_SHAPE')),
  v.maxValue(2100, rule('YEAR_SHAPE')),
);

interface Span {
  fromOn?: string | null | undefined;
  toOn?: string | null | undefined;
}
/** What ends cannot end before it began. */
const runsForward = ({ fromOn, toOn }: Span): boolean => fromOn == null || toOn == null || fromOn <= toOn;

/** What each thing in an enterprise's file must satisfy, in the form and in the API alike. */
export const siteRules = v.pipe(
  v.looseObject({ address: filled(300), area: amount, fromOn: day, toOn: day, note: optionalLine(1000) }),
  v.forward(
    v.check(({ fromOn, toOn }) => runsForward({ fromOn, toOn }), rule('DAY_ORDER')),
    ['toOn'],
  ),
);
export const licenceRules = v.pipe(
  v.looseObject({
    title: filled(100),
    number: optionalLine(100),
    issuer: optionalLine(100),
    fromOn: day,
    toOn: day,
  }),
  v.forward(
    v.check(({ fromOn, toOn }) => runsForward({ fromOn, toOn }), rule('DAY_ORDER')),
    ['toOn'],
  ),
);
export const investmentRules = v.looseObject({
  title: optionalLine(200),
  amount: v.nonNullish(amount, rule('REQUIRED')),
  year: v.nullish(year),
});
export const yearRules = v.looseObject({
  year,
  outputValue: amount,
  taxPaid: amount,
  exportValue: amount,
  staffCount: headCount,
  toldBy: filled(100),
});
export const documentRules = v.looseObject({ title: filled(200), fromOn: day });
export const enjoyedPolicyRules = v.looseObject({ title: filled(200), sinceOn: givenDay, amount });
export const filePromiseRules = v.looseObject({ text: filled(1000), byWhom: filled(100), dueOn: givenDay });

/** How a promise was kept. */
export const keepPromiseRules = v.looseObject({ note: filled(1000) });
