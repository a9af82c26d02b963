import { EnterpriseListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { filterCodecs, filterInput, orderCodecs } from './enterprise-filter.ts';

/** The register of the region on screen: filters and order in the address, pages by cursor. */
export function useEnterpriseList() {
  const filters = useQueryState(filterCodecs);
  const ordering = useQueryState(orderCodecs);
  const filter = computed(() => filterInput(filters.state.value));
  // Whoever searches wants what fits best, until another order is chosen.
  const order = computed(() => ordering.state.value.order ?? (filter.value.search ? 'BEST_MATCH' : 'NAME_ASC'));
  const list = useList({
    query: EnterpriseListDocument,
    variables: (at) => ({ ...at, filter: filter.value, search: filter.value.search ?? null, order: order.value }),
    connection: ({ enterprises }) => enterprises,
    types: ['Enterprise'],
  });
  const sortBy = (chosen: string) => ordering.submit({ order: orderCodecs.order.read(chosen) });

  return { ...list, filters, order, sortBy };
}
