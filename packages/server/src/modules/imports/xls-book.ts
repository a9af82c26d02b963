import { read, set_cptable, type CellObject, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { plainNumber, textOf } from './cell-text.ts';
import { asSheetProblem, SheetProblem } from './sheet-problem.ts';
import { mostCells, refuseBloat, sheetOf, type BookSheet } from './workbook.ts';

/** Books older than Excel 97 keep their texts in the code page of the machine, in China GBK. */
set_cptable(codePages);

/** The whole mark of an OLE file: with less of it the library would take the file for a text. */
const oleMark = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** A sheet of these books has no more lines than this. */
const mostLines = 65_536;

function cellText(cell: CellObject | undefined): string {
  if (cell?.t === 'n') return plainNumber(String(cell.v));
  // An error (#N/A) says nothing.
  return cell === undefined || cell.t === 'e' ? '' : textOf(cell.v);
}

function rowsOf(sheet: WorkSheet, room: { cells: number }): string[][] {
  // The shape that `dense` gives: lines that may be holes, of cells that may be holes.
  const lines = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  return Array.from(lines, (line) => {
    room.cells -= line?.length ?? 0;
    if (room.cells < 0) throw new SheetProblem('FILE_TOO_MANY_ROWS');
    return Array.from(line ?? [], cellText);
  });
}

/**
 * Reads the sheets of an `.xls` workbook that hold anything, hidden ones too.
 *
 * Throws FILE_UNREADABLE where the file is damaged, locked or of another program, FILE_EMPTY, FILE_TOO_MANY_ROWS or
 * FILE_ZIP_BOMB. It runs in the thread that reads files, whose memory and time are bounded.
 */
export function readXls(bytes: Buffer): BookSheet[] {
  if (!bytes.subarray(0, oleMark.length).equals(oleMark)) throw new SheetProblem('FILE_UNREADABLE');
  try {
    const book = read(bytes, {
      type: 'buffer',
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
      sheetRows: mostLines,
    });
    const room = { cells: mostCells };
    const sheets = book.SheetNames.flatMap((name) => {
      const rows = rowsOf(book.Sheets[name] ?? {}, room);
      return rows.some((row) => row.some((cell) => cell !== '')) ? [sheetOf(textOf(name), rows)] : [];
    });
    refuseBloat(sheets);
    return sheets;
  } catch (error) {
    throw asSheetProblem(error);
  }
}
