import { EnterpriseTimelineDocument, type EnterpriseTimelineEntryFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';

const pageSize = 10;

/**
 * What happened to an enterprise, newest first; `more` adds earlier entries below those on screen.
 *
 * A new version of the record starts over: its newest entry belongs on top.
 */
export function useTimeline(record: () => { id: string; version: number }) {
  const after = shallowRef<string | null>(null);
  const earlier = shallowRef<readonly EnterpriseTimelineEntryFragment[]>([]);
  const { data, fetching, error } = useQuery({
    query: EnterpriseTimelineDocument,
    variables: computed(() => ({ id: record().id, first: pageSize, after: after.value })),
    context: { additionalTypenames: ['TimelineEntry'] },
  });
  const page = computed(() => data.value?.enterprise?.timeline ?? null);
  const entries = computed(() => {
    const held = new Set(earlier.value.map((entry) => entry.id));
    return [...earlier.value, ...(page.value?.nodes ?? []).filter((entry) => !held.has(entry.id))];
  });

  function more() {
    const { pageInfo } = page.value ?? {};
    if (fetching.value || !pageInfo?.hasNextPage) return;
    earlier.value = entries.value;
    after.value = pageInfo.endCursor;
  }
  watch(
    () => `${record().id} ${record().version}`,
    () => {
      earlier.value = [];
      after.value = null;
    },
  );

  return {
    entries,
    total: computed(() => page.value?.totalCount ?? null),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage === true),
    isLoading: fetching,
    error,
    more,
  };
}
