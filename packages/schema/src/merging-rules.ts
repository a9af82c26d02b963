import * as v from 'valibot';
import { filled, optionalLine } from './rule-parts.ts';

/** Whoever merges two records says why: the timelines of both keep it. */
export const mergeEnterprisesRules = v.looseObject({ reason: filled(500) });

/** That two records are two enterprises may be said with the reason, or without. */
export const tellApartRules = v.looseObject({ reason: optionalLine(500) });
