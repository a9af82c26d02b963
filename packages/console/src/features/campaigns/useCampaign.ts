import { CampaignDashboardDocument, type CampaignDashboardQuery, type DivisionView } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useRecord } from '../../shared/api/useRecord.ts';
import { oneOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { figureNamed } from '../../shared/figures/figure.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { divisionViews } from './figure-address.ts';

export type Dashboard = NonNullable<CampaignDashboardQuery['campaign']>;
export type CountyFigures = Dashboard['counties'][number];

/** Whatever moves a figure: when one of these is written here, the dashboard is read anew. */
const counted = ['Campaign', 'ScopeEntry', 'Visit', 'OpinionForm', 'Problem', 'GuidanceSession'];

/** One campaign with its figures for the region on screen. */
export function useCampaign(id: () => string) {
  const { state, submit } = useQueryState({ divisions: oneOf(divisionViews) });
  const { regionId, region } = useRegion();
  const variables = () => ({ id: id(), regionId: regionId.value, divisions: state.value.divisions });
  const { record: campaign, ...read } = useRecord({
    query: CampaignDashboardDocument,
    variables,
    record: (data) => data.campaign,
    types: counted,
    // Figures move with every visit, whoever records it.
    requestPolicy: 'cache-and-network',
    pause: () => regionId.value === 0,
  });

  return {
    campaign,
    ...read,
    figure: computed(() => figureNamed(campaign.value?.figures ?? [])),
    region,
    /** Under the divisions of which time the counties are put. */
    divisions: computed({
      get: (): DivisionView => state.value.divisions ?? 'NOW',
      set: (divisions) => submit({ divisions: divisions === 'NOW' ? null : divisions }),
    }),
    call: computed(() => ({ query: CampaignDashboardDocument, variables: variables() })),
  };
}
