import { CampaignChoicesDocument, type CampaignChoicesQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type CampaignChoice = CampaignChoicesQuery['campaigns']['nodes'][number];

/** The campaigns that reach a region, newest first. */
export function useCampaignChoices(regionId: () => number) {
  const { data } = useQuery({
    query: CampaignChoicesDocument,
    variables: computed(() => ({ regionId: regionId() })),
    pause: computed(() => regionId() === 0),
    context: { additionalTypenames: ['Campaign'] },
  });
  const campaigns = computed<CampaignChoice[]>(() => data.value?.campaigns.nodes ?? []);
  /** Those that records may still be added to. */
  const open = computed(() => campaigns.value.filter(({ state }) => state === 'ACTIVE' || state === 'SUMMARISING'));

  /** The running campaign that an enterprise of these groups belongs to, if there is one. */
  const runningFor = (groups: readonly { code: string }[]) =>
    campaigns.value.find(({ state, groupCode }) => state === 'ACTIVE' && groups.some(({ code }) => code === groupCode));

  return { campaigns, open, runningFor };
}
