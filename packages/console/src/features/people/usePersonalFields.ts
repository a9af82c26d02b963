import { PersonalFieldListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** What is kept of people, why, for how long, and who sees it: as the server declares it. */
export function usePersonalFields() {
  const { data, fetching, error, executeQuery } = useQuery({ query: PersonalFieldListDocument, variables: {} });
  return {
    fields: computed(() => data.value?.personalFields ?? []),
    isLoading: computed(() => fetching.value && !data.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
