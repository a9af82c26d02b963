import { utils, write } from '@e965/xlsx';
import { encodeGb18030 } from './gb18030.ts';

/** One sheet as an office sends it: rows of cells, and ranges (A1:C1) whose cells are merged. */
export interface UglySheet {
  name: string;
  rows: (string | number | Date | null)[][];
  merges?: string[];
}

function packed(sheets: readonly UglySheet[], bookType: 'biff8' | 'biff5'): Buffer {
  const book = utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true });
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  // With type `buffer` the library answers with one.
  return write(book, { type: 'buffer', bookType }) as Buffer;
}

/** An `.xls` workbook of Excel 97-2003 (BIFF8), with days as days and merged cells as merged cells. */
export const asXls = (sheets: readonly UglySheet[]): Buffer => packed(sheets, 'biff8');

/**
 * An `.xls` of Excel 95 (BIFF5), whose texts are in the code page of the machine that wrote it: GBK in China.
 *
 * The library writes no Chinese in it, so runs of one letter as long as each text are written and then replaced; there
 * is room for 26 texts.
 */
export function asXls95(sheet: UglySheet): Buffer {
  const runs = new Map<string, string>();
  const runOf = (text: string): string => {
    const letter = String.fromCharCode(65 + runs.size);
    const run = runs.get(text) ?? letter.repeat(encodeGb18030(text).length);
    runs.set(text, run);
    return run;
  };
  const rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? runOf(cell) : cell)));
  const bytes = packed([{ name: runOf(sheet.name), rows }], 'biff5');
  for (const [text, run] of [...runs].toSorted(([one], [other]) => other.length - one.length))
    for (let at = bytes.indexOf(run); at >= 0; at = bytes.indexOf(run)) encodeGb18030(text).copy(bytes, at);
  bytes.writeUInt16LE(936, bytes.indexOf(codePageRecord) + codePageRecord.length);
  return bytes;
}
const codePageRecord = Buffer.from('42000200', 'hex');

/** A township’s sheet of a county’s register: a title over all columns, a heading of two lines, a sum at the end. */
export function townshipSheet(
  name: string,
  enterprises: readonly { name: string; code: string }[],
  address: string,
): UglySheet {
  return {
    name,
    rows: [
      [`${name}企业情况统计表`, null, null, null, null],
      ['序号', '企业名称', '登记信息', null, '注册地址'],
      [null, null, '统一社会信用代码', '注册日期', null],
      ...enterprises.map((one, at) => [at + 1, one.name, one.code, new Date('2011-05-06T00:00:00Z'), address]),
      ['合计', enterprises.length, null, null, null],
    ],
    merges: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
  };
}
