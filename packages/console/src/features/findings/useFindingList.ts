import { FindingListDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { flag, oneOf, someOf, text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { findingKinds, findingSeverities, findingStates } from './finding-words.ts';

/** How the search form stands in the address: `?state=OPEN&due=yes`. */
const codecs = {
  q: text,
  state: someOf(findingStates),
  kind: oneOf(findingKinds),
  severity: someOf(findingSeverities),
  /** Only what the office still has to see to. */
  due: flag,
};

/** What showed on visits in the region on screen, newest first: filters in the address, pages by cursor. */
export function useFindingList() {
  const filters = useQueryState(codecs);
  const filter = computed(() => {
    const { q, state, kind, severity, due } = filters.state.value;
    return {
      search: q || null,
      state: state.length > 0 ? state : null,
      kind,
      severity: severity.length > 0 ? severity : null,
      request: due ? ('OPEN' as const) : null,
    };
  });
  const list = useList({
    query: FindingListDocument,
    variables: (at) => ({ ...at, filter: filter.value }),
    connection: ({ findings }) => findings,
    types: ['Finding', 'ServiceRequest', 'Visit'],
  });
  return { ...list, filters };
}
export type FindingFilters = ReturnType<typeof useFindingList>['filters'];
