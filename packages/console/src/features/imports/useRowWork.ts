import type { ImportCellInput } from '@lianxi/schema/operations';
import { computed, shallowRef, watch } from 'vue';
import type { ImportOnScreen } from './useImport.ts';
import { useImportRows, type ImportRow } from './useImportRows.ts';
import { useRowCorrection } from './useRowCorrection.ts';
import { useSettle } from './useSettle.ts';

interface RowWork {
  found: () => ImportOnScreen;
  mayWrite: () => boolean;
  /** Told once something was accepted, so that counts are read again. */
  changed: () => void;
}

/** The rows of an import and what a person does to them: correcting cells, settling counties one by one or many at once. */
export function useRowWork({ found, mayWrite, changed }: RowWork) {
  const list = useImportRows({
    id: () => found().id,
    freshWith: () => `${found().state} ${JSON.stringify(found().counts)}`,
  });
  const settling = useSettle(() => found().id);
  const correcting = useRowCorrection(() => found().id);

  /** Before the run a row joins what will be written; after it, it is written at once. */
  const canWork = computed(() => mayWrite() && (found().state === 'REHEARSED' || found().state === 'DONE'));
  /** Lines chosen for one decision; only doubtful rows take one, so only their list offers the choice. */
  const lines = shallowRef<string[]>([]);
  const isChoosing = computed(() => canWork.value && list.filters.state.value.outcome === 'DOUBTFUL');
  const selected = computed({
    get: () => (isChoosing.value ? lines.value : undefined),
    set: (chosen) => (lines.value = chosen ?? []),
  });
  watch(isChoosing, () => (lines.value = []));

  function readAgain() {
    changed();
    list.retry();
  }
  async function settle(numbers: readonly number[], county: { regionId: number; name: string }) {
    correcting.clear();
    if (!(await settling.settle(numbers, county))) return;
    lines.value = lines.value.filter((line) => !numbers.includes(Number(line)));
    readAgain();
  }
  async function correct(line: number, cells: ImportCellInput[]) {
    settling.clear();
    if (await correcting.correct(line, cells)) readAgain();
  }

  return {
    list,
    selected,
    canSettle: canWork,
    /** What stands in the register is corrected there. */
    canCorrect: ({ isApplied }: ImportRow) => canWork.value && !isApplied,
    isRunning: computed(() => settling.isRunning.value || correcting.isRunning.value),
    problems: computed(() => [...settling.problems.value, ...correcting.problems.value]),
    settle,
    settleChosen: (county: { regionId: number; name: string }) => settle(lines.value.map(Number), county),
    correct,
  };
}
