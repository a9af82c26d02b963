import { FormListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';
import { filterInput, formCodecs } from './problem-filter.ts';

/** The opinion forms of the region on screen, latest issue first: filters in the address, pages by cursor. */
export function useFormList() {
  const regionId = useRegionId();
  const filters = useQueryState(formCodecs);
  const filter = computed(() => filterInput(filters.state.value));

  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (isLoading.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([regionId.value, filter.value]),
  });
  const variables = computed(() => ({
    regionId: regionId.value,
    filter: filter.value,
    first: pages.first.value,
    after: pages.after.value,
  }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: FormListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['OpinionForm'] },
  });
  const isLoading = fetching;
  const connection = computed(() => data.value?.opinionForms ?? null);

  return {
    filters,
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: FormListDocument, variables: variables.value })),
  };
}
