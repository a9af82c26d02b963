import { DiscardImportDocument, RunImportDocument } from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import type { ImportOnScreen } from './useImport.ts';

interface Seen {
  found: () => ImportOnScreen;
  /** Reads the import again, when it changed since it was seen. */
  refresh: () => void;
}

const isStale = ({ code }: Problem) => code === 'STALE_VERSION' || code === 'IMPORT_STATE';

/** Runs a rehearsed import or gives it up, each after the person has confirmed it. */
export function useImportSteps({ found, refresh }: Seen) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const running = useAction(RunImportDocument);
  const discarding = useAction(DiscardImportDocument);
  const asks = ref<'run' | 'discard' | null>(null);
  const seen = () => ({ id: found().id, version: found().version });

  function ask(step: 'run' | 'discard') {
    running.clear();
    discarding.clear();
    asks.value = step;
  }
  async function runImport() {
    const input = seen();
    const data = await running.run({ input, idempotencyKey: keyFor(['run', input]) });
    if (data) asks.value = null;
    if (data || running.problems.value.some(isStale)) refresh();
  }
  async function discardImport() {
    const input = seen();
    const data = await discarding.run({ input, idempotencyKey: keyFor(['discard', input]) });
    if (data || discarding.problems.value.some(isStale)) refresh();
    if (!data) return;
    asks.value = null;
    say(t('imports.page.discarded'));
  }
  /** The latest state is read at once, so the person needs only look again. */
  const explained = (problem: Problem): Problem =>
    isStale(problem) ? { ...problem, message: t('imports.page.stale') } : problem;
  const isAsked = (step: 'run' | 'discard') =>
    computed({ get: () => asks.value === step, set: (shown) => (asks.value = shown ? step : null) });

  return {
    ask,
    isRunAsked: isAsked('run'),
    isDiscardAsked: isAsked('discard'),
    runImport,
    discardImport,
    isBusy: computed(() => running.isRunning.value || discarding.isRunning.value),
    runProblems: computed(() => running.problems.value.map(explained)),
    discardProblems: computed(() => discarding.problems.value.map(explained)),
  };
}
