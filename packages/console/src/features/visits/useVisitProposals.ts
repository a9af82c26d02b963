import type { VisitedEnterpriseFragment, VisitKind } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useCampaignChoices } from '../../shared/campaign/useCampaignChoices.ts';
import { useOfficersOf } from '../../shared/officer/useOfficerChoices.ts';
import { useRegionId } from '../../shared/api/client.ts';
import { monthsLater } from './visit-days.ts';
import type { FormChoice, VisitDraft } from './visit-draft.ts';
import { isSomebodyThere } from './visit-words.ts';

interface Known {
  form: VisitDraft;
  enterprise: Ref<VisitedEnterpriseFragment | null>;
  plannedKind: VisitKind | null;
  today: string;
}

/**
 * What the form proposes where nobody has chosen: an ordinary visit then needs only what was really new on it.
 *
 * The campaign is the running one of the enterprise's group; whoever is signed in visited, or else the liaison person;
 * a form is handed out where somebody was there and none was handed out in this campaign before.
 */
export function useVisitProposals({ form, enterprise, plannedKind, today }: Known) {
  const regionId = useRegionId();
  const { open: campaigns, runningFor } = useCampaignChoices(() => regionId.value);
  const officers = useOfficersOf(() => enterprise.value?.regionId ?? null);

  const campaignId = computed(() => form.campaignId ?? runningFor(enterprise.value?.groups ?? [])?.id ?? '');
  const kind = computed<VisitKind>(
    () => form.kind ?? plannedKind ?? (campaignId.value === '' ? 'REGULAR' : 'UNIVERSAL'),
  );
  const visitorIds = computed(() => {
    if (form.visitorIds !== null) return form.visitorIds;
    const me = officers.value.find(({ isViewer }) => isViewer)?.id;
    const inCare = enterprise.value?.liaisonPerson?.officer.id;
    return [me ?? inCare].filter((id) => id !== undefined);
  });

  const formBefore = computed(
    () =>
      enterprise.value?.forms.find(({ campaign }) => campaignId.value === '' || campaign?.id === campaignId.value) ??
      null,
  );
  const step = computed<FormChoice>(() => {
    if (form.form.step !== null) return form.form.step;
    const isHandedOut = form.channel === 'ON_SITE' && (form.outcome === null || isSomebodyThere(form.outcome));
    if (campaignId.value === '' || !isHandedOut) return 'NONE';
    return formBefore.value ? 'ALREADY_ISSUED' : 'ISSUED';
  });

  /** A visit recorded late is followed from today on: a plan for a day gone by helps nobody. */
  const from = computed(() => (form.visitedOn > today ? form.visitedOn : today));
  const nextDays = computed(() => ({
    IN_A_MONTH: monthsLater(from.value, 1),
    IN_A_QUARTER: monthsLater(from.value, 3),
    ON_DAY: form.nextVisitOn || null,
    NONE: null,
  }));
  const nextOn = computed(() => nextDays.value[form.nextVisit]);

  return { campaigns, campaignId, kind, officers, visitorIds, formBefore, step, nextDays, nextOn };
}
