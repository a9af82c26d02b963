import { planVisitRules } from '@lianxi/schema';
import { PlanVisitDocument, type VisitKind } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7, useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useCampaignChoices } from '../../shared/campaign/useCampaignChoices.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useVisitBurden } from './useVisitBurden.ts';
import { useVisitedEnterprise } from './useVisitedEnterprise.ts';

interface PlanForm {
  clientId: string;
  enterpriseId: string | null;
  plannedOn: string;
  /** Null: as proposed. */
  kind: VisitKind | null;
  campaignId: string | null;
  note: string;
  departmentIds: string[];
  /** Empty: the office leads. */
  leadDepartmentId: string;
  withOffice: boolean;
  burdenReason: string;
}

const emptyPlan = (enterpriseId: string | null, plannedOn: string): PlanForm => ({
  clientId: uuidv7(),
  enterpriseId,
  plannedOn,
  kind: null,
  campaignId: null,
  note: '',
  departmentIds: [],
  leadDepartmentId: '',
  withOffice: true,
  burdenReason: '',
});

/** Plans a visit; the running campaign of the enterprise's group is proposed, and what the enterprise bears is shown. */
export function usePlanVisit(enterpriseId: string | null, plannedOn: string) {
  const router = useRouter();
  const regionId = useRegionId();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf, problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(PlanVisitDocument);
  const form = reactive(emptyPlan(enterpriseId, plannedOn));
  const problems = shallowRef<Problem[]>([]);

  const { enterprise, isMissing } = useVisitedEnterprise(() => form.enterpriseId);
  const { open: campaigns, runningFor } = useCampaignChoices(() => regionId.value);
  const campaignId = computed(() => form.campaignId ?? runningFor(enterprise.value?.groups ?? [])?.id ?? '');
  const { burden, isPassed } = useVisitBurden(() => ({ enterpriseId: form.enterpriseId, on: form.plannedOn }));
  const kind = computed<VisitKind>(() => form.kind ?? (campaignId.value === '' ? 'REGULAR' : 'UNIVERSAL'));

  const check = (): Problem[] => [
    ...(form.enterpriseId === null ? [problemOf('enterpriseId', 'REQUIRED')] : []),
    ...problemsIn(planVisitRules, form),
    ...(!form.withOffice && form.leadDepartmentId === '' ? [problemOf('leadDepartmentId', 'REQUIRED')] : []),
    ...(isPassed.value && form.burdenReason.trim() === '' ? [problemOf('burdenReason', 'REQUIRED')] : []),
  ];
  async function submit() {
    if (isRunning.value) return;
    problems.value = check();
    if (problems.value.length > 0 || form.enterpriseId === null) return;
    const { clientId, note, departmentIds, leadDepartmentId, withOffice, burdenReason } = form;
    const asked = { clientId, plannedOn: form.plannedOn, enterpriseId: form.enterpriseId, note: note.trim() || null };
    const bodies = { departmentIds, leadDepartmentId: leadDepartmentId || null, withOffice };
    const input = {
      ...asked,
      ...bodies,
      kind: kind.value,
      campaignId: campaignId.value || null,
      burdenReason: burdenReason.trim() || null,
    };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    say(t('visits.planning.planned'));
    await router.push({ name: 'visit', params: { id: data.planVisit.visit.id } });
  }

  return { form, enterprise, isMissing, burden, isPassed, campaigns, campaignId, kind, problems, isRunning, submit };
}
