import { DepartmentChoicesDocument, type DepartmentChoicesQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type DepartmentChoice = DepartmentChoicesQuery['departments'][number];

const useDepartmentQuery = (regionId: () => number | null) =>
  useQuery({
    query: DepartmentChoicesDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['Department'] },
  });

/** The departments of a region and of those above it; none while there is no region yet. */
export function useDepartmentChoices(regionId: () => number | null) {
  const { data } = useDepartmentQuery(regionId);
  return computed<DepartmentChoice[]>(() => (regionId() ? (data.value?.departments ?? []) : []));
}

/** Whether it is known which departments there are, or that they cannot be read: a form comes whole from then on. */
export function useDepartmentsKnown(regionId: () => number | null) {
  const { data, error } = useDepartmentQuery(regionId);
  return computed(() => regionId() !== null && (data.value !== undefined || error.value !== undefined));
}

/** Departments under the name of the region that each belongs to, in the order in which they come: the county's first. */
export function byRegion(departments: readonly DepartmentChoice[]): [string, DepartmentChoice[]][] {
  const groups = new Map<string, DepartmentChoice[]>();
  for (const one of departments) groups.set(one.region.name, [...(groups.get(one.region.name) ?? []), one]);
  return [...groups];
}
