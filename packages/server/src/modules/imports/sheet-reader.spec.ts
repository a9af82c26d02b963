import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../../test/kit/gb18030.ts';
import { makeZip, zipBomb } from '../../../test/kit/zip.ts';
import { SheetProblem } from './sheet-problem.ts';
import { readSheets } from './sheet-reader.ts';

/** A file whose first sheet is looked at, with the names of the others. */
async function readSheet(bytes: Buffer, name: string) {
  const { sheets, ...read } = await readSheets(bytes, name);
  const [first, ...others] = sheets;
  if (!first) throw new Error('there is always a sheet');
  return { ...read, lines: first.lines, sheet: first.name, otherSheets: others.map((other) => other.name) };
}
const csv = (text: string, name = '名录.csv') => readSheet(Buffer.from(text), name);
const codeOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof SheetProblem ? error.code : error),
  );

describe('a CSV file', () => {
  const text = '企业名称,地址\n宏远机械厂,任城区\n';
  const cells = [
    ['企业名称', '地址'],
    ['宏远机械厂', '任城区'],
  ];
  const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

  it.each([
    ['UTF-8', 'UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', 'UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', 'UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', 'UTF-16BE', utf16be],
    ['GB18030', 'GB18030', encodeGb18030(text)],
  ])('is read in %s', async (_what, encoding, bytes) => {
    const read = await readSheet(bytes, '名录.csv');
    expect({ ...read, lines: read.lines.map((line) => line.cells) }).toEqual({
      format: 'CSV',
      encoding,
      sheet: null,
      otherSheets: [],
      lines: cells,
    });
  });

  it.each([
    ['commas', 'a,b,c\n1,2,3\n'],
    ['tabs', 'a\tb\tc\n1\t2\t3\n'],
    ['semicolons', 'a;b;c\n1;2;3\n'],
    ['line ends of Windows', 'a,b,c\r\n1,2,3\r\n'],
    ['line ends of old Macs', 'a,b,c\r1,2,3\r'],
    ['mixed line ends', 'a,b,c\r\n1,2,3\n'],
  ])('is split at %s', async (_what, written) => {
    expect((await csv(written)).lines.map((line) => line.cells)).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('counts lines as an editor does, across quoted breaks and blank lines', async () => {
    const { lines } = await csv('名称,范围\n甲,"销售\n五金,""精""品"\n\n乙,服务\n\n\n');
    expect(lines).toEqual([
      { line: 1, cells: ['名称', '范围'] },
      { line: 2, cells: ['甲', '销售\n五金,"精"品'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['乙', '服务'] },
    ]);
  });

  it.each([
    ['nothing at all', 'FILE_EMPTY', Buffer.alloc(0)],
    ['only blank lines', 'FILE_EMPTY', Buffer.from('\n ,\t\n\n')],
    ['only a mark', 'FILE_EMPTY', Buffer.from('\ufeff')],
    ['NUL', 'FILE_UNREADABLE', Buffer.from('名称\n甲\0乙\n')],
    ['NUL in UTF-16', 'FILE_UNREADABLE', Buffer.from('\ufeff名称\n甲\0乙\n', 'utf16le')],
    ['half a character of UTF-16', 'FILE_ENCODING', Buffer.from([0xff, 0xfe, 0x41])],
    ['neither UTF-8 nor GB18030', 'FILE_ENCODING', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a])],
    ['UTF-8 with a broken byte, which is legal GB18030', 'FILE_ENCODING', brokenUtf8()],
    ['a quote that never ends', 'FILE_UNREADABLE', Buffer.from('名称,地址\n"甲,任城区\n乙,兖州区\n')],
    ['a picture', 'FILE_UNREADABLE', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a web page', 'FILE_UNREADABLE', Buffer.from('<!DOCTYPE html><table><tr><td>名称</td></tr></table>')],
  ])('is refused with %s', async (_what, code, bytes) => {
    expect(await codeOf(readSheet(bytes, '名录.csv'))).toBe(code);
  });

  it('takes 100,000 lines of data with titles, and not many more', async () => {
    const of = (count: number) => `名称\n${'甲\n'.repeat(count)}`;
    expect((await csv(of(100_000))).lines).toHaveLength(100_001);
    expect(await codeOf(csv(of(101_001)))).toBe('FILE_TOO_MANY_ROWS');
  });

  it('is refused before millions of blank lines fill the memory', async () => {
    expect(await codeOf(csv(`名称\n甲${'\n'.repeat(2_000_000)}乙`))).toBe('FILE_TOO_MANY_ROWS');
  });
});

/** Runs of an even number of bytes with one of them changed, which GB18030 reads as rare characters. */
function brokenUtf8(): Buffer {
  const bytes = Buffer.from('企业名称,地址\n宏远机械,任城建设\n'.repeat(9));
  bytes[1] = 0xc0;
  return bytes;
}

describe('a damaged or locked Excel file', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

  it('is refused whatever it is called', async () => {
    expect(await codeOf(readSheet(ole, '名录.xls'))).toBe('FILE_UNREADABLE');
    expect(await codeOf(readSheet(ole, '名录.xlsx'))).toBe('FILE_UNREADABLE');
  });

  it('with a password is not helped by saving it anew', async () => {
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codeOf(readSheet(locked, '名录.xlsx'))).toBe('FILE_UNREADABLE');
  });

  it('may be a web page that Excel opens', async () => {
    expect(await codeOf(csv('<html><table></table></html>', '导出.xls'))).toBe('FILE_XLS');
    expect(await codeOf(csv('<?xml version="1.0"?><Workbook/>', '导出.xls'))).toBe('FILE_XLS');
  });

  it('is read where it is a text called .xls', async () => {
    expect((await csv('名称\t地址\n甲\t乙\n', '导出.xls')).lines).toHaveLength(2);
  });
});

