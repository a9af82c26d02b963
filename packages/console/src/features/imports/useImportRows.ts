import { ImportRowListDocument, type ImportRowDetailFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, watch } from 'vue';
import { oneOf, text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';
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
  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([id(), filters.state.value]),
    pageSize: 50,
  });
  const variables = computed(() => {
    const { outcome, q } = filters.state.value;
    return {
      id: id(),
      outcome: outcome ? [outcome] : null,
      search: q.trim() || null,
      first: pages.first.value,
      after: pages.after.value,
    };
  });
  const { data, fetching, error, executeQuery } = useQuery({
    query: ImportRowListDocument,
    variables,
    context: { additionalTypenames: ['ImportRow'] },
  });
  const connection = computed(() => data.value?.import?.rows ?? null);
  const refresh = () => executeQuery({ requestPolicy: 'network-only' });
  watch(freshWith, refresh);

  return {
    filters,
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    error,
    refresh,
    pages,
    call: computed(() => ({ query: ImportRowListDocument, variables: variables.value })),
  };
}
