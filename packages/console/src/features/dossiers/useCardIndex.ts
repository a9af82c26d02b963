import { CardIndexDocument, type CardIndexQuery } from '@lianxi/schema/operations';
import { useList } from '../../shared/paging/useList.ts';

export type IndexRow = CardIndexQuery['enterprises']['nodes'][number];

/** The cards of the region on screen, by name; as many as the API gives in one page, a larger cabinet in parts. */
export function useCardIndex() {
  return useList({
    query: CardIndexDocument,
    variables: (at) => at,
    connection: ({ enterprises }) => enterprises,
    types: ['Enterprise'],
    pageSize: 100,
  });
}
