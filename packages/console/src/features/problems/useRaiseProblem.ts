import { raiseProblemRules } from '@lianxi/schema';
import { RaiseProblemDocument, type RaiseProblemInput } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7, useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useCampaignChoices } from '../../shared/campaign/useCampaignChoices.ts';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { problemCategories } from '../../shared/problem/problem-categories.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { useRaisers } from './useRaisers.ts';

const raisedDraft = v.object({
  clientId: v.string(),
  enterpriseId: v.nullable(v.string()),
  /** Empty: it is the enterprise that raised it. */
  raisedById: v.string(),
  /** Null: the running campaign of the enterprise's group. Empty: none. */
  campaignId: v.nullable(v.string()),
  raisedOn: v.string(),
  /** Empty: nobody said what it is about. */
  category: v.optional(v.picklist(['', ...problemCategories]), ''),
  title: v.string(),
  detail: v.string(),
  end: v.picklist(['COLLECTED', 'ANSWERED_ON_SPOT']),
  answer: v.string(),
});
type RaisedDraft = v.InferOutput<typeof raisedDraft>;

export interface RaiseStart {
  today: string;
  enterpriseId: string | null;
}
const emptyForm = ({ today, enterpriseId }: RaiseStart): RaisedDraft => ({
  // Made once for each form: whatever is lost on the way, the server keeps one problem for it.
  clientId: uuidv7(),
  enterpriseId,
  raisedById: '',
  campaignId: null,
  raisedOn: today,
  category: '',
  title: '',
  detail: '',
  end: 'COLLECTED',
  answer: '',
});
const words = (form: RaisedDraft) => JSON.stringify({ ...form, clientId: '' });

const isAnswered = ({ end }: RaisedDraft) => end === 'ANSWERED_ON_SPOT';

/** What was written, as the API wants it; the enterprise and the campaign are settled when it is sent. */
const writtenProblem = (form: RaisedDraft): Omit<RaiseProblemInput, 'enterpriseId' | 'campaignId'> => ({
  clientId: form.clientId,
  raisedById: form.raisedById || null,
  category: form.category || null,
  title: form.title.trim(),
  detail: form.detail.trim() || null,
  raisedOn: form.raisedOn,
  answer: isAnswered(form) ? form.answer.trim() : null,
});

function useRaiseForm(start: RaiseStart) {
  const { viewer } = useViewer();
  const regionId = useRegionId();
  const form = reactive(emptyForm(start));
  const occasion = start.enterpriseId ?? `new.${regionId.value}`;
  const draft = useDraft<RaisedDraft>({
    key: () => viewer.value && `lianxi.draft.problem.${occasion}.${viewer.value.id}`,
    content: () => form,
    isPristine: () => words(form) === words(emptyForm(start)),
    read(kept) {
      const judged = v.safeParse(raisedDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  return { form, draft };
}

/** Takes down what an enterprise, or somebody of it, raised outside a visit. */
export function useRaiseProblem(start: RaiseStart) {
  const router = useRouter();
  const regionId = useRegionId();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RaiseProblemDocument);
  const { form, draft } = useRaiseForm(start);
  const { enterprise, isMissing } = useRaisers(() => form.enterpriseId);
  const { open: campaigns, runningFor } = useCampaignChoices(() => regionId.value);
  const campaignId = computed(() => form.campaignId ?? runningFor(enterprise.value?.groups ?? [])?.id ?? '');
  const problems = shallowRef<Problem[]>([]);

  const check = (): Problem[] => [
    ...(form.enterpriseId === null ? [problemOf('enterpriseId', 'REQUIRED')] : []),
    ...problemsIn(raiseProblemRules, form),
    ...(isAnswered(form) && form.answer.trim() === '' ? [problemOf('answer', 'REQUIRED')] : []),
  ];
  async function submit() {
    if (isRunning.value) return;
    problems.value = check();
    if (problems.value.length > 0 || form.enterpriseId === null) return;
    const input = { ...writtenProblem(form), enterpriseId: form.enterpriseId, campaignId: campaignId.value || null };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    draft.sent();
    say(t('problem.raising.done'));
    await router.push({ name: 'problem', params: { id: data.raiseProblem.problem.id } });
  }
  function startOver() {
    draft.discard();
    Object.assign(form, emptyForm(start));
    problems.value = [];
  }

  const choices = { enterprise, isMissing, campaigns, campaignId };
  return { form, ...choices, problems, isRunning, draft, startOver, submit };
}
