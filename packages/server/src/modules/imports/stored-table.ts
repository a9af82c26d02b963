import { namesEnterprises, type ImportKindName } from '@lianxi/schema';
import { matchColumns, plainHeader } from './columns.ts';
import { findBookTable } from './book-tables.ts';
import type { MatchedColumn, ReadSheet, SetAside } from './import.entity.ts';
import type { SavedColumn } from './registry-source.entity.ts';
import type { SheetLine } from './sheet-line.ts';
import { withOwnFields, type OwnHeading } from './own-headings.ts';
import { SheetProblem } from './sheet-problem.ts';
import { readSheets } from './sheet-reader.ts';
import type { BookSheet } from './workbook.ts';

/** The format of rows that an integrator gave inline. */
export const rowsFormat = 'ROWS';

export interface ReadTable {
  columns: MatchedColumn[];
  data: SheetLine[];
  setAside: SetAside[];
  sheets: ReadSheet[];
  format: string;
  encoding: string | null;
}

export interface ReadTableOptions {
  kind: ImportKindName;
  fileName: string;
  /** `ROWS` for rows given inline; else the content tells. */
  format: string | null;
  chosen: readonly MatchedColumn[];
  /** What the headings of the last file of the same register meant. */
  saved?: readonly SavedColumn[];
  /** The sheets that a person chose; null: all that bear one heading. */
  chosenSheets?: readonly string[] | null;
  /** The fields that offices added, of which a file may have columns. */
  ownFields?: readonly OwnHeading[];
}

/** How many rows are looked at to guess what a column means. */
const sampled = 200;

/**
 * Reads the table in a stored file. Columns that a person chose (`matchedBy` PERSON) are taken as they are.
 *
 * Throws `SheetProblem` where the file cannot be read or names no enterprises.
 */
export async function readTable(content: Buffer, given: ReadTableOptions): Promise<ReadTable> {
  const { sheets, format, encoding } =
    given.format === rowsFormat ? inlineRows(content) : await readSheets(content, given.fileName);
  const table = findBookTable(sheets, given.kind, given.chosenSheets ?? null);
  const samples = table.data.slice(0, sampled).map(({ cells }) => cells);
  const guessed = withTownship(matchColumns(table.header, samples, given.kind), table.sheetColumn);
  const known = asBefore(guessed, given.saved ?? []);
  const matched = withOwnFields(known, given.ownFields ?? []);
  const isChosen = given.chosen.length === matched.length && given.chosen.some((one) => one.matchedBy === 'PERSON');
  const columns: MatchedColumn[] = isChosen ? [...given.chosen] : matched;
  const named = columns.map(({ column }) => column);
  if (!namesEnterprises(given.kind, named)) throw new SheetProblem('FILE_NO_NAME_COLUMN');
  return { columns, data: table.data, setAside: table.setAside, sheets: table.sheets, format, encoding };
}

/** A heading of the last file means what it meant there; only headings that are new to the register are guessed. */
function asBefore(guessed: readonly MatchedColumn[], saved: readonly SavedColumn[]): MatchedColumn[] {
  const savedOf = new Map(saved.map((one) => [plainHeader(one.header), one]));
  const known = new Set(guessed.flatMap(({ header }) => savedOf.get(plainHeader(header))?.column ?? []));
  return guessed.map((one) => {
    const before = savedOf.get(plainHeader(one.header));
    if (before) {
      const { column, unit, fieldId = null } = before;
      return { ...one, column, unit, ...(fieldId !== null && { fieldId }), matchedBy: 'SOURCE' };
    }
    return one.column !== 'IGNORE' && known.has(one.column) ? { ...one, column: 'IGNORE', matchedBy: 'NONE' } : one;
  });
}

/** A sheet for each township: its name is offered as what the rows leave out, unless a column says it already. */
function withTownship(matched: readonly MatchedColumn[], sheet: { index: number; isTownship: boolean } | null) {
  const isSaid = matched.some(({ column }) => column === 'TOWNSHIP');
  if (!sheet?.isTownship || isSaid) return [...matched];
  return matched.map((one) =>
    one.index === sheet.index ? { ...one, column: 'TOWNSHIP' as const, matchedBy: 'SHEET' } : one,
  );
}

function inlineRows(content: Buffer): { sheets: BookSheet[]; format: string; encoding: null } {
  // Written by `rehearseImportRows` alone.
  const rows = JSON.parse(content.toString('utf8')) as string[][];
  // What no database can keep (NUL, half a surrogate pair) becomes the replacement character, as in a workbook.
  const kept = (cell: string): string => cell.toWellFormed().replaceAll('\0', '\ufffd');
  const lines = rows.map((cells, i) => ({ line: i + 1, cells: cells.map(kept) }));
  return { sheets: [{ name: null, lines }], format: rowsFormat, encoding: null };
}
