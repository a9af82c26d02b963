import type { Column } from './column.ts';
import type { useSelection } from './useSelection.ts';
import type { Density } from './useTableSettings.ts';

/** What both faces of a list, rows on desks and cards on phones, are given. */
export interface TableView<Row> {
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  label: string;
  order: string | null;
  density: Density;
  total: { value: number; exact: boolean } | null;
  offset: number;
  isLoading: boolean;
  pageSize: number;
  /** Null where nothing is chosen in this list. */
  selection: ReturnType<typeof useSelection> | null;
}

/** Plain words of a cell; a long dash where nothing is known. */
export function wordsOf<Row>(column: Column<Row>, row: Row): string {
  return column.text?.(row) || '—';
}

/** How a column is sorted in this order, as `aria-sort` has it; undefined where it cannot be sorted. */
export function sortingOf<Row>(column: Column<Row>, order: string | null) {
  if (!column.sort) return undefined;
  if (order === column.sort.asc) return 'ascending' as const;
  return order === column.sort.desc ? ('descending' as const) : ('none' as const);
}
