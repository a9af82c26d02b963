import { RegionChildrenDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import type { ImportOnScreen } from './useImport.ts';

/** The counties an import may have written to: the region itself, or those right below it. */
export function useCounties(region: () => ImportOnScreen['region']) {
  const { data } = useQuery({
    query: RegionChildrenDocument,
    variables: computed(() => ({ parentId: region().regionId })),
    pause: computed(() => region().isUnit),
    context: { additionalTypenames: ['Region'] },
  });
  return computed(() => (region().isUnit ? [region()] : (data.value?.regions.nodes ?? [])));
}
