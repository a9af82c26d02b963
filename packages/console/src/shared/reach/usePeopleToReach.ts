import { PeopleToReachDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** The people of an enterprise with the ways to reach them. */
export function usePeopleToReach(enterprise: () => string) {
  const { data, fetching, error } = useQuery({
    query: PeopleToReachDocument,
    variables: computed(() => ({ id: enterprise() })),
    context: { additionalTypenames: ['Person', 'PersonRole', 'ContactChannel'] },
  });
  return {
    people: computed(() => data.value?.enterprise?.people ?? []),
    isLoading: computed(() => fetching.value && !data.value),
    error,
  };
}
