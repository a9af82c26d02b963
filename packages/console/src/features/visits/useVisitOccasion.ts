import { VisitPlanDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRoute, type LocationQueryValue } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import { useService } from '../../shared/service/useService.ts';
import type { VisitToRecord } from './useRecordVisit.ts';

const wordOf = (raw: LocationQueryValue | LocationQueryValue[] | undefined) =>
  (Array.isArray(raw) ? raw[0] : raw) || null;

/**
 * What the address says of the visit to be recorded: the plan that is carried out, or the enterprise and campaign.
 *
 * The form waits for `visit`: it opens with the day by the server's clock and with what the plan holds.
 */
export function useVisitOccasion() {
  const route = useRoute();
  const regionId = useRegionId();
  const { service } = useService();
  const planId = computed(() => wordOf(route.query['visit']));
  const { data, fetching, error, executeQuery } = useQuery({
    query: VisitPlanDocument,
    variables: computed(() => ({ id: planId.value ?? '' })),
    pause: computed(() => planId.value === null),
    requestPolicy: 'cache-and-network',
  });
  const refreshPlan = () => executeQuery({ requestPolicy: 'network-only' });
  const plan = computed(() => {
    const answered = data.value?.visit ?? null;
    return answered?.id === planId.value ? answered : null;
  });

  const asked = computed(() => wordOf(route.query['enterprise']));
  const occasion = computed(() => planId.value ?? asked.value ?? `new.${regionId.value}`);

  const visit = computed<VisitToRecord | null>((opened) => {
    // A form once open stays open: its plan is over the moment it was sent.
    if (opened?.occasion === occasion.value) return opened;
    const today = service.value?.today;
    if (today === undefined || (planId.value !== null && !plan.value?.viewerCan.record)) return null;
    const enterpriseId = plan.value?.enterprise.id ?? asked.value;
    const campaignId = plan.value?.campaign?.id ?? wordOf(route.query['campaign']);
    const departmentIds = plan.value?.departments.flatMap(({ department }) => department?.id ?? []) ?? [];
    const start = { today, enterpriseId, campaignId, note: plan.value?.note ?? '', departmentIds };
    return { start, occasion: occasion.value, plan: () => plan.value, refreshPlan };
  });
  /** It was recorded or given up already. */
  const isOver = computed(() => plan.value !== null && !plan.value.viewerCan.record);
  const isMissing = computed(
    () => planId.value !== null && !fetching.value && !error.value && data.value?.visit === null,
  );

  return { visit, planId, isOver, isMissing, error, retry: refreshPlan };
}
