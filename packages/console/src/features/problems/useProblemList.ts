import { ProblemListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { filterInput, problemCodecs } from './problem-filter.ts';

/** The problems of the region on screen, newest first: filters in the address, pages by cursor. */
export function useProblemList() {
  const filters = useQueryState(problemCodecs);
  const filter = computed(() => ({ ...filterInput(filters.state.value), isAppeal: filters.state.value.appeal }));
  const list = useList({
    query: ProblemListDocument,
    variables: (at) => ({ ...at, filter: filter.value }),
    connection: ({ problems }) => problems,
    types: ['Problem', 'Referral'],
  });

  return { ...list, filters };
}
