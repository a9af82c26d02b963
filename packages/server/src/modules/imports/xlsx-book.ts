import readXlsxFile from 'read-excel-file/node';
import { asSheetProblem, SheetProblem } from './sheet-problem.ts';
import type { SheetLine } from './sheet-line.ts';
import { packStored, unpackTexts, type ZipPart } from './zip-archive.ts';

/** The size of a sheet in Excel, and how many cells of one are held in memory, empty ones included. */
const lastRow = 1_048_576;
const mostCells = 20_000_000;
/** A text may stand once in the file and be shown by every cell. */
const mostCharacters = 200_000_000;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Refuses a sheet whose cells stand absurdly far out.
 *
 * A single cell in row 4,000,000,000 makes a file of 1 kB fill the memory with empty rows, since the library fills
 * every gap.
 */
function refuseGaps({ bytes }: ZipPart): void {
  const xml = bytes.toString('utf8');
  if (!xml.includes('sheetData')) return;
  let row = 0;
  let column = 0;
  for (const [, , address = ''] of xml.matchAll(/[\s"']r\s*=\s*(["'])(.*?)\1/g)) {
    const { letters, digits } = /^(?<letters>[A-Z]{0,3})(?<digits>\d{1,7})$/.exec(address)?.groups ?? {};
    if (letters === undefined || digits === undefined || Number(digits) > lastRow) {
      throw new SheetProblem('FILE_UNREADABLE');
    }
    row = Math.max(row, Number(digits));
    column = Math.max(column, columnOf(letters));
  }
  if (row * column > mostCells) throw new SheetProblem('FILE_TOO_MANY_ROWS');
}

/** Excel keeps 15 digits; a longer tail such as 41.660000000000004 is an artefact. No exponent, ever. */
function plainNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(exponent);
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const rest = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(Math.max(0, point))).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** A moment of a sheet is a day at midnight in no time zone; half a second mends the rounding of its fraction. */
function dayOf(moment: Date): string {
  const rounded = new Date(moment.getTime() + 500);
  return Number.isNaN(rounded.getTime()) ? '' : rounded.toISOString().slice(0, 10);
}

/** A cell as text. What no database can keep (NUL, half a surrogate pair) becomes the replacement character. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell.toWellFormed().replaceAll('\0', '\ufffd') : '';
}

interface Book {
  lines: SheetLine[];
  sheet: string;
  /** Sheets that hold something and were not read. */
  otherSheets: string[];
}

function refuseBloat(rows: readonly (readonly string[])[]): void {
  let characters = 0;
  for (const row of rows) for (const cell of row) characters += cell.length;
  if (characters > mostCharacters) throw new SheetProblem('FILE_ZIP_BOMB');
}

/** Reads the first sheet that holds anything. Throws FILE_ZIP_BOMB, FILE_UNREADABLE, FILE_TOO_MANY_ROWS or FILE_EMPTY. */
export async function readXlsx(bytes: Buffer): Promise<Book> {
  const parts = await unpackTexts(bytes);
  parts.forEach(refuseGaps);
  try {
    const sheets = await readXlsxFile<string>(packStored(parts), { parseNumber: plainNumber });
    const [first, ...others] = sheets.filter(({ data }) => data.length > 0);
    if (first === undefined) throw new SheetProblem('FILE_EMPTY');
    const rows = first.data.map((row) => row.map((cell) => textOf(cell)));
    refuseBloat(rows);
    return {
      lines: rows.map((cells, at) => ({ line: at + 1, cells })),
      sheet: first.sheet,
      otherSheets: others.map(({ sheet }) => sheet),
    };
  } catch (error) {
    throw asSheetProblem(error);
  }
}
