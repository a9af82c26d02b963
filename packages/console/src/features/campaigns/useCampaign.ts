import { CampaignDashboardDocument, type CampaignDashboardQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { figureNamed } from '../../shared/figures/figure.ts';
import { useRegion } from '../../shared/region/useRegion.ts';

export type Dashboard = NonNullable<CampaignDashboardQuery['campaign']>;
export type CountyFigures = Dashboard['counties'][number];

/** Whatever moves a figure: when one of these is written here, the dashboard is read anew. */
const counted = ['Campaign', 'ScopeEntry', 'Visit', 'OpinionForm', 'Problem', 'GuidanceSession'];

/**
 * One campaign with its figures for the region on screen.
 *
 * `isMissing` is the same whether it is absent or lies in another jurisdiction: the server does not tell them apart.
 */
export function useCampaign(id: () => string) {
  const { regionId, region } = useRegion();
  const variables = computed(() => ({ id: id(), regionId: regionId.value }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: CampaignDashboardDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    // Figures move with every visit, whoever records it.
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: counted },
  });
  const campaign = computed(() => data.value?.campaign ?? null);
  const isBadLink = computed(() =>
    error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID'),
  );

  return {
    campaign,
    figure: computed(() => figureNamed(campaign.value?.figures ?? [])),
    region,
    isLoading: computed(() => fetching.value && !data.value),
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.campaign === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    call: computed(() => ({ query: CampaignDashboardDocument, variables: variables.value })),
  };
}
