import { LiaisonOfficersDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** The officers of one county with how many enterprises each has already; none while there is no county yet. */
export function useLiaisonOfficers(countyId: () => number | null) {
  const { data } = useQuery({
    query: LiaisonOfficersDocument,
    variables: computed(() => ({ regionId: countyId() ?? 0 })),
    pause: computed(() => !countyId()),
    context: { additionalTypenames: ['Officer', 'LiaisonAssignment'] },
  });
  return computed(() => (data.value?.officers.nodes ?? []).filter(({ regionId }) => regionId === countyId()));
}