const xlsx = (data: SheetData) => writeXlsxFile(data).toBuffer();
const cellsOf = async (bytes: Buffer) => (await readSheet(bytes, '名录.xlsx')).lines.map(({ cells }) => cells);

describe('a workbook', () => {
  it.each([
    ['a day', { value: new Date('1989-09-10T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }, '1989-09-10'],
    [
      'a day in Chinese',
      { value: new Date('2011-12-31T00:00:00Z'), type: Date, format: 'yyyy"年"m"月"d"日"' },
      '2011-12-31',
    ],
    ['a moment', { value: new Date('1989-09-10T16:30:00Z'), type: Date, format: 'yyyy-mm-dd hh:mm' }, '1989-09-10'],
    ['a whole number', { value: 1200, type: Number }, '1200'],
    ['a broken number', { value: 41.66, type: Number }, '41.66'],
    ['a number with an artefact of floats', { value: 0.1 + 0.2, type: Number }, '0.3'],
    ['a huge number', { value: 1.5e21, type: Number }, '1500000000000000000000'],
    ['a tiny number', { value: 0.000000125, type: Number }, '0.000000125'],
    ['a negative number', { value: -12.5, type: Number }, '-12.5'],
    ['true', { value: true, type: Boolean }, 'TRUE'],
    ['false', { value: false, type: Boolean }, 'FALSE'],
    ['a text', { value: ' 00123 ', type: String }, '00123'],
  ] as const)('shows %s as text', async (_what, cell, text) => {
    expect(await cellsOf(await xlsx([['名称'], [cell]] as SheetData))).toEqual([['名称'], [text]]);
  });

  it('keeps line numbers and gaps', async () => {
    const read = await readSheet(
      await xlsx([
        ['名称', '地址'],
        [null, null],
        ['甲', null],
        [null, '乙'],
      ]),
      '名录.xlsx',
    );
    expect(read).toEqual({
      format: 'XLSX',
      encoding: null,
      sheet: 'Sheet1',
      otherSheets: [],
      lines: [
        { line: 1, cells: ['名称', '地址'] },
        { line: 2, cells: ['', ''] },
        { line: 3, cells: ['甲', ''] },
        { line: 4, cells: ['', '乙'] },
      ],
    });
  });

  it('reads the first sheet that holds anything and names the others', async () => {
    const sheets = ['封面', '任城', '兖州', '空'].map((sheet, at) => ({
      sheet,
      data: at === 1 || at === 2 ? [['名称'], [sheet]] : [],
    }));
    const read = await readSheet(await writeXlsxFile(sheets).toBuffer(), '名录.xlsx');
    expect([read.sheet, read.otherSheets, read.lines[1]?.cells]).toEqual(['任城', ['兖州'], ['任城']]);
  });

  it('is refused when empty', async () => {
    expect(await codeOf(readSheet(await xlsx([]), '名录.xlsx'))).toBe('FILE_EMPTY');
    expect(await codeOf(readSheet(await xlsx([[null], ['  ']]), '名录.xlsx'))).toBe('FILE_EMPTY');
  });
});

const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The smallest workbook around the rows of a sheet, as an attacker would write it. */
const handMade = (rows: string) =>
  makeZip(
    Object.entries({
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    }).map(([name, xml]) => ({ name, bytes: Buffer.from(xml) })),
  );
const inline = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a hostile workbook', () => {
  it('is read where it is none', async () => {
    expect(await cellsOf(handMade(`<row r="1">${inline('A1', '名称')}</row>`))).toEqual([['名称']]);
  });

  it.each([
    ['a cell in row 4,000,000,000', 'FILE_UNREADABLE', `<row r="1">${inline('A1', 'x')}</row><row r="4000000000"/>`],
    ['a row beyond all rows', 'FILE_UNREADABLE', `<row r="1">${inline('A1', 'x')}</row><row r="1048577"/>`],
    ['a column beyond all columns', 'FILE_UNREADABLE', `<row r="1">${inline('ZZZZZZ1', 'x')}</row>`],
    ['an address in entities', 'FILE_UNREADABLE', `<row r="&#52;000000000">${inline('A1', 'x')}</row>`],
    [
      'a wide and long sheet of nothing',
      'FILE_TOO_MANY_ROWS',
      `<row r="1">${inline('XFD1', 'x')}</row><row r="1000000">${inline('A1000000', 'x')}</row>`,
    ],
    ['a cell without its place', 'FILE_UNREADABLE', '<row r="1"><c t="n"><v>1</v></c></row>'],
  ])('is refused with %s', async (_what, code, rows) => {
    expect(await codeOf(readSheet(handMade(rows), '名录.xlsx'))).toBe(code);
  });

  it('does not pass on what no database can keep', async () => {
    expect(await cellsOf(handMade(`<row r="1">${inline('A1', '甲_x0000_乙_xD800_')}</row>`))).toEqual([
      ['甲\ufffd乙\ufffd'],
    ]);
  });

  it.each([
    ['a bomb', 'FILE_ZIP_BOMB', zipBomb()],
    ['a bomb that lies', 'FILE_ZIP_BOMB', zipBomb({ isLying: true })],
    ['no workbook inside', 'FILE_UNREADABLE', makeZip([{ name: 'word/document.xml', bytes: Buffer.from('<w/>') }])],
    ['only the magic of a ZIP', 'FILE_UNREADABLE', Buffer.from('PK\u0003\u0004 and no more')],
  ])('is refused as %s', async (_what, code, bytes) => {
    expect(await codeOf(readSheet(bytes, '名录.xlsx'))).toBe(code);
  });
});
