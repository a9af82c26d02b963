import * as v from 'valibot';
import { filled, givenDay, optionalLine } from './rule-parts.ts';

/** What handing out an opinion form must satisfy; an empty number means that one is made. */
export const issueOpinionFormRules = v.looseObject({ serialNo: optionalLine(40), issuedOn: givenDay });

export const returnOpinionFormRules = v.looseObject({ returnedOn: givenDay });

export const declineOpinionFormRules = v.looseObject({ reason: filled(500) });
