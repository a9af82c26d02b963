import { planCampaignRules } from '@lianxi/schema';
import { PlanCampaignDocument } from '@lianxi/schema/operations';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { oneOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { useRegionChildren } from '../../shared/region/useRegionChildren.ts';
import { planFieldIds, planInput } from './plan-form.ts';
import { usePlanForm } from './usePlanForm.ts';

/** What the form says so far, as it will be sent. */
function usePlanInput() {
  const { regionId } = useRegion();
  const { t } = useI18n();
  const { form, draft, discard } = usePlanForm(() => regionId.value);
  const children = useRegionChildren(() => regionId.value);
  const counties = computed(() => children.value.filter(({ isUnit }) => isUnit));
  const input = computed(() =>
    planInput(form, {
      regionId: regionId.value,
      counties: counties.value,
      kindWords: (kind) => t(`campaigns.kind.${kind}`),
    }),
  );
  const fieldIds = computed(() => planFieldIds(form, counties.value));
  return { regionId, form, draft, discard, counties, input, fieldIds };
}

/** Plans a campaign: the form, then all answers once more to check, then it is sent. */
export function usePlan() {
  const { regionId, form, draft, discard, counties, input, fieldIds } = usePlanInput();
  const router = useRouter();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(PlanCampaignDocument);
  /** The step is in the address, so that the browser's own way back leads from the check to the form. */
  const { state, submit: go } = useQueryState({ step: oneOf(['check']) });

  const problems = shallowRef<Problem[]>([]);
  /** Nothing that the rules refuse is ever shown as checked. */
  const isChecking = computed(
    () => state.value.step === 'check' && problemsIn(planCampaignRules, input.value).length === 0,
  );

  async function check() {
    problems.value = problemsIn(planCampaignRules, input.value);
    if (problems.value.length === 0) await go({ step: 'check' });
  }
  const change = () => go({ step: null });
  async function send() {
    if (isRunning.value) return;
    const data = await run({ input: input.value, idempotencyKey: keyFor(input.value) });
    problems.value = refusals.value;
    if (data) {
      draft.sent();
      const { id, name } = data.planCampaign.campaign;
      say(t('campaigns.check.done', { name }));
      await router.push({ name: 'campaign', params: { regionId: regionId.value, id } });
    } else if (problems.value.some(({ field }) => field !== null && field in fieldIds.value)) await change();
  }
  function startOver() {
    discard();
    problems.value = [];
  }

  const deeds = { check, change, send, startOver };
  return { regionId, form, counties, input, problems, fieldIds, isChecking, isRunning, draft, ...deeds };
}
