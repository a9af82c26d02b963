import { ImportListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { usePages } from '../../shared/paging/usePages.ts';

/** The imports made in the region on screen, newest first. */
export function useImportList() {
  const regionId = useRegionId();
  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => regionId.value,
  });
  const variables = computed(() => ({ regionId: regionId.value, first: pages.first.value, after: pages.after.value }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: ImportListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    // Jobs move on while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Import'] },
  });
  const connection = computed(() => data.value?.imports ?? null);

  return {
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: ImportListDocument, variables: variables.value })),
  };
}
