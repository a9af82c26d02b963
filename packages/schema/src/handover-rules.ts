import * as v from 'valibot';
import { day, filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many enterprises are handed on at once: an office's whole list, still one screen and one transaction. */
const mostEnterprises = 500;
/** How many leave at once: a whole office. */
const mostLeavers = 50;

const terms = {
  effectiveOn: givenDay,
  shadowUntil: day,
  reason: filled(500),
  burdenReason: optionalLine(500),
  items: v.pipe(
    v.array(v.looseObject({ caution: optionalLine(500), jointVisitOn: day })),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(mostEnterprises, rule('TOO_MANY')),
  ),
};

/** What a hand-over must satisfy: a day, a reason, and a successor for each enterprise, named once. */
export const prepareHandoverRules = v.pipe(
  v.looseObject(terms),
  v.forward(
    v.check(({ effectiveOn, shadowUntil }) => shadowUntil == null || shadowUntil >= effectiveOn, rule('DAY_ORDER')),
    ['shadowUntil'],
  ),
);

/** What was said of a hand-over, once it is checked. */
export type HandoverTerms = v.InferOutput<typeof prepareHandoverRules>;

/** The same of several who leave at once; there is at least one. */
export const prepareOfficeHandoverRules = v.pipe(
  v.looseObject({
    ...terms,
    officerIds: v.pipe(
      v.array(v.string(rule('REQUIRED'))),
      v.nonEmpty(rule('REQUIRED')),
      v.maxLength(mostLeavers, rule('TOO_MANY')),
    ),
  }),
  v.forward(
    v.check(({ effectiveOn, shadowUntil }) => shadowUntil == null || shadowUntil >= effectiveOn, rule('DAY_ORDER')),
    ['shadowUntil'],
  ),
);

/** Who signs for somebody else says why. */
export const signHandoverRules = v.looseObject({ insteadReason: optionalLine(500) });
