import * as v from 'valibot';
import { day, filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many enterprises one hand-over moves: more than one county's list on a screen. */
const mostEnterprises = 200;

/** What a hand-over must satisfy: a day, a reason, and a successor for each enterprise, named once. */
export const prepareHandoverRules = v.pipe(
  v.looseObject({
    effectiveOn: givenDay,
    shadowUntil: day,
    reason: filled(500),
    burdenReason: optionalLine(500),
    items: v.pipe(
      v.array(v.looseObject({ caution: optionalLine(500), jointVisitOn: day })),
      v.nonEmpty(rule('REQUIRED')),
      v.maxLength(mostEnterprises, rule('TOO_MANY')),
    ),
  }),
  v.forward(
    v.check(({ effectiveOn, shadowUntil }) => shadowUntil == null || shadowUntil >= effectiveOn, rule('DAY_ORDER')),
    ['shadowUntil'],
  ),
);

/** Who signs for somebody else says why. */
export const signHandoverRules = v.looseObject({ insteadReason: optionalLine(500) });
