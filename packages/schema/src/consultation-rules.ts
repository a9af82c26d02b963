import * as v from 'valibot';
import { termLength } from './calendar-rules.ts';
import { filled, givenDay, rule } from './rule-parts.ts';

const mostInvited = 30;

/** A consultation names its day, its place and what it is about, and brings two departments together at least. */
export const conveneConsultationRules = v.looseObject({
  meetOn: givenDay,
  place: filled(100),
  agenda: filled(1000),
  departmentIds: v.pipe(
    v.array(v.string()),
    v.minLength(2, rule('TWO_AT_LEAST')),
    v.maxLength(mostInvited, rule('TOO_MANY')),
    v.check((ids) => new Set(ids).size === ids.length, rule('TWICE')),
  ),
});

/** What came of it: minutes, and one decision at least, each with who carries it out and how long that may take. */
export const recordConsultationRules = v.looseObject({
  heldOn: givenDay,
  minutes: filled(8000),
  decisions: v.pipe(
    v.array(v.looseObject({ text: filled(1000), ownerName: filled(100), workingDays: termLength })),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(20, rule('TOO_MANY')),
  ),
});

export const executeDecisionRules = v.looseObject({ outcome: filled(1000) });
