import { FormListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { filterInput, formCodecs } from './problem-filter.ts';

/** The opinion forms of the region on screen, latest issue first: filters in the address, pages by cursor. */
export function useFormList() {
  const filters = useQueryState(formCodecs);
  const filter = computed(() => filterInput(filters.state.value));
  const list = useList({
    query: FormListDocument,
    variables: (at) => ({ ...at, filter: filter.value }),
    connection: ({ opinionForms }) => opinionForms,
    types: ['OpinionForm'],
  });

  return { ...list, filters };
}
