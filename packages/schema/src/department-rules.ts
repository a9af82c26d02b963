import * as v from 'valibot';
import { filled } from './rule-parts.ts';

/** What a new department must satisfy. */
export const registerDepartmentRules = v.looseObject({ name: filled(100) });
