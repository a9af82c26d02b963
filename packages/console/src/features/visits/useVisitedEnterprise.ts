import { VisitEnterpriseDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** What a visit's form needs of the enterprise chosen; null while it is read or none is chosen. */
export function useVisitedEnterprise(id: () => string | null) {
  const { data, fetching, error } = useQuery({
    query: VisitEnterpriseDocument,
    variables: computed(() => ({ id: id() ?? '' })),
    pause: computed(() => id() === null),
  });
  const enterprise = computed(() => {
    const answered = data.value?.enterprise ?? null;
    return answered?.id === id() ? answered : null;
  });
  /** It cannot be read: it is absent, lies elsewhere, or there is no network. */
  const isMissing = computed(() => id() !== null && !fetching.value && enterprise.value === null && !error.value);
  return { enterprise, isMissing, error };
}
