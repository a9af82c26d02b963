import { DeadlineRulerDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** How the day of a deadline came about, day by day; null while nobody asks, or it is not read yet. */
export function useDeadlineRuler(id: () => string | null) {
  const { data } = useQuery({
    query: DeadlineRulerDocument,
    variables: computed(() => ({ id: id() ?? '' })),
    pause: computed(() => id() === null),
  });
  return computed(() => (id() === null ? null : (data.value?.explainDeadline ?? null)));
}
