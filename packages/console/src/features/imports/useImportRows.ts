import { ImportRowListDocument, type ImportRowDetailFragment } from '@lianxi/schema/operations';
import { watch } from 'vue';
import { oneOf, text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { outcomes } from './import-words.ts';

export type ImportRow = ImportRowDetailFragment;
interface Rows {
  id: () => string;
  /** The rows are read again whenever this changes: the import's state, or its counts. */
  freshWith: () => string;
}

/** The rows of an import by outcome and search, both in the address: `?outcome=DOUBTFUL&q=宏远`. */
export function useImportRows({ id, freshWith }: Rows) {
  const filters = useQueryState({ outcome: oneOf(outcomes), q: text });
  const list = useList({
    query: ImportRowListDocument,
    variables: ({ first, after }) => {
      const { outcome, q } = filters.state.value;
      return { id: id(), outcome: outcome ? [outcome] : null, search: q.trim() || null, first, after };
    },
    connection: (data) => data.import?.rows,
    types: ['ImportRow'],
    pageSize: 50,
  });
  watch(freshWith, list.retry);

  return { ...list, filters };
}
