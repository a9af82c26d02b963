import { OfficerChoicesDocument, type OfficerChoicesQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type OfficerChoice = OfficerChoicesQuery['officers']['nodes'][number];

/** The officers of the offices of a region and those below it; none while there is no region yet. */
export function useOfficerChoices(regionId: () => number | null) {
  const { data } = useQuery({
    query: OfficerChoicesDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['Officer', 'Post'] },
  });
  return computed<OfficerChoice[]>(() => (regionId() ? (data.value?.officers.nodes ?? []) : []));
}

/** Only those of one region itself. */
export function useOfficersOf(regionId: () => number | null) {
  const officers = useOfficerChoices(regionId);
  return computed(() => officers.value.filter((officer) => officer.regionId === regionId()));
}
