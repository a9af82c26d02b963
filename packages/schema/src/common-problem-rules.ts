import * as v from 'valibot';
import { filled, givenDay, optionalLine } from './rule-parts.ts';

/** A common problem says in a line what several counties share, and may say more. */
export const commonProblemRules = v.looseObject({ title: filled(200), summary: optionalLine(4000) });

/** A decision names the body that carries it out, and its day. */
export const decideCommonRules = v.looseObject({ decision: filled(4000), owner: filled(100), dueOn: givenDay });

export const carryOutCommonRules = v.looseObject({ outcome: filled(4000) });
