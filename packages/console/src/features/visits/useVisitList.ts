import { VisitListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';
import { filterCodecs, filterInput, orderCodecs } from './visit-filter.ts';

/** The visits of the region on screen, latest first: filters and order in the address, pages by cursor. */
export function useVisitList() {
  const regionId = useRegionId();
  const filters = useQueryState(filterCodecs);
  const ordering = useQueryState(orderCodecs);
  const order = computed(() => ordering.state.value.order ?? 'LISTED_ON_DESC');
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
    query: VisitListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Visit'] },
  });
  const isLoading = fetching;
  const connection = computed(() => data.value?.visits ?? null);

  return {
    regionId,
    filters,
    order,
    sortBy: (chosen: string) => ordering.submit({ order: orderCodecs.order.read(chosen) }),
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: VisitListDocument, variables: variables.value })),
  };
}
