import { InboxChangedDocument, InboxNumbersDocument, type InboxNumbersQuery } from '@lianxi/schema/operations';
import { useQuery, useSubscription } from '@urql/vue';
import { useDocumentVisibility, useIntervalFn } from '@vueuse/core';
import { computed, shallowRef, watch } from 'vue';
import { acrossRegions } from '../api/client.ts';

export type InboxCounts = InboxNumbersQuery['inboxCounts'];

/** How often the server is asked where the stream is broken, in milliseconds. */
const askEvery = 60_000;

/**
 * How much waits for whoever is signed in, in all their regions, as it is this moment.
 *
 * News come over a stream as long as somebody looks at the page; who comes back to it asks anew. Where the stream
 * breaks the server is asked once a minute.
 */
export function useInboxCounts() {
  const visibility = useDocumentVisibility();
  const isSeen = computed(() => visibility.value === 'visible');
  const { data, executeQuery } = useQuery({
    query: InboxNumbersDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
    context: { ...acrossRegions, additionalTypenames: ['InboxCounts'] },
  });
  const news = shallowRef<InboxCounts | null>(null);
  const stream = useSubscription(
    { query: InboxChangedDocument, variables: {}, pause: computed(() => !isSeen.value), context: acrossRegions },
    (_, told) => {
      news.value = told.inboxChanged;
      return told;
    },
  );
  const askAnew = () => void executeQuery({ requestPolicy: 'network-only' });
  // An answer is younger than the news before it.
  watch(data, () => (news.value = null));
  watch(isSeen, (isBack) => isBack && askAnew());
  useIntervalFn(() => {
    if (isSeen.value && stream.error.value !== undefined) askAnew();
  }, askEvery);

  return { counts: computed<InboxCounts | null>(() => news.value ?? data.value?.inboxCounts ?? null) };
}
