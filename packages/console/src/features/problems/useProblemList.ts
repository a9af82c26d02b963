import { ProblemListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { problemCodecs, problemFilterInput } from './problem-filter.ts';

/** The problems of the region on screen, newest first: filters in the address, pages by cursor. */
export function useProblemList() {
  const filters = useQueryState(problemCodecs);
  const filter = computed(() => problemFilterInput(filters.state.value));
  const list = useList({
    query: ProblemListDocument,
    variables: (at) => ({ ...at, filter: filter.value }),
    connection: ({ problems }) => problems,
    types: ['Problem', 'Referral'],
  });

  return { ...list, filters };
}
