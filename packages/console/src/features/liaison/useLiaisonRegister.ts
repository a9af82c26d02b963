import { LiaisonCoverageDocument, LiaisonRegisterDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';
import { useService } from '../../shared/service/useService.ts';
import { asOfCodecs, filterInput, liaisonCodecs } from './liaison-filter.ts';

/** What moves the register and its counts when it changes, even where a list is empty. */
const about = { additionalTypenames: ['LiaisonAssignment', 'Enterprise', 'Office', 'Post'] };

/** The day of the register, from the address; today of the service where it says none. */
export function useAsOf() {
  const { service } = useService();
  const { state, submit } = useQueryState(asOfCodecs);
  return {
    /** As the address has it. */
    asked: computed(() => state.value.asOf),
    asOf: computed(() => state.value.asOf ?? service.value?.today ?? ''),
    choose: (day: string) => submit({ asOf: day === service.value?.today ? null : day }),
  };
}

/** The liaison register of the region on a day: search and day in the address, pages by cursor. */
export function useLiaisonRegister(pageSize = 20) {
  const regionId = useRegionId();
  const { asked: asOf } = useAsOf();
  const filters = useQueryState(liaisonCodecs);
  const filter = computed(() => filterInput(filters.state.value));

  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([regionId.value, asOf.value, filter.value]),
    pageSize,
  });
  const variables = computed(() => ({
    regionId: regionId.value,
    asOf: asOf.value,
    filter: filter.value,
    first: pages.first.value,
    after: pages.after.value,
  }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: LiaisonRegisterDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: about,
  });
  const connection = computed(() => data.value?.liaisonRegister ?? null);

  return {
    filters,
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: LiaisonRegisterDocument, variables: variables.value })),
  };
}

/** How far the liaison system reaches on the day of the register; null until that is known. */
export function useLiaisonCoverage() {
  const regionId = useRegionId();
  const { asked: asOf } = useAsOf();
  const { data, fetching, error } = useQuery({
    query: LiaisonCoverageDocument,
    variables: computed(() => ({ regionId: regionId.value, asOf: asOf.value })),
    pause: computed(() => regionId.value === 0),
    context: about,
  });
  return { coverage: computed(() => data.value?.liaisonCoverage ?? null), isLoading: fetching, error };
}
