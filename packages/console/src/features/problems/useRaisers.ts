import { ProblemRaisersDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** An enterprise and those of its people who may have raised something; null while it is read or none is chosen. */
export function useRaisers(enterpriseId: () => string | null) {
  const { data, fetching, error } = useQuery({
    query: ProblemRaisersDocument,
    variables: computed(() => ({ enterpriseId: enterpriseId() ?? '' })),
    pause: computed(() => enterpriseId() === null),
  });
  const enterprise = computed(() => {
    const answered = data.value?.enterprise ?? null;
    return answered?.id === enterpriseId() ? answered : null;
  });
  const isMissing = computed(
    () => enterpriseId() !== null && !fetching.value && enterprise.value === null && !error.value,
  );
  return { enterprise, isMissing };
}
