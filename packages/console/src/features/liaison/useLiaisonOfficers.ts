import { LiaisonOfficersDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';

/** How many enterprises each officer of the region and below has on a day: the most first, whoever has none left out. */
export function useWorkload(asOf: () => string | null) {
  const regionId = useRegionId();
  const { data } = useQuery({
    query: LiaisonOfficersDocument,
    variables: computed(() => ({ regionId: regionId.value, asOf: asOf() })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Officer', 'LiaisonAssignment'] },
  });
  return computed(() =>
    (data.value?.officers.nodes ?? [])
      .filter(({ enterpriseCount }) => enterpriseCount > 0)
      .toSorted((one, other) => other.enterpriseCount - one.enterpriseCount),
  );
}

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
