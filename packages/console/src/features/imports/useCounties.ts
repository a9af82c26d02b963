import { RegionChildrenDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import type { ImportOnScreen } from './useImport.ts';

/** The counties an import may have written to: the region itself, or those right below it. */
export function useCounties(region: () => ImportOnScreen['region']) {
  const { data, fetching } = useQuery({
    query: RegionChildrenDocument,
    variables: computed(() => ({ parentId: region().regionId })),
    pause: computed(() => region().isUnit),
    context: { additionalTypenames: ['Region'] },
  });
  const counties = computed(() => (region().isUnit ? [region()] : (data.value?.regions.nodes ?? [])));
  /** How many are still to come. Their places are kept, so that nothing below moves when they do. */
  const awaited = computed(() => (fetching.value && counties.value.length === 0 ? region().childCount : 0));
  return { counties, awaited };
}
