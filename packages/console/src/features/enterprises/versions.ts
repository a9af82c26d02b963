import type { EnterpriseTimelineEntryFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { factFields, factsDraft, isSameFact, type FactField, type FactsDraft } from './enterprise-facts.ts';

/** The facts of an enterprise as a deed left them, until the next one. */
export interface Version {
  /** Of the deed that made it. */
  id: string;
  verb: string;
  happenedAt: string;
  actorName: string;
  facts: FactsDraft;
}

const isFact = (field: string): field is FactField => factFields.some((name) => name === field);

/** The facts before some changes: each field goes back to what it was; a value this console cannot hold stays as it is. */
function before(facts: FactsDraft, changes: EnterpriseTimelineEntryFragment['changes']): FactsDraft {
  const earlier: Record<string, unknown> = { ...facts };
  for (const change of changes)
    // Groups are written down as one text, their codes one after the other.
    if (isFact(change.field))
      earlier[change.field] =
        change.field === 'groupCodes' ? (change.before ?? '').split('、').filter(Boolean) : (change.before ?? '');
  const { success, output } = v.safeParse(factsDraft, earlier);
  return success ? output : facts;
}

/**
 * Every version of the facts, the present one first, worked out backwards from what each deed changed.
 *
 * `entries` are the deeds from the newest on. Those that changed no fact of the record make no version: that of a person
 * or a visit has a name or a note of its own.
 */
export function versionsOf(present: FactsDraft, entries: readonly EnterpriseTimelineEntryFragment[]): Version[] {
  let facts = present;
  const versions: Version[] = [];
  for (const { id, verb, subjectType, happenedAt, actorName, changes } of entries) {
    if (subjectType !== 'Enterprise' || !changes.some(({ field }) => isFact(field))) continue;
    const earlier = before(facts, changes);
    const isOther = factFields.some((field) => !isSameFact(field, earlier, facts));
    if (isOther) versions.push({ id, verb, happenedAt, actorName, facts });
    facts = earlier;
  }
  return versions;
}
