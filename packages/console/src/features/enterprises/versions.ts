import type { EnterpriseTimelineEntryFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { factFields, factsDraft, isSameFact, type FactField, type FactsDraft } from './enterprise-facts.ts';

/**
 * What stands in the fields that offices added, by their ids and in the words of the deeds; null where nothing does.
 *
 * A field is the same one whatever it is called, so the names of deeds lead to none.
 */
export type OwnWords = Readonly<Record<string, string | null>>;

/** What is compared of an enterprise: its facts, and its own fields. */
export interface Content {
  facts: FactsDraft;
  own: OwnWords;
}

/** An enterprise as a deed left it, until the next one. */
export interface Version extends Content {
  /** Of the deed that made it. */
  id: string;
  verb: string;
  happenedAt: string;
  actorName: string;
}

const isFact = (field: string): field is FactField => factFields.some((name) => name === field);

type Entry = Pick<EnterpriseTimelineEntryFragment, 'subjectType' | 'changes'>;
type Changes = EnterpriseTimelineEntryFragment['changes'];

/** Of a deed what it changed of the facts, and what of own fields: another record has names and notes of its own. */
function partsOf({ subjectType, changes }: Entry): { facts: Changes; own: Changes } {
  const isOwn = ({ ownFieldId }: Changes[number]) => ownFieldId !== null;
  const isOfFacts = (change: Changes[number]) => !isOwn(change) && isFact(change.field);
  return { facts: subjectType === 'Enterprise' ? changes.filter(isOfFacts) : [], own: changes.filter(isOwn) };
}

/** The facts before some changes: each field goes back to what it was; a value this console cannot hold stays as it is. */
function before(facts: FactsDraft, changes: Changes): FactsDraft {
  const earlier: Record<string, unknown> = { ...facts };
  for (const change of changes)
    // Groups are written down as one text, their codes one after the other.
    earlier[change.field] =
      change.field === 'groupCodes' ? (change.before ?? '').split('、').filter(Boolean) : (change.before ?? '');
  const { success, output } = v.safeParse(factsDraft, earlier);
  return success ? output : facts;
}

const ownBefore = (own: OwnWords, changes: Changes): OwnWords => ({
  ...own,
  ...Object.fromEntries(changes.map((change) => [change.ownFieldId ?? '', change.before])),
});

/**
 * Every version of an enterprise, the present one first, worked out backwards from what each deed changed.
 *
 * `entries` are the deeds from the newest on. Those that changed no fact of the record and none of its own fields make
 * no version.
 */
export function versionsOf(present: Content, entries: readonly EnterpriseTimelineEntryFragment[]): Version[] {
  let { facts, own } = present;
  const versions: Version[] = [];
  for (const { id, verb, subjectType, happenedAt, actorName, changes } of entries) {
    const changed = partsOf({ subjectType, changes });
    if (changed.facts.length + changed.own.length === 0) continue;
    const [earlier, ownEarlier] = [before(facts, changed.facts), ownBefore(own, changed.own)];
    const isOther =
      factFields.some((field) => !isSameFact(field, earlier, facts)) ||
      Object.keys(ownEarlier).some((field) => (ownEarlier[field] ?? null) !== (own[field] ?? null));
    if (isOther) versions.push({ id, verb, happenedAt, actorName, facts, own });
    facts = earlier;
    own = ownEarlier;
  }
  return versions;
}

/** What the deeds called the fields that offices added, by their ids: as a field was called last. */
export const namesIn = (entries: readonly EnterpriseTimelineEntryFragment[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      .flatMap(({ changes }) => changes)
      .map(({ ownFieldId, field }): [string, string] => [ownFieldId ?? '', field])
      .toReversed(),
  );
