import * as v from 'valibot';
import { openNamesRules } from './person-rules.ts';
import { filled } from './rule-parts.ts';

/** Whoever takes a list of people out says what for, as whoever looks at one of them does. */
export const askPersonExportRules = openNamesRules;

/** Whoever does not agree says why. */
export const declinePersonExportRules = v.looseObject({ reason: filled(500) });
