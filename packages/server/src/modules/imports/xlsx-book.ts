import readXlsxFile from 'read-excel-file/node';
import { plainNumber, textOf } from './cell-text.ts';
import { asSheetProblem, SheetProblem } from './sheet-problem.ts';
import { mostCells, refuseBloat, sheetOf, type BookSheet } from './workbook.ts';
import { packStored, unpackTexts, type ZipPart } from './zip-archive.ts';

/** The size of a sheet in Excel. */
const lastRow = 1_048_576;

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

/** Reads the sheets that hold anything. Throws FILE_ZIP_BOMB, FILE_UNREADABLE, FILE_TOO_MANY_ROWS or FILE_EMPTY. */
export async function readXlsx(bytes: Buffer): Promise<BookSheet[]> {
  const parts = await unpackTexts(bytes);
  parts.forEach(refuseGaps);
  try {
    const books = await readXlsxFile<string>(packStored(parts), { parseNumber: plainNumber });
    const sheets = books
      .filter(({ data }) => data.length > 0)
      .map(({ sheet, data }) =>
        sheetOf(
          sheet,
          data.map((row) => row.map((cell) => textOf(cell))),
        ),
      );
    refuseBloat(sheets);
    return sheets;
  } catch (error) {
    throw asSheetProblem(error);
  }
}
