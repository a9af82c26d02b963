import type { SheetLine } from './sheet-line.ts';
import { SheetProblem } from './sheet-problem.ts';

/** One sheet that holds something, with its lines as its own program numbers them. */
export interface BookSheet {
  /** Null for a text file, which is a sheet without a name. */
  name: string | null;
  lines: SheetLine[];
}

/** How many cells of one workbook are held in memory, empty ones included. */
export const mostCells = 20_000_000;
/** A text may stand once in the file and be shown by every cell. */
const mostCharacters = 200_000_000;

/** Rows of text as the lines of a sheet. */
export const sheetOf = (name: string, rows: readonly string[][]): BookSheet => ({
  name,
  lines: rows.map((cells, at) => ({ line: at + 1, cells })),
});

/** Throws FILE_EMPTY for a workbook without anything in it, FILE_ZIP_BOMB for one that unfolds beyond all measure. */
export function refuseBloat(sheets: readonly BookSheet[]): void {
  if (sheets.length === 0) throw new SheetProblem('FILE_EMPTY');
  let characters = 0;
  for (const { lines } of sheets) for (const { cells } of lines) for (const cell of cells) characters += cell.length;
  if (characters > mostCharacters) throw new SheetProblem('FILE_ZIP_BOMB');
}
