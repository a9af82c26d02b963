import { CampaignListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { usePages } from '../../shared/paging/usePages.ts';

/** The campaigns that reach the region on screen, newest first, each with the region's share of its figures. */
export function useCampaignList() {
  const regionId = useRegionId();
  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => regionId.value,
  });
  const variables = computed(() => ({ regionId: regionId.value, first: pages.first.value, after: pages.after.value }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: CampaignListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    // Figures move with every visit, whoever records it.
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Campaign', 'Visit'] },
  });
  const connection = computed(() => data.value?.campaigns ?? null);

  return {
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: CampaignListDocument, variables: variables.value })),
  };
}
