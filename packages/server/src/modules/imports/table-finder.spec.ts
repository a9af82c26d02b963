import { describe, expect, it } from 'vitest';
import { SheetProblem } from './sheet-problem.ts';
import { findTable } from './table-finder.ts';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }));

const table = (text: string) => findTable(linesOf(text), 'ENTERPRISES');
const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof SheetProblem ? error.code : error;
  }
};

describe('the table of a sheet', () => {
  it('is all of it where the headings come first', () => {
    const found = table(`
      企业名称|地址
      宏远厂|任城区
      瑞丰厂|兖州区`);
    expect(found).toEqual({
      header: ['企业名称', '地址'],
      headerLine: 1,
      data: [
        { line: 2, cells: ['宏远厂', '任城区'] },
        { line: 3, cells: ['瑞丰厂', '兖州区'] },
      ],
      setAside: [],
    });
  });

  it('begins below titles and notes', () => {
    const found = table(`
      2014年济宁市企业名录||
      填报单位：市联络办||2014年11月17日
      ||
      序号|企业名称|地址
      1|宏远厂|任城区`);
    expect([found.headerLine, found.header, found.data.map(({ line }) => line)]).toEqual([
      4,
      ['序号', '企业名称', '地址'],
      [5],
    ]);
    expect(found.setAside).toEqual([
      { line: 1, kind: 'TITLE', text: '2014年济宁市企业名录' },
      { line: 2, kind: 'TITLE', text: '填报单位：市联络办 2014年11月17日' },
      { line: 3, kind: 'BLANK', text: '' },
    ]);
  });

  it('may have headings over two lines, the names in the upper one', () => {
    const found = table(`
      企业名录||||
      企业名称|登记情况|||地址
      |注册日期|注册资本|备注|
      宏远厂|1989-09-10|5万元||任城区`);
    expect(found.header).toEqual(['企业名称', '登记情况/注册日期', '登记情况/注册资本', '登记情况/备注', '地址']);
    expect(found.headerLine).toBe(3);
    expect(found.setAside).toEqual([
      { line: 1, kind: 'TITLE', text: '企业名录' },
      { line: 2, kind: 'HEADER', text: '企业名称 登记情况 地址' },
    ]);
    expect(found.data).toEqual([{ line: 4, cells: ['宏远厂', '1989-09-10', '5万元', '', '任城区'] }]);
  });

  it('may have headings over two lines, the names in the lower one', () => {
    const found = table(`
      序号|企业情况||所在地||备注
      |企业名称|信用代码|市|县区|
      1|宏远厂||济宁|任城区|`);
    expect(found.header).toEqual([
      '序号',
      '企业情况/企业名称',
      '企业情况/信用代码',
      '所在地/市',
      '所在地/县区',
      '备注',
    ]);
    expect(found.data.map(({ line }) => line)).toEqual([3]);
  });

  it('does not take a short line of data for a second line of headings', () => {
    const found = table(`
      企业名称|县区|备注
      宏远厂|任城区|
      |兖州区|甲`);
    expect(found.headerLine).toBe(1);
    expect(found.data.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('is free of repeated headings, totals, sections, notes and blank lines', () => {
    const found = table(`
      序号|企业名称|地址
      一、任城区||
      1|宏远厂|任城区
      |小　计|1
      |　|
      序号|企业名称|地址
      2|瑞丰厂|兖州区
      合 计||2
      总计：2家||
      制表人：张某||审核人：李某`);
    expect(found.data.map(({ line }) => line)).toEqual([3, 7]);
    expect(found.setAside.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '2 TITLE',
      '4 TOTAL',
      '5 BLANK',
      '6 HEADER',
      '8 TOTAL',
      '9 TOTAL',
      '10 TITLE',
    ]);
  });

  it('keeps lines that are data after all', () => {
    const found = table(`
      企业名称|地址
      合计通机械厂|任城区
      小计算机有限公司|
      |任城区建安路
      瑞丰厂`);
    expect(found.data.map(({ cells }) => cells)).toEqual([
      ['合计通机械厂', '任城区'],
      ['小计算机有限公司', ''],
      ['瑞丰厂', ''],
    ]);
    expect(found.setAside).toEqual([{ line: 4, kind: 'TITLE', text: '任城区建安路' }]);
  });

  it('shows the cells of a line that has slipped', () => {
    expect(table('企业名称|地址\n宏远厂|任城区|多余').data[0]?.cells).toEqual(['宏远厂', '任城区', '多余']);
  });

  it('is a list of names alone', () => {
    expect(table('单位名称\n宏远厂\n瑞丰厂').data).toHaveLength(2);
  });

  it('finds the names by their looks where their heading is unknown', () => {
    const found = table('被走访者|地址|注册资本\n宏远机械厂|任城区|5万元\n瑞丰食品厂|兖州区|\n双桥供销合作社|梁山县|');
    expect(found.data).toHaveLength(3);
  });
});

describe('a sheet that is no table of enterprises', () => {
  it.each([
    ['no headings', 'FILE_NO_NAME_COLUMN', '宏远厂|任城区\n瑞丰厂|兖州区'],
    ['headings without a name', 'FILE_NO_NAME_COLUMN', '信用代码|地址|注册资本\n1|任城区|2\n3|兖州区|4'],
    ['headings alone', 'FILE_EMPTY', '企业名称|地址\n合计|0'],
  ])('is refused: %s', (_what, code, text) => {
    expect(codeOf(() => table(text))).toBe(code);
  });

  it('is refused with more than 100,000 lines of data', () => {
    const lines = (count: number) => [
      { line: 1, cells: ['企业名称'] },
      ...Array.from({ length: count }, (_, at) => ({ line: at + 2, cells: ['宏远厂'] })),
    ];
    expect(findTable(lines(100_000), 'ENTERPRISES').data).toHaveLength(100_000);
    expect(codeOf(() => findTable(lines(100_001), 'ENTERPRISES'))).toBe('FILE_TOO_MANY_ROWS');
  });
});
