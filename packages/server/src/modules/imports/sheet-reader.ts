import { decodeText, readCsv } from './csv-text.ts';
import { isBlankLine, type SheetLine } from './sheet-line.ts';
import { mostDataLines, SheetProblem } from './sheet-problem.ts';
import { readXlsx } from './xlsx-book.ts';

export interface SheetRead {
  format: 'CSV' | 'XLSX';
  /** UTF-8, UTF-16LE, UTF-16BE or GB18030; null for a workbook. */
  encoding: string | null;
  lines: SheetLine[];
  /** The sheet that was read; null for CSV. */
  sheet: string | null;
  /** Other sheets of the workbook that hold something. They were not read, and the user should know. */
  otherSheets: string[];
}

const startsWith = (bytes: Buffer, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Buffer): boolean => startsWith(bytes, 0x50, 0x4b);
const isOle = (bytes: Buffer): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
/** A workbook with a password is an OLE file too, but saving it anew does not help. */
const isEncrypted = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
/** Titles, headers and totals come on top of the data. */
const linesBesideData = 1000;
/** Blank lines at the end say nothing and are dropped; those between the data are kept and told. */
function bounded(lines: readonly SheetLine[]): SheetLine[] {
  const last = lines.findLastIndex((line) => !isBlankLine(line));
  if (last < 0) throw new SheetProblem('FILE_EMPTY');
  const kept = lines.slice(0, last + 1);
  const filled = kept.filter((line) => !isBlankLine(line)).length;
  if (filled > mostDataLines + linesBesideData) throw new SheetProblem('FILE_TOO_MANY_ROWS');
  return kept;
}

/** Many systems hand out web pages named .xls: Excel opens them, and can save them properly. */
function refuseMarkup(text: string, fileName: string): void {
  if (!/^\s*<(?:!doctype|html|table|head|meta|\?xml)/i.test(text.slice(0, 500))) return;
  throw new SheetProblem(/\.xls$/i.test(fileName) ? 'FILE_XLS' : 'FILE_UNREADABLE');
}

/**
 * Reads the lines of an uploaded CSV or XLSX file. What it is follows from the content; names lie.
 *
 * Throws `SheetProblem` with the code of the refusal.
 */
export async function readSheet(bytes: Buffer, fileName: string): Promise<SheetRead> {
  if (bytes.length === 0) throw new SheetProblem('FILE_EMPTY');
  if (isOle(bytes)) throw new SheetProblem(isEncrypted(bytes) ? 'FILE_UNREADABLE' : 'FILE_XLS');
  if (isZip(bytes)) {
    const { lines, sheet, otherSheets } = await readXlsx(bytes);
    return { format: 'XLSX', encoding: null, lines: bounded(lines), sheet, otherSheets };
  }
  const { text, encoding } = decodeText(bytes);
  refuseMarkup(text, fileName);
  return { format: 'CSV', encoding, lines: bounded(readCsv(text)), sheet: null, otherSheets: [] };
}
