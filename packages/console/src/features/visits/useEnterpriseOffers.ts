import {
  EnterprisesInMyCareDocument,
  VisitsAtHandDocument,
  type EnterpriseChoiceFragment,
  type EnterprisesInMyCareQuery,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useCampaignChoices } from '../../shared/campaign/useCampaignChoices.ts';
import { useOfficersOf } from '../../shared/officer/useOfficerChoices.ts';

type InCare = EnterprisesInMyCareQuery['liaisonRegister']['nodes'][number]['enterprise'];

const shownAtOnce = 8;

/** Each enterprise once, in the order in which it first appears. */
const distinct = (enterprises: readonly EnterpriseChoiceFragment[]) => [
  ...new Map(enterprises.map((enterprise) => [enterprise.id, enterprise])).values(),
];

/** Enterprises that a visit may be about, before anybody types: planned ones, one's own that still wait, recent ones. */
export function useEnterpriseOffers() {
  const { t } = useI18n();
  const regionId = useRegionId();
  const { campaigns } = useCampaignChoices(() => regionId.value);
  const officers = useOfficersOf(() => regionId.value);
  const me = computed(() => officers.value.find(({ isViewer }) => isViewer)?.id ?? null);

  const { data: atHand } = useQuery({
    query: VisitsAtHandDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    context: { additionalTypenames: ['Visit'] },
  });
  const { data: care } = useQuery({
    query: EnterprisesInMyCareDocument,
    variables: computed(() => ({ regionId: regionId.value, officerId: me.value ?? '' })),
    pause: computed(() => me.value === null),
    context: { additionalTypenames: ['LiaisonAssignment', 'Visit'] },
  });

  const running = computed(() => campaigns.value.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id));
  const isVisited = ({ visits }: InCare) =>
    visits.some(
      ({ state, campaign }) =>
        (state === 'RECORDED' || state === 'CONFIRMED') && campaign !== null && running.value.includes(campaign.id),
    );
  const waiting = computed(() =>
    (care.value?.liaisonRegister.nodes ?? [])
      .map(({ enterprise }) => enterprise)
      .filter((enterprise) => !isVisited(enterprise)),
  );
  const planned = computed(() => atHand.value?.planned.nodes ?? []);
  const recent = computed(() => (atHand.value?.mine.nodes ?? []).map(({ enterprise }) => enterprise));

  return {
    planned,
    offers: computed(() => [
      { title: t('visits.pick.waiting'), enterprises: distinct(waiting.value).slice(0, shownAtOnce) },
      { title: t('visits.pick.recent'), enterprises: distinct(recent.value) },
    ]),
  };
}
