import { PlanGoneChecksDocument } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import type { DifferingRow } from './useDifferences.ts';
import type { ImportOnScreen } from './useImport.ts';

interface Checking {
  found: () => ImportOnScreen;
  /** The lines chosen; null for the whole group. */
  lines: () => readonly number[] | null;
  /** The rows on screen, among them those chosen. */
  rows: () => readonly DifferingRow[];
  after: () => void;
}

/** Plans a visit to each enterprise that is gone, once that is confirmed, and tells what became of how many. */
export function useGoneChecks({ found, lines, rows, after }: Checking) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems } = useAction(PlanGoneChecksDocument);
  const isOpen = ref(false);
  let done = 0;

  /** How many are asked for, and how many of them are seen to already. */
  const asked = () => {
    const chosen = lines();
    const { gone = 0, goneSeenTo = 0 } = found().differences ?? {};
    if (chosen === null) return { count: gone, seenTo: goneSeenTo };
    const seenTo = rows().filter(({ line, seenToBy }) => seenToBy && chosen.includes(line)).length;
    return { count: chosen.length, seenTo };
  };
  async function submit() {
    if (isRunning.value) return;
    const { count, seenTo } = asked();
    const before = found().differences?.goneSeenTo ?? 0;
    const input = { importId: found().id, lines: lines()?.toSorted((a, b) => a - b) ?? null };
    // Done again it plans what found no room before.
    const data = await run({ input, idempotencyKey: keyFor([input, done]) });
    if (!data) return;
    done += 1;
    isOpen.value = false;
    const planned = (data.planGoneChecks.import.differences?.goneSeenTo ?? 0) - before;
    const left = Math.max(0, count - seenTo - planned);
    const told = [
      t('imports.diff.check.planned', { count: planned }),
      ...(seenTo > 0 ? [t('imports.diff.check.seenTo', { count: seenTo })] : []),
      ...(left > 0 ? [t('imports.diff.check.left', { count: left })] : []),
    ];
    say(told.join(t('imports.diff.check.and')));
    after();
  }
  return { isOpen, isRunning, problems, asked, submit };
}
