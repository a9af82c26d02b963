import { ServiceInfoDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** What this installation is; null until it has said so. */
export function useService() {
  const { data } = useQuery({ query: ServiceInfoDocument, variables: {} });
  return computed(() => data.value?.service ?? null);
}
