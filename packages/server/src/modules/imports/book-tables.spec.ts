import { describe, expect, it } from 'vitest';
import { asXls, asXls95, townshipSheet, type UglySheet } from '../../../test/kit/ugly-files.ts';
import { findBookTable } from './book-tables.ts';
import { SheetProblem } from './sheet-problem.ts';
import { readSheets } from './sheet-reader.ts';
import { addressWithTownship } from './row-reader.ts';

const town = (name: string, ...names: string[]): UglySheet =>
  townshipSheet(
    name,
    names.map((one) => ({ name: one, code: '' })),
    '工业路3号',
  );
const other: UglySheet = {
  name: '停业',
  rows: [
    ['企业名称', '停业原因'],
    ['丁厂', '搬迁'],
  ],
};
const cover: UglySheet = { name: '封面', rows: [['全县企业名录']] };
const book = async (sheets: UglySheet[]) => (await readSheets(asXls(sheets), '名录.xls')).sheets;
const read = async (sheets: UglySheet[], chosen: string[] | null = null) =>
  findBookTable(await book(sheets), 'ENTERPRISES', chosen);
const statesOf = ({ sheets }: Awaited<ReturnType<typeof read>>) => sheets.map(({ name, state }) => `${name} ${state}`);

describe('an old .xls', () => {
  it.each([
    ['of Excel 97', (sheet: UglySheet) => asXls([sheet])],
    ['of Excel 95, in its code page', asXls95],
  ])('%s is read with its days, numbers and gaps', async (_what, make) => {
    const rows = [
      ['企业名称', null, '注册日期', '注册资本'],
      [null, null, null, null],
      ['宏远', '甲', new Date('2013-05-06T00:00:00Z'), 41.66],
    ];
    const { sheets } = await readSheets(make({ name: '新驿镇', rows }), '名录.xls');
    expect(sheets).toEqual([
      {
        name: '新驿镇',
        lines: [
          { line: 1, cells: ['企业名称', '', '注册日期', '注册资本'] },
          expect.objectContaining({ line: 2 }),
          { line: 3, cells: ['宏远', '甲', '2013-05-06', '41.66'] },
        ],
      },
    ]);
  });

  it('that is cut short or bent anywhere is read or refused, and nothing else', async () => {
    const whole = asXls([town('新驿镇', '甲厂', '乙厂')]);
    for (let at = 512; at < whole.length; at += 397) {
      const bent = Buffer.from(whole);
      bent.fill(0xff, at, at + 8);
      for (const bytes of [whole.subarray(0, at), bent]) {
        const ended = await readSheets(bytes, '名录.xls').catch((error: unknown) => error);
        expect([at, 'sheets' in (ended as object) || ended instanceof SheetProblem]).toEqual([at, true]);
      }
    }
  });
});

describe('a workbook of several sheets', () => {
  it('is one table where they bear one heading, numbered on, with its totals set aside by sheet', async () => {
    const table = await read([cover, town('新驿镇', '甲厂', '乙厂'), other, town('颜店镇', '丙厂')]);
    expect(statesOf(table)).toEqual(['封面 NO_TABLE', '新驿镇 READ', '停业 OTHER_HEADINGS', '颜店镇 READ']);
    expect(table.header).toEqual([
      '序号',
      '企业名称',
      '登记信息/统一社会信用代码',
      '登记信息/注册日期',
      '注册地址',
      '工作表',
    ]);
    expect(table.data.map(({ line, cells }) => [line, cells[1], cells[5]])).toEqual([
      [5, '甲厂', '新驿镇'],
      [6, '乙厂', '新驿镇'],
      [13, '丙厂', '颜店镇'],
    ]);
    expect(table.setAside.filter(({ kind }) => kind === 'TOTAL')).toEqual([
      { line: 6, kind: 'TOTAL', text: '合计 2', sheet: '新驿镇' },
      { line: 5, kind: 'TOTAL', text: '合计 1', sheet: '颜店镇' },
    ]);
    expect(table.sheetColumn).toEqual({ index: 5, isTownship: true });
  });

  it('is read as a person chooses', async () => {
    const sheets = [town('新驿镇', '甲厂'), other, town('颜店镇', '丙厂')];
    expect(statesOf(await read(sheets, ['颜店镇']))).toEqual(['新驿镇 NOT_CHOSEN', '停业 NOT_CHOSEN', '颜店镇 READ']);
    const chosen = await read(sheets, ['停业']);
    expect([statesOf(chosen)[1], chosen.data.map(({ cells }) => cells[0]), chosen.sheetColumn?.isTownship]).toEqual([
      '停业 READ',
      ['丁厂'],
      false,
    ]);
  });

  it('without a table in any sheet is refused', async () => {
    await expect(read([cover, { ...cover, name: '说明' }])).rejects.toMatchObject({ code: 'FILE_NO_NAME_COLUMN' });
  });

  it('of one sheet has nothing to choose, and no column of its name', async () => {
    const table = await read([town('新驿镇', '甲厂')]);
    expect([table.sheets, table.sheetColumn, table.header.length]).toEqual([[], null, 5]);
  });
});

describe('the township of an address', () => {
  it.each([
    ['山东省济宁市兖州区工业路3号', '新驿镇', '山东省济宁市兖州区新驿镇工业路3号'],
    ['工业路3号', '新驿镇', '新驿镇工业路3号'],
    ['兖州区新驿镇工业路3号', '新驿镇', '兖州区新驿镇工业路3号'],
    ['兖州区新驿工业园', '新驿镇', '兖州区新驿工业园'],
    [null, '新驿镇', '新驿镇'],
    ['工业路3号', null, '工业路3号'],
  ])('of %s in %s', (address, township, whole) => {
    expect(addressWithTownship(address, township)).toBe(whole);
  });
});
