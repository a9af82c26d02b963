import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables, type RequestPolicy } from '@urql/vue';
import { computed } from 'vue';
import { acrossRegions, useRegionId } from '../api/client.ts';
import { useClient } from '../api/useClient.ts';
import { usePages } from './usePages.ts';

/** Where a list stands: the region on screen, and the page of it. */
interface Place {
  regionId: number;
  first: number;
  after: string | null;
}
interface Connection<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: { value: number; exact: boolean } | null;
}
interface Listed<Data, Variables extends AnyVariables, Row> {
  query: TypedDocumentNode<Data, Variables>;
  /** What is asked at a place. The list starts over whenever anything but the page changes. */
  variables: (at: Place) => Variables;
  connection: (data: Data) => Connection<Row> | null | undefined;
  /** What moves the list when it changes, even where the list is empty. */
  types: string[];
  requestPolicy?: RequestPolicy;
  pageSize?: number;
  /** Rows of all the viewer's regions, whichever is on screen. */
  isAcrossRegions?: boolean;
  /** Whether there is nothing to ask for yet. Outside a region nothing is asked anyway. */
  pause?: () => boolean;
}

/** As many rows as the server gives at once. */
const mostAtOnce = 100;

/** All rows from the first on, a part at a time; throws what stands in the way. */
async function* everyPart<Row>(partAfter: (after: string | null) => Promise<Connection<Row> | null>) {
  let part = await partAfter(null);
  while (part) {
    yield part.nodes;
    const { hasNextPage, endCursor } = part.pageInfo;
    part = hasNextPage ? await partAfter(endCursor) : null;
  }
}

/** A list of the region on screen, page by page: its rows, their total, what went wrong, and the call for the API panel. */
export function useList<Data, Variables extends AnyVariables, Row>(list: Listed<Data, Variables, Row>) {
  const regionId = useRegionId();
  const client = useClient();
  const context = {
    ...(list.isAcrossRegions === true ? acrossRegions : {}),
    additionalTypenames: list.types,
  };
  const askedAt = (first: number, after: string | null) => list.variables({ regionId: regionId.value, first, after });
  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify(askedAt(0, null)),
    ...(list.pageSize === undefined ? {} : { pageSize: list.pageSize }),
  });
  const variables = computed(() => askedAt(pages.first.value, pages.after.value));
  const { data, fetching, error, executeQuery } = useQuery({
    query: list.query,
    variables,
    pause: computed(() => regionId.value === 0 || list.pause?.() === true),
    requestPolicy: list.requestPolicy,
    context,
  });
  const connection = computed(() => (data.value == null ? null : list.connection(data.value)));

  /** One part of the list as the server has it now; null where it has none. */
  async function partAfter(after: string | null): Promise<Connection<Row> | null> {
    const options = { ...context, requestPolicy: 'network-only' as const };
    const answer = await client.value.query(list.query, askedAt(mostAtOnce, after), options).toPromise();
    if (answer.error) throw answer.error;
    return answer.data === undefined ? null : (list.connection(answer.data) ?? null);
  }

  return {
    data,
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    every: () => everyPart(partAfter),
    call: computed(() => ({ query: list.query, variables: variables.value })),
  };
}
