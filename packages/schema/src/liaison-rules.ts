import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many enterprises get their liaison person in one go: more than one county's list on a screen. */
const mostEnterprises = 200;

/** What a new office must satisfy. */
export const openOfficeRules = v.looseObject({ name: filled(100) });

/** What another name of an office must satisfy. */
export const renameOfficeRules = v.looseObject({ name: filled(100), fromOn: givenDay });

/** What a new post must satisfy; days without a holder count as vacant from its first day on. */
export const addPostRules = v.looseObject({ title: filled(60), sinceOn: givenDay });

/** What a new officer must satisfy. */
export const registerOfficerRules = v.looseObject({ name: filled(60) });

export const appointToPostRules = v.looseObject({ fromOn: givenDay });

export const vacatePostRules = v.looseObject({ toOn: givenDay, reason: optionalLine(500) });

/** What naming a liaison person must satisfy: somebody's enterprises, and not too many at once. */
export const assignLiaisonPersonRules = v.looseObject({
  enterpriseIds: v.pipe(
    v.array(v.string(rule('REQUIRED'))),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(mostEnterprises, rule('TOO_MANY')),
  ),
  fromOn: givenDay,
  reason: optionalLine(500),
});

/** What ending an assignment must satisfy; the reason stays in the record. */
export const endLiaisonRules = v.looseObject({ toOn: givenDay, reason: filled(500) });
