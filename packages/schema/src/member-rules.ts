import * as v from 'valibot';
import { filled } from './rule-parts.ts';

/** What ending a membership must satisfy; the reason stays in the record. */
export const endMembershipRules = v.looseObject({ reason: filled(500) });
