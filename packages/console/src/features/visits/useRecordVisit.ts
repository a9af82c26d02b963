import {
  RecordVisitDocument,
  type RecordVisitInput,
  type RecordVisitMutation,
  type VisitKind,
} from '@lianxi/schema/operations';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useVisitedEnterprise } from './useVisitedEnterprise.ts';
import { useVisitForm } from './useVisitForm.ts';
import { useVisitProposals } from './useVisitProposals.ts';
import { visitIssues } from './visit-check.ts';
import { writtenVisit, type VisitStart } from './visit-draft.ts';
import { nearestField, visitFieldIds } from './visit-field-ids.ts';

export interface VisitToRecord {
  start: VisitStart;
  /** What the draft on this device is kept under. */
  occasion: string;
  /** The plan that is carried out, as it was last read. */
  plan: () => { id: string; version: number; kind: VisitKind } | null;
  /** Reads the plan again, when somebody else changed it meanwhile. */
  refreshPlan: () => void;
}

/** Records a visit with everybody met, the form and the problems at once: all of it is saved, or nothing. */
export function useRecordVisit({ start, occasion, plan, refreshPlan }: VisitToRecord) {
  const router = useRouter();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const { explained } = useOvertaken(refreshPlan);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RecordVisitDocument);
  const { form, draft, discard } = useVisitForm(start, occasion);
  const { enterprise, isMissing } = useVisitedEnterprise(() => form.enterpriseId);
  const plannedKind = plan()?.kind ?? null;
  const proposals = useVisitProposals({ form, enterprise, plannedKind, today: start.today });
  const problems = shallowRef<Problem[]>([]);
  const fieldIds = computed(() => visitFieldIds(form));

  function written() {
    const { campaignId, kind, step, visitorIds, nextOn } = proposals;
    const proposed = { campaignId: campaignId.value, kind: kind.value, step: step.value, nextOn: nextOn.value };
    return writtenVisit({ ...form, ...proposed, visitorIds: visitorIds.value, plan: plan() });
  }
  async function leave({ visit, nextVisit }: RecordVisitMutation['recordVisit']) {
    draft.sent();
    say(t('visits.form.recorded', { name: visit.enterprise.name }));
    const next = nextVisit ? { next: nextVisit.id } : {};
    await router.push({ name: 'visit', params: { id: visit.id }, query: { saved: 'yes', ...next } });
  }
  /** A refusal may name a place within a list that is one control here. */
  const placed = (problem: Problem): Problem =>
    problem.field === null ? problem : { ...problem, field: nearestField(problem.field, fieldIds.value) };
  async function send(input: RecordVisitInput) {
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value).map(placed);
    if (data) await leave(data.recordVisit);
  }
  async function submit() {
    if (isRunning.value) return;
    const visit = written();
    problems.value = visitIssues(form, visit, start.today).map(({ field, rule }) => placed(problemOf(field, rule)));
    const { enterpriseId, outcome } = visit;
    if (problems.value.length > 0 || enterpriseId === null || outcome === null) return;
    await send({ ...visit, enterpriseId, outcome });
  }
  function startOver() {
    discard();
    problems.value = [];
  }
  return { form, enterprise, isMissing, proposals, problems, fieldIds, isRunning, draft, startOver, submit };
}
