import { PersonTimelineDocument, type PersonTimelineLineFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';

const pageSize = 10;

/** What somebody took part in, newest first; `more` adds earlier lines below those on screen. */
export function usePersonTimeline(person: () => { id: string; version: number }) {
  const after = shallowRef<string | null>(null);
  const earlier = shallowRef<readonly PersonTimelineLineFragment[]>([]);
  const { data, fetching, error, executeQuery } = useQuery({
    query: PersonTimelineDocument,
    variables: computed(() => ({ id: person().id, first: pageSize, after: after.value })),
    context: { additionalTypenames: ['Visit', 'Person'] },
  });
  const page = computed(() => data.value?.person?.timeline ?? null);
  const lines = computed(() => {
    const held = new Set(earlier.value.map((line) => line.id));
    return [...earlier.value, ...(page.value?.nodes ?? []).filter((line) => !held.has(line.id))];
  });

  function more() {
    const { pageInfo } = page.value ?? {};
    if (fetching.value || !pageInfo?.hasNextPage) return;
    earlier.value = lines.value;
    after.value = pageInfo.endCursor;
  }
  // A role that was taken or left meanwhile belongs on top.
  watch(
    () => `${person().id} ${person().version}`,
    () => {
      earlier.value = [];
      after.value = null;
    },
  );

  return {
    lines,
    total: computed(() => page.value?.totalCount ?? null),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage === true),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more,
  };
}
