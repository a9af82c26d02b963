import { OfficerChoicesDocument, type OfficerChoicesQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type OfficerChoice = OfficerChoicesQuery['officers']['nodes'][number];

/** The officers of one county, who visit its enterprises; none while there is no county yet. */
export function useOfficerChoices(regionId: () => number | null) {
  const { data } = useQuery({
    query: OfficerChoicesDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['Officer'] },
  });
  return computed<OfficerChoice[]>(() =>
    (data.value?.officers.nodes ?? []).filter((officer) => officer.regionId === regionId()),
  );
}
