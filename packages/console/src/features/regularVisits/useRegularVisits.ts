import { VisitDutyCountsDocument, VisitDutyListDocument, type VisitDutyLevel } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { dutyCodecs, dutyFilter, dutyPlaceCodecs } from './duty-filter.ts';

/** What moves the days on which visits are due. */
const aboutDuties = ['Visit', 'Programme', 'EnterpriseTier', 'Enterprise', 'LiaisonAssignment'];

/** Whose duty is looked at, and on which day, as the address has it. */
export function useDutyPlace() {
  const { state, submit } = useQueryState(dutyPlaceCodecs);
  return {
    duty: computed<VisitDutyLevel>(() => state.value.duty ?? 'COUNTY'),
    asOf: computed(() => state.value.asOf || null),
    submit,
  };
}

/** The regular visits of the region on screen, the next due first: filters in the address, pages by cursor. */
export function useRegularVisits() {
  const { duty, asOf } = useDutyPlace();
  const filters = useQueryState(dutyCodecs);
  const filter = computed(() => dutyFilter(filters.state.value));
  const list = useList({
    query: VisitDutyListDocument,
    variables: (at) => ({ ...at, duty: duty.value, asOf: asOf.value, filter: filter.value }),
    connection: ({ visitDuties }) => visitDuties,
    types: aboutDuties,
  });
  return { ...list, filters };
}

/** How many regular visits stand how; null until that is known. */
export function useDutyCounts() {
  const regionId = useRegionId();
  const { duty, asOf } = useDutyPlace();
  const { data } = useQuery({
    query: VisitDutyCountsDocument,
    variables: computed(() => ({ regionId: regionId.value, duty: duty.value, asOf: asOf.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: aboutDuties },
  });
  return { counts: computed(() => data.value?.visitDutyCounts ?? null) };
}
