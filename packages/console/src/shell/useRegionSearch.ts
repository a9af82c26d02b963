import { levelOf } from '@lianxi/schema';
import { RegionSearchDocument, type RegionSearchQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref } from 'vue';
import { acrossRegions } from '../shared/api/client.ts';
import type { RegionOnScreen } from '../shared/region/useRegion.ts';

export type RegionChoice = RegionSearchQuery['regions']['nodes'][number];

/** So long a list is still read; beyond it one types another letter. */
const first = 50;
/** Typing pauses of this many milliseconds are worth a request. */
const pause = 150;

/**
 * Regions of the viewer's jurisdictions by what is typed: a fragment of the name, a code, pinyin initials.
 *
 * With nothing typed: what lies below the region on screen, or beside it where nothing does.
 */
export function useRegionSearch(region: () => RegionOnScreen) {
  const typed = ref('');
  const settled = refDebounced(typed, pause);
  const parentId = computed(() => {
    const { regionId, childCount, path } = region();
    return childCount > 0 && levelOf(regionId) !== 'COUNTY' ? regionId : (path.at(-2)?.regionId ?? null);
  });

  const { data, fetching } = useQuery({
    query: RegionSearchDocument,
    variables: computed(() => {
      const search = settled.value.trim();
      return search ? { search, first } : { parentId: parentId.value, first };
    }),
    context: acrossRegions,
  });
  const choices = computed(() => data.value?.regions.nodes ?? []);
  const isSettling = computed(() => fetching.value || typed.value !== settled.value);

  return { typed, choices, isSettling };
}
