import { LiaisonOfficersDocument, type LiaisonOfficerFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** The officers of the offices of a region and those below it; none while there is no region yet. */
export function useOfficers(regionId: () => number | null) {
  const { data } = useQuery({
    query: LiaisonOfficersDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['Officer', 'LiaisonAssignment', 'Post'] },
  });
  return computed<LiaisonOfficerFragment[]>(() => (regionId() ? (data.value?.officers.nodes ?? []) : []));
}

/** Only those of one region itself. */
export function useOfficersOf(regionId: () => number | null) {
  const officers = useOfficers(regionId);
  return computed(() => officers.value.filter((officer) => officer.regionId === regionId()));
}
