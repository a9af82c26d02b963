import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { FileEntryState } from './dossier-states.ts';
import { FileEntry } from './dossier.entity.ts';
import { nothing, type EntrySection, type EntryWords } from './entry-facts.ts';
import { addEntry } from './entry-record.ts';
import { FileSection } from './file-sections.ts';

/** An entry as another county hands it on with an enterprise. */
export interface CarriedEntry {
  section: EntrySection;
  words: Partial<EntryWords>;
}

/**
 * Puts what another county kept into the file of an enterprise, under that county's name, and says how many entries
 * that were; the deed and the flush are the caller's.
 *
 * Nobody here has looked at them: they fill a section, and verify none. A section in which something stands keeps what
 * it has; promises come beside those that stand, each once.
 */
export async function carryEntries(
  work: Work,
  { regionId, id }: RowKey,
  { from, entries }: { from: string; entries: readonly CarriedEntry[] },
): Promise<number> {
  if (entries.length === 0) return 0;
  const enterprise = work.em.getReference(Enterprise, [regionId, id]);
  const standing = await work.em.find(FileEntry, { regionId, enterprise, state: FileEntryState.CURRENT });
  const filled = new Set<FileSection>(standing.map(({ section }) => section));
  const marks = new Set(standing.map((entry) => markOf(entry.section, entry)));
  let taken = 0;
  for (const { section, words } of entries) {
    const mark = markOf(section, words);
    if (section !== FileSection.PROMISES && filled.has(section)) continue;
    // Two records that were merged there may both have told of one year.
    if (mark !== null && marks.has(mark)) continue;
    marks.add(mark);
    const said = { section, words: { ...nothing, ...words }, file: null };
    addEntry(work, { key: { regionId, id: newId() }, enterprise, said, takenOverFrom: from });
    taken += 1;
  }
  return taken;
}

/** What no two entries of a file have in common; null where any number of them may stand. */
function markOf(section: FileSection, { year, title, body, toOn }: MarkingWords): string | null {
  if (section === FileSection.YEARLY_FIGURES) return `${section} ${year}`;
  return section === FileSection.PROMISES ? [section, title, body, toOn].join('\n') : null;
}
type MarkingWords = { [Word in 'year' | 'title' | 'body' | 'toOn']?: EntryWords[Word] | undefined };
