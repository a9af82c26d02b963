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

/** Departments under the name of the region that each belongs to, in the order in which they come: the county's first. */
export function byRegion(departments: readonly DepartmentChoice[]): [string, DepartmentChoice[]][] {
  const groups = new Map<string, DepartmentChoice[]>();
  for (const one of departments) groups.set(one.region.name, [...(groups.get(one.region.name) ?? []), one]);
  return [...groups];
}
