import { CorrectImportRowDocument, type ImportCellInput } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';

/** Corrects cells of one rehearsed row; the server judges the row again. Answers whether that was accepted. */
export function useRowCorrection(importId: () => string) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems, clear } = useAction(CorrectImportRowDocument);

  async function correct(line: number, cells: ImportCellInput[]): Promise<boolean> {
    if (isRunning.value) return false;
    const input = { importId: importId(), line, cells };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    if (!data) return false;
    const { outcome } = data.correctImportRow.row;
    say(t('imports.rows.saved', { line, outcome: t(`imports.outcome.${outcome}`) }));
    return true;
  }
  return { correct, isRunning, problems, clear };
}
