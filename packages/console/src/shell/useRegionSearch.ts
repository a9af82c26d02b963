import { levelOf } from '@lianxi/schema';
import { RegionSearchDocument, type RegionSearchQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref } from 'vue';
import { acrossRegions } from '../shared/api/client.ts';
import type { RegionOnScreen } from '../shared/region/useRegion.ts';
import type { Viewer } from '../shared/viewer/useViewer.ts';

type Found = RegionSearchQuery['regions']['nodes'][number];
/** A region that can be chosen; those of one's own memberships come without their path. */
export type RegionChoice = Pick<Found, 'id' | 'regionId' | 'code' | 'name'> & Partial<Pick<Found, 'path'>>;

interface Where {
  region: () => RegionOnScreen;
  viewer: () => Viewer;
}

/** So long a list is still read; beyond it one types another letter. */
const first = 50;
/** Typing pauses of this many milliseconds are worth a request. */
const pause = 150;

/**
 * Regions of the viewer's jurisdictions by what is typed: a fragment of the name, a code, pinyin initials.
 *
 * With nothing typed: the regions of the memberships, then what lies below the region on screen, or beside it.
 */
export function useRegionSearch({ region, viewer }: Where) {
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
  const choices = computed<RegionChoice[]>(() => {
    const found = data.value?.regions.nodes ?? [];
    if (settled.value.trim() !== '') return found;
    const others = new Map(viewer().memberships.map((one) => [one.region.regionId, one.region]));
    for (const { regionId } of [region(), ...found]) others.delete(regionId);
    return [...others.values(), ...found];
  });
  const isSettling = computed(() => fetching.value || typed.value !== settled.value);

  return { typed, choices, isSettling };
}
