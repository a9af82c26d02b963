import { ConfirmVisitDocument, type VisitConfirmer } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { isStale, useStaleWords } from './useStaleWords.ts';

interface Recorded {
  visit: () => { id: string; version: number };
  /** Reads the visit again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Confirms a visit and says whose word that is: the enterprise's, or the office's alone. */
export function useConfirmVisit({ visit, refresh }: Recorded) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const { explained } = useStaleWords();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(ConfirmVisitDocument);

  const isOpen = ref(false);
  const confirmedBy = ref<VisitConfirmer | null>(null);
  const problems = shallowRef<Problem[]>([]);

  function open() {
    confirmedBy.value = null;
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = confirmedBy.value === null ? [problemOf('confirmedBy', 'REQUIRED')] : [];
    if (confirmedBy.value === null) return;
    const { id, version } = visit();
    const input = { id, version, confirmedBy: confirmedBy.value };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value.map(explained);
    if (refusals.value.some(isStale)) refresh();
    if (!data) return;
    isOpen.value = false;
    say(t('visits.deed.confirm.done', { by: t(`visits.confirmer.${input.confirmedBy}`) }));
  }

  return { isOpen, open, confirmedBy, problems, isRunning, submit };
}
