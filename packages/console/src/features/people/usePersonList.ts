import { PersonListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';
import { filterInput, personCodecs, personOrderCodecs } from './person-filter.ts';

/** The people of the region on screen: search and order in the address, pages by cursor. */
export function usePersonList() {
  const regionId = useRegionId();
  const filters = useQueryState(personCodecs);
  const ordering = useQueryState(personOrderCodecs);
  const order = computed(() => ordering.state.value.order ?? 'NAME_ASC');
  const filter = computed(() => filterInput(filters.state.value));

  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (isLoading.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([regionId.value, order.value, filter.value]),
  });
  const variables = computed(() => ({
    regionId: regionId.value,
    filter: filter.value,
    order: order.value,
    first: pages.first.value,
    after: pages.after.value,
  }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: PersonListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Person'] },
  });
  const isLoading = fetching;
  const connection = computed(() => data.value?.people ?? null);

  return {
    filters,
    order,
    sortBy: (chosen: string) => ordering.submit({ order: personOrderCodecs.order.read(chosen) }),
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: PersonListDocument, variables: variables.value })),
  };
}
