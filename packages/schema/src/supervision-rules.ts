import * as v from 'valibot';
import { termLength } from './calendar-rules.ts';
import { filled } from './rule-parts.ts';

/** A supervision letter says what it asks, and in how many working days it is answered. */
export const issueSupervisionRules = v.looseObject({ demand: filled(1000), workingDays: termLength });

export const answerSupervisionRules = v.looseObject({ answer: filled(2000) });
