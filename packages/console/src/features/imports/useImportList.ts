import { ImportListDocument } from '@lianxi/schema/operations';
import { useList } from '../../shared/paging/useList.ts';

/** The imports made in the region on screen, newest first. */
export const useImportList = () =>
  useList({
    query: ImportListDocument,
    variables: (at) => ({ ...at }),
    connection: ({ imports }) => imports,
    types: ['Import'],
    // Jobs move on while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
  });
