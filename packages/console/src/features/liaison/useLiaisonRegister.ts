import { LiaisonCoverageDocument, LiaisonRegisterDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { useService } from '../../shared/service/useService.ts';
import { asOfCodecs, filterInput, liaisonCodecs } from './liaison-filter.ts';

/** What moves the register and its counts when it changes, even where a list is empty. */
const about = ['LiaisonAssignment', 'Enterprise', 'Office', 'Post'];

/** The day of the register, from the address; today of the service where it says none. */
export function useAsOf() {
  const { service } = useService();
  const { state, submit } = useQueryState(asOfCodecs);
  return {
    /** As the address has it; null where it has none. */
    asked: computed(() => state.value.asOf || null),
    asOf: computed(() => state.value.asOf || (service.value?.today ?? '')),
    choose: (day: string) => submit({ asOf: day === service.value?.today ? '' : day }),
  };
}

/** The liaison register of the region on a day: search and day in the address, pages by cursor. */
export function useLiaisonRegister(pageSize = 20) {
  const { asked: asOf } = useAsOf();
  const filters = useQueryState(liaisonCodecs);
  const filter = computed(() => filterInput(filters.state.value));
  const list = useList({
    query: LiaisonRegisterDocument,
    variables: (at) => ({ ...at, asOf: asOf.value, filter: filter.value }),
    connection: ({ liaisonRegister }) => liaisonRegister,
    types: about,
    pageSize,
  });

  return { ...list, filters };
}

/** How far the liaison system reaches on the day of the register; null until that is known. */
export function useLiaisonCoverage() {
  const regionId = useRegionId();
  const { asked: asOf } = useAsOf();
  const { data, fetching, error } = useQuery({
    query: LiaisonCoverageDocument,
    variables: computed(() => ({ regionId: regionId.value, asOf: asOf.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: about },
  });
  return { coverage: computed(() => data.value?.liaisonCoverage ?? null), isLoading: fetching, error };
}
