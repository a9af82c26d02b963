import { ServiceInfoDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** What this installation is; null until it has said so, or where it cannot. */
export function useService() {
  const { data, fetching } = useQuery({ query: ServiceInfoDocument, variables: {} });
  const service = computed(() => data.value?.service ?? null);
  const isLoading = computed(() => fetching.value && service.value === null);

  return { service, isLoading };
}
