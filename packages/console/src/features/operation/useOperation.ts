import { ServiceOperationDocument, type ServiceOperationQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type Operation = ServiceOperationQuery['serviceOperation'];

/** How the installation fares at this moment; what the cache knows is only the beginning. */
export function useOperation() {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ServiceOperationDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
  });

  return {
    operation: computed(() => data.value?.serviceOperation ?? null),
    isLoading: computed(() => fetching.value && !data.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
