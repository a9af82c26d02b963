import type { ImportKind } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Column } from '../../shared/table/column.ts';
import { ownColumnsOf } from './import-words.ts';
import type { ImportRow } from './useImportRows.ts';

/** The columns of an import's rows: what became of the row, which enterprise, what is said of it, which county, and why. */
export function useRowColumns(kind: () => ImportKind) {
  const { t } = useI18n();
  const label = (key: string) => t(`imports.rows.${key}`);

  /** What a row says beside which enterprise it speaks of. */
  function said({ cells }: ImportRow): string {
    const own = ownColumnsOf(kind());
    return cells.flatMap(({ column, text }) => (own.includes(column) ? [text] : [])).join(' · ');
  }

  return computed<Column<ImportRow>[]>(() => [
    {
      key: 'line',
      label: label('line'),
      width: '4.5rem',
      isNumeric: true,
      text: (row) => row.place ?? String(row.line),
    },
    { key: 'outcome', label: label('outcome'), width: '6.5rem' },
    { key: 'name', label: label('name'), isPrimary: true },
    { key: 'county', label: label('county'), width: '11rem' },
    kind() === 'ENTERPRISES'
      ? { key: 'address', label: label('address') }
      : { key: 'said', label: label('said'), text: said },
    { key: 'notes', label: label('notes'), width: '28%' },
  ]);
}
