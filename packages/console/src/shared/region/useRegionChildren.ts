import { RegionChildrenDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** The regions directly below one. */
export function useRegionChildren(parentId: () => number) {
  const { data } = useQuery({
    query: RegionChildrenDocument,
    variables: computed(() => ({ parentId: parentId() })),
    context: { additionalTypenames: ['Region'] },
  });
  return computed(() => data.value?.regions.nodes ?? []);
}
