import { correctEnterpriseRules } from '@lianxi/schema';
import {
  CorrectEnterpriseDocument,
  EnterpriseByIdDocument,
  type EnterpriseDetailFragment,
} from '@lianxi/schema/operations';
import { shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useClient } from '../../shared/api/useClient.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { correctionInput } from './enterprise-facts.ts';
import { useCleanPaste } from './useCleanPaste.ts';
import { useCorrectionForm } from './useCorrectionForm.ts';
import { useStaleVersion } from './useStaleVersion.ts';

/** The enterprise as the server has it now; null where it cannot be asked. */
function useSavedNow(id: string) {
  const client = useClient();
  return async () => {
    const asked = client.value.query(EnterpriseByIdDocument, { id }, { requestPolicy: 'network-only' });
    return (await asked.toPromise()).data?.enterprise ?? null;
  };
}

/** Corrects a known enterprise. Where somebody else saved first, `stale` asks the person fact by fact. */
export function useCorrection(enterprise: EnterpriseDetailFragment) {
  const router = useRouter();
  const savedNow = useSavedNow(enterprise.id);
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(CorrectEnterpriseDocument);

  const { version, opened, facts, isPristine, draft, discard } = useCorrectionForm(enterprise);
  const pasting = useCleanPaste(() => facts);
  const problems = shallowRef<Problem[]>([]);
  const stale = useStaleVersion({ opened, facts, version });

  async function leave(words: string) {
    draft.sent();
    say(words);
    await router.push({ name: 'enterprise', params: { id: enterprise.id } });
  }
  async function send() {
    const input = {
      ...correctionInput(facts, opened.value),
      id: enterprise.id,
      version: version.value,
      ...pasting.originals(),
    };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (refusals.value.some(({ code }) => code === 'STALE_VERSION')) {
      const saved = await savedNow();
      if (saved) stale.compare(saved);
    }
    if (data) await leave(t('enterprises.form.corrected'));
  }
  async function submit() {
    if (isRunning.value) return;
    const broken = problemsIn(correctEnterpriseRules, correctionInput(facts, opened.value));
    problems.value = [...stale.undecided(), ...broken];
    if (problems.value.length > 0) return;
    stale.settle();
    await (isPristine() ? leave(t('enterprises.form.unchanged')) : send());
  }
  function startOver() {
    stale.clear();
    discard();
    problems.value = [];
  }

  return { facts, opened, problems, isRunning, draft, stale, pasting, submit, startOver };
}
