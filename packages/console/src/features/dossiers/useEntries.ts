import { computed } from 'vue';
import {
  documentEntry,
  investmentEntry,
  licenceEntry,
  policyEntry,
  promiseEntry,
  siteEntry,
  useEntryWords,
  yearEntry,
  type Entry,
} from './entry-words.ts';
import type { File } from './useDossier.ts';

type Section = File['sections'][number]['section'];

/** The entries of each section in words; none until the file is read. */
export function useEntries(file: () => File | null) {
  const words = useEntryWords();
  return computed<Partial<Record<Section, Entry[]>>>(() => {
    const it = file();
    if (!it) return {};
    return {
      SITES: it.sites.map((one) => siteEntry(words, one)),
      LICENCES: it.licences.map((one) => licenceEntry(words, one)),
      INVESTMENT: it.investments.map((one) => investmentEntry(words, one)),
      YEARLY_FIGURES: it.years.map((one) => yearEntry(words, one)),
      DOCUMENTS: it.documents.map((one) => documentEntry(words, one)),
      POLICIES: it.policies.map((one) => policyEntry(words, one)),
      PROMISES: it.promises.map((one) => promiseEntry(words, one)),
    };
  });
}
