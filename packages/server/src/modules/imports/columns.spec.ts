import { importHeadings } from '@lianxi/schema';
import { describe, expect, it } from 'vitest';
import { columnsOf as columnsOfKind, columnWords } from './column-words.ts';
import { columnsNamedBy, matchColumns } from './columns.ts';

const columnsOf = (header: string[], samples: string[][] = []) =>
  matchColumns(header, samples, 'ENTERPRISES').map(({ column }) => column);

describe('headings', () => {
  it.each(['ENTERPRISES', 'PEOPLE', 'LIAISON', 'VISITS'] as const)('have one meaning each in a file of %s', (kind) => {
    const words = columnsOfKind(kind).flatMap((column) => [
      ...columnWords[column].names,
      ...columnWords[column].synonyms,
    ]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(['ENTERPRISES', 'PEOPLE', 'LIAISON', 'VISITS'] as const)(
    'of our own spreadsheets are known in a file of %s',
    (kind) => {
      const columns = columnsOfKind(kind);
      const header = columns.map((column) => importHeadings[column]);
      expect(matchColumns(header, [], kind).map(({ column }) => column)).toEqual(columns);
    },
  );

  it('mean what the kind of file makes of them', () => {
    const header = ['企业', '联系人', '电话', '时间'];
    const of = (kind: 'PEOPLE' | 'LIAISON' | 'VISITS') => matchColumns(header, [], kind).map(({ column }) => column);
    expect(of('PEOPLE')).toEqual(['NAME', 'PERSON', 'PHONE', 'IGNORE']);
    expect(of('LIAISON')).toEqual(['NAME', 'LIAISON_PERSON', 'IGNORE', 'IGNORE']);
    expect(of('VISITS')).toEqual(['NAME', 'IGNORE', 'IGNORE', 'VISITED_ON']);
  });

  it('are the ones of the usual registry', () => {
    const header = [
      '企业名称',
      '统一社会信用代码',
      '注册日期',
      '企业类型',
      '注册资金',
      '经营范围',
      '所在省份',
      '地区',
      '注册地址',
    ];
    const matches = matchColumns(
      header,
      [['宏远机械厂', '', '1989-09-10', 'N/A', '66万人民币', '', '山东', '济宁', '']],
      'ENTERPRISES',
    );
    expect(matches.map(({ column, matchedBy }) => `${column} ${matchedBy}`)).toEqual([
      'NAME NAME',
      'CREDIT_CODE NAME',
      'REGISTERED_ON NAME',
      'ENTERPRISE_TYPE NAME',
      'CAPITAL NAME',
      'BUSINESS_SCOPE NAME',
      'PROVINCE SYNONYM',
      'CITY SYNONYM',
      'ADDRESS NAME',
    ]);
    expect(matches[4]).toEqual({
      index: 4,
      header: '注册资金',
      column: 'CAPITAL',
      sample: '66万人民币',
      matchedBy: 'NAME',
      unit: null,
    });
  });

  it.each([
    ['单位名称', 'NAME'],
    ['公司名称', 'NAME'],
    ['名称', 'NAME'],
    ['企业名', 'NAME'],
    [' 企 业 名 称 ', 'NAME'],
    ['*企业名称', 'NAME'],
    ['企业名称（必填）', 'NAME'],
    ['Enterprise Name', 'NAME'],
    ['社会信用代码', 'CREDIT_CODE'],
    ['信用代码', 'CREDIT_CODE'],
    ['组织机构代码', 'CREDIT_CODE'],
    ['成立日期', 'REGISTERED_ON'],
    ['登记日期', 'REGISTERED_ON'],
    ['类型', 'ENTERPRISE_TYPE'],
    ['主体类型', 'ENTERPRISE_TYPE'],
    ['注册资本（万元）', 'CAPITAL'],
    ['营业范围', 'BUSINESS_SCOPE'],
    ['省', 'PROVINCE'],
    ['市', 'CITY'],
    ['所在城市', 'CITY'],
    ['县（市、区）', 'COUNTY'],
    ['所属县区', 'COUNTY'],
    ['所在区县', 'COUNTY'],
    ['住所', 'ADDRESS'],
    ['经营地址', 'ADDRESS'],
    ['所属行业', 'INDUSTRY'],
    ['企业简称', 'SHORT_NAME'],
    ['类别', 'GROUPS'],
    ['群体', 'GROUPS'],
    ['法定代表人', 'IGNORE'],
    ['联系电话', 'IGNORE'],
    ['', 'IGNORE'],
  ])('%s means %s', (heading, column) => {
    expect(columnsOf([heading])).toEqual([column]);
  });

  it('are matched once each, to the best word and not the first', () => {
    expect(columnsOf(['名称', '企业名称', '单位名称'])).toEqual(['IGNORE', 'NAME', 'IGNORE']);
    expect(columnsOf(['通讯地址', '经营地址', '住所'])).toEqual(['IGNORE', 'IGNORE', 'ADDRESS']);
    expect(columnsOf(['企业名称', '企业名称'])).toEqual(['NAME', 'IGNORE']);
  });

  it('over two lines count by both lines, and by the lower one last', () => {
    expect(columnsOf(['基本情况/企业名称', '主管部门/名称', '地址/省', '地址/市'])).toEqual([
      'NAME',
      'IGNORE',
      'PROVINCE',
      'CITY',
    ]);
  });

  it('name the columns of a line', () => {
    expect([...columnsNamedBy(['序号', '单位名称', '地址', '电话'], 'ENTERPRISES')]).toEqual(['NAME', 'ADDRESS']);
  });
});

describe('the unit that a heading gives to its numbers', () => {
  it.each([
    ['注册资本（万元）', '万元'],
    ['注册资本(万)', '万'],
    ['注册资本（单位：万元）', '万元'],
    ['注册资本(万美元)', '万美元'],
    ['注册资本(元)', '元'],
    ['注册资本（必填）', null],
    ['注册资本', null],
  ])('%s: %s', (heading, unit) => {
    expect(matchColumns([heading], [], 'ENTERPRISES')[0]?.unit).toBe(unit);
  });

  it('is none where the currency has a column of its own', () => {
    expect(matchColumns(['注册资本（万元）', '币种'], [], 'ENTERPRISES')[0]?.unit).toBeNull();
  });

  it('is none for other columns', () => {
    expect(matchColumns(['经营范围（万元）'], [], 'ENTERPRISES')[0]?.unit).toBeNull();
  });
});

describe('columns without a known heading', () => {
  const samples = [
    [
      '1',
      '宏远机械有限公司',
      '913708000000000011',
      '1989/9/10',
      '66万人民币',
      '山东省济宁市任城区建安路1号',
      '机电产品销售；房屋租赁',
    ],
    ['2', '瑞丰食品厂', '91370882000000002W', '1990/1/2', '5万元', '兖州区双桥镇前庄村', '食品加工、批发、零售'],
    ['3', '双桥供销合作社', '913708000000000200', '2001/12/31', '1,000(万)', '梁山县云溪街3号', '农资销售，农产品收购'],
  ];
  const header = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];

  it('are told by their cells', () => {
    expect(
      matchColumns(header, samples, 'ENTERPRISES').map(({ column, matchedBy }) => `${column} ${matchedBy}`),
    ).toEqual([
      'IGNORE NONE',
      'NAME SAMPLE',
      'CREDIT_CODE SAMPLE',
      'REGISTERED_ON SAMPLE',
      'CAPITAL SAMPLE',
      'ADDRESS SAMPLE',
      'BUSINESS_SCOPE SAMPLE',
    ]);
  });

  it('are not told by two cells', () => {
    expect(columnsOf(header, samples.slice(0, 2))).toEqual(header.map(() => 'IGNORE'));
  });

  it('are left alone where the heading says that they are another thing', () => {
    expect(columnsOf(['甲', '主管单位', '丙', '核准日期', '实缴', '通信', '备注'], samples)).toEqual([
      'IGNORE',
      'IGNORE',
      'CREDIT_CODE',
      'IGNORE',
      'IGNORE',
      'ADDRESS',
      'IGNORE',
    ]);
  });

  it('do not take an old register number for a credit code', () => {
    const numbers = ['370800018001234', '370800228005678', '370811018009999'];
    expect(
      columnsOf(
        ['企业名称', '注册号'],
        numbers.map((number) => ['甲', number]),
      ),
    ).toEqual(['NAME', 'IGNORE']);
    expect(
      columnsOf(
        ['企业名称', '注册号'],
        samples.map((row) => ['甲', row[2] ?? '']),
      ),
    ).toEqual(['NAME', 'CREDIT_CODE']);
  });
});
