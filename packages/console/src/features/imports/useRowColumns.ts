import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Column } from '../../shared/table/column.ts';
import type { ImportRow } from './useImportRows.ts';

/** The columns of an import's rows: what became of the row, which enterprise, which county, and why. */
export function useRowColumns() {
  const { t } = useI18n();
  const label = (key: string) => t(`imports.rows.${key}`);

  return computed<Column<ImportRow>[]>(() => [
    { key: 'line', label: label('line'), width: '4.5rem', isNumeric: true, text: (row) => String(row.line) },
    { key: 'outcome', label: label('outcome'), width: '6.5rem' },
    { key: 'name', label: label('name'), isPrimary: true },
    { key: 'county', label: label('county'), width: '11rem' },
    { key: 'address', label: label('address') },
    { key: 'notes', label: label('notes'), width: '28%' },
  ]);
}
