import { DepartmentChoicesDocument, type DepartmentChoicesQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type DepartmentChoice = DepartmentChoicesQuery['departments'][number];

/** The departments of a region and of those above it; none while there is no region yet. */
export function useDepartmentChoices(regionId: () => number | null) {
  const { data } = useQuery({
    query: DepartmentChoicesDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['Department'] },
  });
  return computed<DepartmentChoice[]>(() => (regionId() ? (data.value?.departments ?? []) : []));
}
