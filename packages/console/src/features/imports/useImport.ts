import { ImportByIdDocument, ImportChangedDocument, type ImportLiveFragment } from '@lianxi/schema/operations';
import { useSubscription } from '@urql/vue';
import { useIntervalFn } from '@vueuse/core';
import { computed, ref, shallowRef, watch } from 'vue';
import { useRecord } from '../../shared/api/useRecord.ts';

const pollEvery = 2000;
/** So many silent turns, and the stream is taken for broken even where it says nothing of it. */
const silentTurns = 2;

/** The states in which a job is at work. */
const working = ['REHEARSING', 'RUNNING', 'UNDOING'] as const;

/**
 * One import, kept up to date while its job runs.
 *
 * News come over the stream; where that fails or falls silent the server is asked every two seconds instead.
 */
export function useImport(id: () => string) {
  const variables = computed(() => ({ id: id() }));
  const {
    record: known,
    isMissing,
    error,
    retry: refresh,
  } = useRecord({
    query: ImportByIdDocument,
    variables: () => variables.value,
    record: (data) => data.import,
    types: ['RegistrySource'],
    // A job moves on while nobody looks: what is in the cache is only the beginning.
    requestPolicy: 'cache-and-network',
  });
  const news = shallowRef<ImportLiveFragment | null>(null);
  const silence = ref(0);
  const found = computed(() => known.value && { ...known.value, ...news.value });
  const isWorking = computed(() => working.some((state) => state === found.value?.state));

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
  watch(known, () => (news.value = null));

  const isPolling = computed(
    () => isWorking.value && (stream.error.value !== undefined || silence.value >= silentTurns),
  );
  useIntervalFn(() => {
    if (!isWorking.value) return;
    silence.value += 1;
    if (isPolling.value) void refresh();
  }, pollEvery);

  return { found, isWorking, isPolling, isMissing, error, refresh };
}

export type ImportOnScreen = NonNullable<ReturnType<typeof useImport>['found']['value']>;
