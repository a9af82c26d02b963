import { EnterpriseByIdDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/**
 * One enterprise by its id.
 *
 * `isMissing` is the same whether it is absent or lies in another jurisdiction: the server does not tell them apart.
 */
export function useEnterprise(id: () => string) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: EnterpriseByIdDocument,
    variables: computed(() => ({ id: id() })),
  });
  const enterprise = computed(() => data.value?.enterprise ?? null);
  const isBadLink = computed(() =>
    error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID'),
  );

  return {
    enterprise,
    isLoading: computed(() => fetching.value && !data.value),
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.enterprise === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
