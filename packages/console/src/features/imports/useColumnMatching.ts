import { hasNeededColumns } from '@lianxi/schema';
import { MapImportColumnsDocument } from '@lianxi/schema/operations';
import { computed, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { codeOfColumn, columnOfCode, type ColumnCode } from './import-words.ts';
import { useColumnWords } from './useColumnWords.ts';
import type { ImportOnScreen } from './useImport.ts';

/** The columns as the API wants them; which field one is, is said where any is one. */
function columnInput(chosen: readonly ColumnCode[]) {
  const all = chosen.map(columnOfCode);
  const columns = all.map(({ column }) => column);
  const ownFieldIds = all.map(({ ownFieldId }) => ownFieldId);
  return ownFieldIds.some((id) => id !== null) ? { columns, ownFieldIds } : { columns };
}

/** What is wrong with one column of the file. */
const problemAt = (message: string, index: number): Problem => ({
  code: 'BAD_INPUT',
  field: `column.${index}`,
  rule: null,
  message,
});

/** What each column of the file is taken as, until it is rehearsed again as the person has it. */
export function useColumnMatching(found: () => ImportOnScreen) {
  const { t } = useI18n();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(MapImportColumnsDocument);
  const matched = () => found().columns.map(codeOfColumn);
  const chosen = ref<ColumnCode[]>(matched());
  const { words: wordsOf, ownFields } = useColumnWords(() => found().regionId);
  const problems = shallowRef<Problem[]>([]);
  watch(
    () => matched().join(),
    () => (chosen.value = matched()),
  );

  const words = (code: ColumnCode) => wordsOf(columnOfCode(code));
  /** A fact comes from one column, and without the columns that the kind of file needs there is nothing to import. */
  function check(): Problem[] {
    const twice = chosen.value.flatMap((column, index) =>
      column !== 'IGNORE' && chosen.value.indexOf(column) < index
        ? [problemAt(t('imports.columns.twice', { column: words(column) }), index)]
        : [],
    );
    if (hasNeededColumns(found().kind, columnInput(chosen.value).columns)) return twice;
    return [problemAt(t(`imports.columns.needed.${found().kind}`), 0), ...twice];
  }
  async function rehearse() {
    problems.value = check();
    if (isRunning.value || problems.value.length > 0) return;
    const input = { id: found().id, version: found().version, ...columnInput(chosen.value) };
    await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
  }

  const ignored = computed(() => chosen.value.filter((column) => column === 'IGNORE').length);
  return {
    chosen,
    problems,
    isRunning,
    isChanged: computed(() => chosen.value.join() !== matched().join()),
    ignored,
    taken: computed(() => chosen.value.length - ignored.value),
    words,
    ownFields,
    rehearse,
  };
}
