import { decodeText, readCsv } from './csv-text.ts';
import { isBlankLine } from './sheet-line.ts';
import { mostDataLines, SheetProblem } from './sheet-problem.ts';
import type { BookSheet } from './workbook.ts';
import { readXlsx } from './xlsx-book.ts';

export interface SheetRead {
  format: 'CSV' | 'XLSX' | 'XLS';
  /** UTF-8, UTF-16LE, UTF-16BE or GB18030; null for a workbook. */
  encoding: string | null;
  /** The sheets that hold something, one at least; a text file is one without a name. */
  sheets: BookSheet[];
}

const startsWith = (bytes: Buffer, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Buffer): boolean => startsWith(bytes, 0x50, 0x4b);
const isOle = (bytes: Buffer): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
/** Titles, headers and totals come on top of the data. */
const linesBesideData = 1000;
/** Blank lines at the end say nothing and are dropped; those between the data are kept and told. */
function bounded(sheets: readonly BookSheet[]): BookSheet[] {
  const kept = sheets.flatMap(({ name, lines }) => {
    const last = lines.findLastIndex((line) => !isBlankLine(line));
    return last < 0 ? [] : [{ name, lines: lines.slice(0, last + 1) }];
  });
  if (kept.length === 0) throw new SheetProblem('FILE_EMPTY');
  const filled = kept.flatMap(({ lines }) => lines).filter((line) => !isBlankLine(line)).length;
  if (filled > mostDataLines + linesBesideData) throw new SheetProblem('FILE_TOO_MANY_ROWS');
  return kept;
}

/** Many systems hand out web pages named .xls: Excel opens them, and can save them properly. */
function refuseMarkup(text: string, fileName: string): void {
  if (!/^\s*<(?:!doctype|html|table|head|meta|\?xml)/i.test(text.slice(0, 500))) return;
  throw new SheetProblem(/\.xls$/i.test(fileName) ? 'FILE_XLS' : 'FILE_UNREADABLE');
}

/**
 * Reads the lines of an uploaded CSV, XLSX or XLS file, sheet by sheet. What it is follows from the content; names lie.
 *
 * Throws `SheetProblem` with the code of the refusal.
 */
export async function readSheets(bytes: Buffer, fileName: string): Promise<SheetRead> {
  if (bytes.length === 0) throw new SheetProblem('FILE_EMPTY');
  if (isOle(bytes)) return { format: 'XLS', encoding: null, sheets: bounded(await oldBook(bytes)) };
  if (isZip(bytes)) return { format: 'XLSX', encoding: null, sheets: bounded(await readXlsx(bytes)) };
  const { text, encoding } = decodeText(bytes);
  refuseMarkup(text, fileName);
  return { format: 'CSV', encoding, sheets: bounded([{ name: null, lines: readCsv(text) }]) };
}

/** The reader of old books is large and seldom needed, so it is loaded with the first of them. */
async function oldBook(bytes: Buffer): Promise<BookSheet[]> {
  const { readXls } = await import('./xls-book.ts');
  return readXls(bytes);
}
