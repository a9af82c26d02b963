import { contains } from '@lianxi/schema';
import {
  HomeCampaignsDocument,
  HomeCampaignsEverywhereDocument,
  type HomeCampaignsEverywhereQuery,
  type HomeCampaignsQuery,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { acrossRegions } from '../../shared/api/client.ts';
import { figureNamed } from '../../shared/figures/figure.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';

export type HomeCampaign = HomeCampaignsQuery['campaigns']['nodes'][number];
export type CampaignElsewhere = HomeCampaignsEverywhereQuery['campaigns']['nodes'][number];

/** Figures move with every visit, whoever records it. */
const freshly = { requestPolicy: 'cache-and-network' as const };
const counted = ['Campaign', 'Visit', 'OpinionForm', 'Problem'];

/** The campaigns that run in the region on screen with its share of their figures; where none runs, the last one. */
export function useHomeCampaigns() {
  const { regionId } = useRegion();
  const { can } = useViewer();
  const { data, error, executeQuery } = useQuery({
    query: HomeCampaignsDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0 || !can('READ_ENTERPRISES')),
    context: { additionalTypenames: counted },
    ...freshly,
  });
  const campaigns = computed<HomeCampaign[]>(() => {
    const nodes = data.value?.campaigns.nodes ?? [];
    const running = nodes.filter(({ state }) => state !== 'CLOSED');
    return running.length > 0 ? running : nodes.slice(0, 1);
  });
  return {
    campaigns,
    isLoading: computed(() => can('READ_ENTERPRISES') && !data.value && !error.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** Whether no region of these holds another: then no enterprise stands in two of their campaigns. */
const areApart = (regionIds: readonly number[]) =>
  regionIds.every((one, place) =>
    regionIds.every((other, otherPlace) => place === otherPlace || !contains(one, other)),
  );

/**
 * The campaigns that run in all of the viewer's regions, for those who have several.
 *
 * `visited` adds up what stands beside it, and only where no enterprise can be counted twice; else it is null.
 */
export function useCampaignsEverywhere() {
  const { viewer } = useViewer();
  const regions = computed(() => {
    const held = (viewer.value?.memberships ?? []).filter(({ role }) => role !== 'DEPARTMENT_CONTACT');
    return new Set(held.map(({ region }) => region.regionId));
  });
  const hasSeveral = computed(() => regions.value.size > 1);
  const { data, error } = useQuery({
    query: HomeCampaignsEverywhereDocument,
    variables: {},
    pause: computed(() => !hasSeveral.value),
    context: { additionalTypenames: counted, ...acrossRegions },
    ...freshly,
  });
  const campaigns = computed(() => (hasSeveral.value ? (data.value?.campaigns.nodes ?? []) : []));
  const visited = computed(() => {
    if (!areApart(campaigns.value.map(({ regionId }) => regionId))) return null;
    return campaigns.value.reduce(
      (sum, { figures }) => sum + (figureNamed(figures)('ENTERPRISES_VISITED')?.value ?? 0),
      0,
    );
  });
  return { campaigns, visited, isLoading: computed(() => hasSeveral.value && !data.value && !error.value) };
}
