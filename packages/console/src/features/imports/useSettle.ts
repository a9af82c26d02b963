import { SettleImportRowsDocument } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';

interface County {
  regionId: number;
  name: string;
}

/** A person decides the county of doubtful rows, one or many at once; answers whether that was accepted. */
export function useSettle(importId: () => string) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems, clear } = useAction(SettleImportRowsDocument);

  async function settle(lines: readonly number[], county: County): Promise<boolean> {
    if (isRunning.value) return false;
    const input = { importId: importId(), lines: lines.toSorted((a, b) => a - b), countyId: county.regionId };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    if (!data) return false;
    say(t('imports.settle.done', { count: lines.length, county: county.name }));
    return true;
  }
  return { settle, isRunning, problems, clear };
}
