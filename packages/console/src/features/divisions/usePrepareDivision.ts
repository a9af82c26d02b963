import { prepareDivisionChangeRules } from '@lianxi/schema';
import { PrepareDivisionChangeDocument } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useDivisionDraft } from './useDivisionDraft.ts';

/** Prepares a change of divisions: what is asked, what lies there, then the answers once more before they are sent. */
export function usePrepareDivision() {
  const { t } = useI18n();
  const router = useRouter();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(PrepareDivisionChangeDocument);
  const { said, ...draft } = useDivisionDraft();
  const isChecking = ref(false);
  const problems = shallowRef<Problem[]>([]);

  function check() {
    problems.value = problemsIn(prepareDivisionChangeRules, said());
    isChecking.value = problems.value.length === 0;
  }
  async function submit() {
    if (isRunning.value) return;
    const input = said();
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    isChecking.value = problems.value.length === 0;
    if (!data) return;
    say(t('division.prepare.done'));
    await router.push({ name: 'division-change', params: { id: data.prepareDivisionChange.change.id } });
  }
  const back = () => (isChecking.value = false);
  return { isChecking, problems, isRunning, check, submit, back, ...draft };
}
