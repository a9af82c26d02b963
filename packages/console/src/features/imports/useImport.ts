import { ImportByIdDocument, ImportChangedDocument, type ImportLiveFragment } from '@lianxi/schema/operations';
import { useQuery, useSubscription } from '@urql/vue';
import { useIntervalFn } from '@vueuse/core';
import { computed, ref, shallowRef, watch } from 'vue';

const pollEvery = 2000;
/** So many silent turns, and the stream is taken for broken even where it says nothing of it. */
const silentTurns = 2;

/**
 * One import, kept up to date while its job runs.
 *
 * News come over the stream; where that fails or falls silent the server is asked every two seconds instead.
 */
export function useImport(id: () => string) {
  const variables = computed(() => ({ id: id() }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: ImportByIdDocument,
    variables,
    // A job moves on while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
  });
  const news = shallowRef<ImportLiveFragment | null>(null);
  const silence = ref(0);
  const known = computed(() => data.value?.import ?? null);
  const found = computed(() => known.value && { ...known.value, ...news.value });
  const isWorking = computed(() => found.value?.state === 'REHEARSING' || found.value?.state === 'RUNNING');
  const refresh = () => executeQuery({ requestPolicy: 'network-only' });

  const stream = useSubscription(
    { query: ImportChangedDocument, variables, pause: computed(() => !isWorking.value) },
    (_, event) => {
      silence.value = 0;
      news.value = event.importChanged;
      // Columns and lines set aside are known once the rehearsal is over; news do not carry them.
      if (event.importChanged?.state !== known.value?.state) void refresh();
      return event;
    },
  );
  // A full answer is younger than the news before it.
  watch(data, () => (news.value = null));

  const isPolling = computed(
    () => isWorking.value && (stream.error.value !== undefined || silence.value >= silentTurns),
  );
  useIntervalFn(() => {
    if (!isWorking.value) return;
    silence.value += 1;
    if (isPolling.value) void refresh();
  }, pollEvery);

  const isBadLink = computed(
    () => error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID') ?? false,
  );
  return {
    found,
    isWorking,
    isPolling,
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.import === null)),
    error,
    refresh,
  };
}

export type ImportOnScreen = NonNullable<ReturnType<typeof useImport>['found']['value']>;
