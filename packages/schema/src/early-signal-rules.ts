import * as v from 'valibot';
import { filled } from './rule-parts.ts';

/** Whoever looked into a signal says what showed. */
export const checkEarlySignalRules = v.looseObject({ note: filled(500) });
