import { EnterpriseListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { filterCodecs, filterInput, orderCodecs } from './enterprise-filter.ts';

/** The register of the region on screen: filters and order in the address, pages by cursor. */
export function useEnterpriseList() {
  const filters = useQueryState(filterCodecs);
  const ordering = useQueryState(orderCodecs);
  const order = computed(() => ordering.state.value.order ?? 'NAME_ASC');
  const filter = computed(() => filterInput(filters.state.value));
  const list = useList({
    query: EnterpriseListDocument,
    variables: (at) => ({ ...at, filter: filter.value, order: order.value }),
    connection: ({ enterprises }) => enterprises,
    types: ['Enterprise'],
  });
  const sortBy = (chosen: string) => ordering.submit({ order: orderCodecs.order.read(chosen) });

  return { ...list, filters, order, sortBy };
}
