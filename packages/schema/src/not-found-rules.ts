import * as v from 'valibot';
import { filled, optionalLine } from './rule-parts.ts';

/** Whoever does not find an enterprise says where it was looked for; what was seen may be left out. */
export const reportNotFoundRules = v.looseObject({ place: filled(200), note: optionalLine(1000) });

/** A second look says what was seen, or nothing more than that it was as the first. */
export const confirmNotFoundRules = v.looseObject({ note: optionalLine(1000) });

/** That an enterprise was found, or is gone for good, rests on something. */
export const endNotFoundRules = v.looseObject({ note: filled(1000) });
