import { VisitByIdDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/**
 * One visit by its id.
 *
 * `isMissing` is the same whether it is absent or lies in another jurisdiction: the server does not tell them apart.
 */
export function useVisit(id: () => string) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: VisitByIdDocument,
    variables: computed(() => ({ id: id() })),
  });
  const visit = computed(() => data.value?.visit ?? null);
  const isBadLink = computed(() =>
    error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID'),
  );

  return {
    visit,
    isLoading: computed(() => fetching.value && !data.value),
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.visit === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
