import { ProblemByIdDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/**
 * One problem by its id.
 *
 * `isMissing` is the same whether it is absent or lies in another jurisdiction: the server does not tell them apart.
 */
export function useProblem(id: () => string) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ProblemByIdDocument,
    variables: computed(() => ({ id: id() })),
  });
  const isBadLink = computed(() =>
    error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID'),
  );

  return {
    problem: computed(() => data.value?.problem ?? null),
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.problem === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
