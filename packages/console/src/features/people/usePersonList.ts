import { PersonListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { filterInput, personCodecs, personOrderCodecs } from './person-filter.ts';

/** The people of the region on screen: search and order in the address, pages by cursor. */
export function usePersonList() {
  const filters = useQueryState(personCodecs);
  const ordering = useQueryState(personOrderCodecs);
  const order = computed(() => ordering.state.value.order ?? 'NAME_ASC');
  const filter = computed(() => filterInput(filters.state.value));
  const list = useList({
    query: PersonListDocument,
    variables: (at) => ({ ...at, filter: filter.value, order: order.value }),
    connection: ({ people }) => people,
    types: ['Person'],
  });
  const sortBy = (chosen: string) => ordering.submit({ order: personOrderCodecs.order.read(chosen) });

  return { ...list, filters, filter, order, sortBy };
}
