import { importColumnsOf, type ImportKindName } from '@lianxi/schema';
import { plainHeader } from './columns.ts';
import type { ReadSheet } from './import.entity.ts';
import { mostDataLines, SheetProblem } from './sheet-problem.ts';
import { findTable, type Table } from './table-finder.ts';
import type { BookSheet } from './workbook.ts';

/** The heading of the column that says from which sheet of a workbook a row is. */
const sheetHeading = '工作表';

/** The tables of a workbook that bear one heading, as one table. */
export interface BookTable extends Table {
  /** Empty where the file has one sheet only: then there is nothing to choose. */
  sheets: ReadSheet[];
  /** The column of the sheets' names, and whether these are townships; null where no such column was made. */
  sheetColumn: { index: number; isTownship: boolean } | null;
}

/** A sheet with its table, or with what kept one from being found. */
interface Tried {
  sheet: BookSheet;
  /** What is added to its own line numbers, so that no two lines of the workbook bear the same. */
  offset: number;
  table: Table | null;
  problem: SheetProblem | null;
}

function tried(sheets: readonly BookSheet[], kind: ImportKindName): Tried[] {
  let offset = 0;
  return sheets.map((sheet) => {
    const at = offset;
    offset += sheet.lines.at(-1)?.line ?? 0;
    try {
      return { sheet, offset: at, table: findTable(sheet.lines, kind), problem: null };
    } catch (error) {
      if (!(error instanceof SheetProblem) || error.code === 'FILE_TOO_MANY_ROWS') throw error;
      return { sheet, offset: at, table: null, problem: error };
    }
  });
}

const headingOf = ({ header }: Table): string => header.map(plainHeader).join('\t').trimEnd();

const isTownshipName = (name: string): boolean => /[\u4e00-\u9fff]{1,8}(?:镇|乡|街道|街道办事处|办事处|办)$/.test(name);

/** Most sheets are named like townships, and the kind of file knows them. */
function namesTownships(names: readonly string[], kind: ImportKindName): boolean {
  const knows: readonly string[] = importColumnsOf[kind];
  return knows.includes('TOWNSHIP') && names.filter(isTownshipName).length * 2 > names.length;
}

const shifted = (aside: Table['setAside'], one: Tried, isOneOfMany: boolean): Table['setAside'] =>
  isOneOfMany ? aside.map((line) => ({ ...line, sheet: one.sheet.name })) : [...aside];

function joined(read: readonly Tried[], main: Table, isOneOfMany: boolean): Omit<BookTable, 'sheets' | 'sheetColumn'> {
  const width = main.header.length;
  const data = read.flatMap(({ sheet, offset, table }) =>
    (table?.data ?? []).map(({ line, cells }) => ({
      line: line + offset,
      cells: isOneOfMany ? [...cells.slice(0, width), sheet.name ?? '', ...cells.slice(width)] : cells,
    })),
  );
  if (data.length > mostDataLines) throw new SheetProblem('FILE_TOO_MANY_ROWS');
  return {
    header: isOneOfMany ? [...main.header, sheetHeading] : main.header,
    headerLine: main.headerLine,
    data,
    setAside: read.flatMap((one) => shifted(one.table?.setAside ?? [], one, isOneOfMany)),
  };
}

/**
 * Reads the sheets of a file that bear the same heading as one table; the first with a table says which heading.
 *
 * `chosen` are the names of the sheets that a person wants, null where nobody chose. Lines are numbered on from sheet
 * to sheet, and a last column says from which each row is. Throws what `findTable` throws where no sheet has a table.
 */
export function findBookTable(
  sheets: readonly BookSheet[],
  kind: ImportKindName,
  chosen: readonly string[] | null,
): BookTable {
  const isWanted = ({ sheet }: Tried): boolean => chosen === null || chosen.includes(sheet.name ?? '');
  const all = tried(sheets, kind);
  const main = all.find((one) => isWanted(one) && one.table !== null)?.table;
  if (!main) throw all.find(isWanted)?.problem ?? new SheetProblem('FILE_EMPTY');
  const isOneOfMany = sheets.length > 1;
  const isRead = (one: Tried): boolean =>
    isWanted(one) && one.table !== null && headingOf(one.table) === headingOf(main);
  const stateOf = (one: Tried): ReadSheet['state'] =>
    isRead(one) ? 'READ' : one.table === null ? 'NO_TABLE' : isWanted(one) ? 'OTHER_HEADINGS' : 'NOT_CHOSEN';
  const read = all.filter(isRead);
  const names = read.map(({ sheet }) => sheet.name ?? '');
  return {
    ...joined(read, main, isOneOfMany),
    sheets: isOneOfMany
      ? all.map((one) => ({
          name: one.sheet.name ?? '',
          state: stateOf(one),
          offset: one.offset,
          lines: one.sheet.lines.at(-1)?.line ?? 0,
          rows: one.table?.data.length ?? 0,
        }))
      : [],
    sheetColumn: isOneOfMany ? { index: main.header.length, isTownship: namesTownships(names, kind) } : null,
  };
}
