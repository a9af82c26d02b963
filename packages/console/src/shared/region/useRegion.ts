import { levelOf } from '@lianxi/schema';
import { RegionOnScreenDocument, type RegionOnScreenQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../api/client.ts';

export type RegionOnScreen = NonNullable<RegionOnScreenQuery['region']>;

/** The region on screen with the path that leads to it, from the province down; null while unknown, or where there is none. */
export function useRegion() {
  const regionId = useRegionId();
  const { data, fetching, error } = useQuery({
    query: RegionOnScreenDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
  });
  // While another region loads the former one's answer is still there.
  const region = computed(() => {
    const answered = data.value?.region ?? null;
    return answered?.regionId === regionId.value ? answered : null;
  });
  /** Whether it keeps enterprises itself; until that is known its key tells, rightly but for cities without counties. */
  const isUnit = computed(() => region.value?.isUnit ?? levelOf(regionId.value) === 'COUNTY');
  return { regionId, region, isUnit, isLoading: fetching, error };
}
