import { VisitListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { filterCodecs, filterInput, orderCodecs } from './visit-filter.ts';

/** The visits of the region on screen, latest first: filters and order in the address, pages by cursor. */
export function useVisitList() {
  const filters = useQueryState(filterCodecs);
  const ordering = useQueryState(orderCodecs);
  const order = computed(() => ordering.state.value.order ?? 'LISTED_ON_DESC');
  const filter = computed(() => filterInput(filters.state.value));
  const list = useList({
    query: VisitListDocument,
    variables: (at) => ({ ...at, filter: filter.value, order: order.value }),
    connection: ({ visits }) => visits,
    types: ['Visit'],
  });
  const sortBy = (chosen: string) => ordering.submit({ order: orderCodecs.order.read(chosen) });

  return { ...list, filters, order, sortBy };
}
