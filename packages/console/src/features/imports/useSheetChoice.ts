import { ChooseImportSheetsDocument } from '@lianxi/schema/operations';
import { computed, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import type { ImportOnScreen } from './useImport.ts';

/** Which sheets of the workbook are read, until it is rehearsed again as the person has it. */
export function useSheetChoice(found: () => ImportOnScreen) {
  const { t } = useI18n();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(ChooseImportSheetsDocument);
  const readNow = () => found().sheets.flatMap(({ name, state }) => (state === 'READ' ? [name] : []));
  const chosen = ref<string[]>(readNow());
  const problems = shallowRef<Problem[]>([]);
  watch(
    () => readNow().join('\n'),
    () => (chosen.value = readNow()),
  );

  async function rehearse() {
    const message = t('imports.sheets.needed');
    problems.value = chosen.value.length > 0 ? [] : [{ code: 'BAD_INPUT', field: 'sheets', rule: 'REQUIRED', message }];
    if (isRunning.value || problems.value.length > 0) return;
    const input = { id: found().id, version: found().version, sheets: [...chosen.value] };
    await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
  }
  return {
    chosen,
    problems,
    isRunning,
    isChanged: computed(() => [...chosen.value].sort().join('\n') !== readNow().sort().join('\n')),
    rehearse,
  };
}
