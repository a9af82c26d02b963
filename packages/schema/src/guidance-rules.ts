import * as v from 'valibot';
import { givenDay, optionalLine } from './rule-parts.ts';

/** What a session of special guidance must satisfy. */
export const recordGuidanceSessionRules = v.looseObject({ heldOn: givenDay, note: optionalLine(2000) });
