import { EnterpriseNotFoundDocument, NotFoundListDocument, type NotFoundState } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';
import { someOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';

export const notFoundStates = ['REPORTED', 'CONFIRMED', 'ENDED'] as const satisfies readonly NotFoundState[];
const open: NotFoundState[] = ['REPORTED', 'CONFIRMED'];

/** The open case of an enterprise; null where there is none. */
export function useNotFoundCase(id: () => string) {
  return useRecord({
    query: EnterpriseNotFoundDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
    types: ['NotFoundCase'],
  });
}

/** Enterprises of the region on screen that were not found: those still open, unless the address says otherwise. */
export function useNotFoundList() {
  const filters = useQueryState({ state: someOf(notFoundStates) });
  const list = useList({
    query: NotFoundListDocument,
    variables: (at) => ({ ...at, state: filters.state.value.state.length > 0 ? filters.state.value.state : open }),
    connection: ({ notFoundCases }) => notFoundCases,
    types: ['NotFoundCase', 'Enterprise'],
  });
  return { ...list, filters };
}
