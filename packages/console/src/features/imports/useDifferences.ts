import {
  DecideRegisterRowsDocument,
  RegisterDifferenceListDocument,
  type RegisterDifferenceRowFragment,
  type RegisterRowDecision,
} from '@lianxi/schema/operations';
import { computed, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { oneOf, text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';
import { differences } from './register-words.ts';
import type { ImportOnScreen } from './useImport.ts';

export type DifferingRow = RegisterDifferenceRowFragment;

/** The rows of a register's file by group and search, both in the address, and what a person decides of them. */
export function useDifferences(found: () => ImportOnScreen, changed: () => void) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems } = useAction(DecideRegisterRowsDocument);
  const filters = useQueryState({ group: oneOf(differences), q: text });
  const group = computed(() => filters.state.value.group);
  const list = useList({
    query: RegisterDifferenceListDocument,
    variables: ({ first, after }) => {
      const { q } = filters.state.value;
      // Lines that cannot be compared stand among the rows of the import; here are those of the groups.
      const difference = group.value ? [group.value] : [...differences];
      return { id: found().id, difference, isDecided: null, search: q.trim() || null, first, after };
    },
    connection: (data) => data.import?.rows,
    types: ['ImportRow'],
    pageSize: 50,
  });
  let done = 0;
  const selected = shallowRef<string[]>([]);
  watch(group, () => (selected.value = []));

  const columns = computed<Column<DifferingRow>[]>(() => [
    { key: 'name', label: t('imports.rows.name'), isPrimary: true, width: '16rem' },
    { key: 'difference', label: t('imports.diff.difference'), width: '8rem' },
    { key: 'county', label: t('imports.rows.county'), width: '8rem', text: ({ region }) => region?.name ?? '' },
    { key: 'differing', label: t('imports.diff.says') },
    { key: 'decision', label: t('imports.diff.decision'), width: '13rem' },
  ]);

  /** Decides lines, or the whole group on screen where none are named; null opens them again. */
  async function decide(decision: RegisterRowDecision | null, lines: readonly number[] | null) {
    if (isRunning.value) return;
    const which = lines === null ? { difference: group.value } : { lines: lines.toSorted((a, b) => a - b) };
    const input = { importId: found().id, decision, ...which };
    // What was decided, opened again and is decided once more is another deed each time.
    const data = await run({ input, idempotencyKey: keyFor([input, done]) });
    if (!data) return;
    done += 1;
    selected.value = [];
    say(t('imports.diff.decided'));
    changed();
    list.retry();
  }

  return { ...list, filters, group, columns, selected, decide, isRunning, problems };
}
