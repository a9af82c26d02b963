import type { VisitDutyRowFragment } from '@lianxi/schema/operations';
import { computed, shallowRef, watch } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useDutyPlace } from './useRegularVisits.ts';

interface Choice {
  /** The page on screen. */
  rows: () => readonly VisitDutyRowFragment[];
  /** Ids chosen, of this page or of those turned before. */
  selected: () => readonly string[];
}

/** Whose the chosen enterprises are: tiers and county schedules are of one county, a city's own schedule of the city. */
export function useDutySelection({ rows, selected }: Choice) {
  const regionId = useRegionId();
  const { duty } = useDutyPlace();
  const countyOf = shallowRef(new Map<string, number>());
  watch(
    rows,
    (now) =>
      (countyOf.value = new Map([...countyOf.value, ...now.map((row) => [row.id, row.region.regionId] as const)])),
    { immediate: true },
  );
  const counties = computed(() => [...new Set(selected().map((id) => countyOf.value.get(id)))]);
  const isOneCounty = computed(() => counties.value.length === 1);
  /** The office that plans what is chosen; null where several would. */
  const officeId = computed(() => {
    if (duty.value === 'CITY' || selected().length === 0) return regionId.value;
    return isOneCounty.value ? (counties.value[0] ?? null) : null;
  });
  return { isOneCounty, officeId };
}
