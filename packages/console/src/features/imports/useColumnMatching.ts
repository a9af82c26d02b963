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
  const problem = (message: string, index: number): Problem => ({
    code: 'BAD_INPUT',
    field: `column.${index}`,
    rule: null,
    message,
  });
  /** A fact comes from one column, and without the columns that the kind of file needs there is nothing to import. */
  function check(): Problem[] {
    const twice = chosen.value.flatMap((column, index) =>
      column !== 'IGNORE' && chosen.value.indexOf(column) < index
        ? [problem(t('imports.columns.twice', { column: words(column) }), index)]
        : [],
    );
    if (
      hasNeededColumns(
        found().kind,
        chosen.value.map((code) => columnOfCode(code).column),
      )
    )
      return twice;
    return [problem(t(`imports.columns.needed.${found().kind}`), 0), ...twice];
  }
  async function rehearse() {
    problems.value = check();
    if (isRunning.value || problems.value.length > 0) return;
    const columns = chosen.value.map(columnOfCode);
    const input = {
      id: found().id,
      version: found().version,
      columns: columns.map(({ column }) => column),
      ...(columns.some(({ ownFieldId }) => ownFieldId !== null)
        ? { ownFieldIds: columns.map(({ ownFieldId }) => ownFieldId) }
        : {}),
    };
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
