import { describe, expect, it } from 'vitest';
import type { KnownColumn } from './column-words.ts';
import type { ColumnMatch } from './columns.ts';
import type { RowProblem } from './import.entity.ts';
import { readRow, type EnterpriseDraft } from './row-reader.ts';

const matchOf = (column: ColumnMatch['column'], index: number, unit: string | null = null): ColumnMatch => ({
  index,
  header: column,
  column,
  sample: null,
  matchedBy: 'NAME',
  unit,
});

const today = '2014-11-17';
type Cells = Partial<Record<KnownColumn, string>>;

/** Reads a row that has a good name and the given cells. */
function read(cells: Cells, unit: string | null = null): EnterpriseDraft {
  const all = { NAME: '宏远机械厂', ...cells };
  const columns = Object.keys(all) as KnownColumn[]; // the keys of a literal are its keys
  return readRow(
    Object.values(all),
    columns.map((column, at) => matchOf(column, at, unit)),
    today,
  );
}

const error = (column: RowProblem['column'], rule: RowProblem['rule']): RowProblem => ({
  column,
  rule,
  isWarning: false,
});

describe('a row of a file', () => {
  it('is cleaned where it was copied from the web, and says so', () => {
    const draft = read({ NAME: '濟(jǐ)寧宏遠機械廠', ADDRESS: '建设路５号', CREDIT_CODE: '' });
    expect([draft.name, draft.address]).toEqual(['济宁宏远机械厂', '建设路5号']);
    expect(draft.problems).toEqual([
      { column: 'NAME', rule: 'TEXT_CLEANED', isWarning: true },
      { column: 'ADDRESS', rule: 'TEXT_CLEANED', isWarning: true },
    ]);
  });

  it('becomes a draft', () => {
    expect(
      read({
        NAME: '  宏远　机械\n厂 ',
        CREDIT_CODE: '９１３７０８８２００００００００２ｗ',
        REGISTERED_ON: '１９８９年９月１０日',
        ENTERPRISE_TYPE: '集体所有制',
        CAPITAL: '1,200(万元人民币)',
        BUSINESS_SCOPE: '机械、\n 配件销售；',
        PROVINCE: '山东',
        CITY: '济宁',
        COUNTY: '兖州区',
        ADDRESS: ' 兖州区建安路1号',
        INDUSTRY: '制造业',
        SHORT_NAME: '宏远',
        GROUPS: '甲类、乙类；甲类',
      }),
    ).toEqual({
      name: '宏远 机械 厂',
      creditCode: '91370882000000002W',
      registeredOn: '1989-09-10',
      enterpriseType: '集体所有制',
      capital: { text: '1,200(万元人民币)', amount: '12000000', currency: 'CNY' },
      businessScope: '机械、 配件销售；',
      province: '山东',
      city: '济宁',
      county: '兖州区',
      address: '兖州区建安路1号',
      industry: '制造业',
      shortName: '宏远',
      township: null,
      groups: ['甲类', '乙类'],
      problems: [],
    });
  });

  it('has nulls for columns that the file does not have', () => {
    expect(read({})).toEqual({
      name: '宏远机械厂',
      creditCode: null,
      registeredOn: null,
      enterpriseType: null,
      capital: { text: null, amount: null, currency: null },
      businessScope: null,
      province: null,
      city: null,
      county: null,
      address: null,
      industry: null,
      shortName: null,
      township: null,
      groups: [],
      problems: [],
    });
  });

  it.each(['N/A', 'n/a', 'Ｎ／Ａ', '-', '——', '无', '/', '暂无', '', '   '])(
    'knows nothing where %j stands',
    (nothing) => {
      const draft = read({
        CREDIT_CODE: nothing,
        REGISTERED_ON: nothing,
        ENTERPRISE_TYPE: nothing,
        CAPITAL: nothing,
        ADDRESS: nothing,
        GROUPS: nothing,
      });
      expect(draft).toEqual(read({}));
    },
  );

  it('does not take a name for nothing', () => {
    expect(read({ NAME: '无' })).toMatchObject({ name: '无', problems: [] });
  });

  it('takes the first filled cell where two columns mean the same', () => {
    const matches = [matchOf('NAME', 0), matchOf('ADDRESS', 1), matchOf('ADDRESS', 2)];
    expect(readRow(['宏远厂', ' ', '任城区'], matches, today).address).toBe('任城区');
  });
});

describe('the problems of a row', () => {
  it.each<[string, Cells, RowProblem]>([
    ['no name', { NAME: ' ' }, error('NAME', 'REQUIRED')],
    ['a name of 201 characters', { NAME: '甲'.repeat(201) }, error('NAME', 'TOO_LONG')],
    ['an address of 301', { ADDRESS: '甲'.repeat(301) }, error('ADDRESS', 'TOO_LONG')],
    ['a type of 101', { ENTERPRISE_TYPE: '甲'.repeat(101) }, error('ENTERPRISE_TYPE', 'TOO_LONG')],
    ['a scope of 10,001', { BUSINESS_SCOPE: '甲'.repeat(10_001) }, error('BUSINESS_SCOPE', 'TOO_LONG')],
    ['a code that is too short', { CREDIT_CODE: '9137080000000001' }, error('CREDIT_CODE', 'CREDIT_CODE_SHAPE')],
    ['a mistyped code', { CREDIT_CODE: '913708000000000012' }, error('CREDIT_CODE', 'CREDIT_CODE_CHECK')],
    ['30 February', { REGISTERED_ON: '1989-02-30' }, error('REGISTERED_ON', 'DAY')],
    ['a day in words', { REGISTERED_ON: '去年' }, error('REGISTERED_ON', 'DAY')],
    ['a day before 1900', { REGISTERED_ON: '1899-12-31' }, error('REGISTERED_ON', 'DAY_RANGE')],
    ['tomorrow', { REGISTERED_ON: '2014-11-18' }, error('REGISTERED_ON', 'DAY_RANGE')],
    ['NUL', { NAME: '宏远\0厂' }, error('NAME', 'CONTROL_CHARACTER')],
    ['a bell', { ADDRESS: '任城区\u0007' }, error('ADDRESS', 'CONTROL_CHARACTER')],
    ['half a surrogate pair', { ADDRESS: '任城区\ud83d' }, error('ADDRESS', 'CONTROL_CHARACTER')],
    ['a replacement character', { ADDRESS: '任城\ufffd' }, error('ADDRESS', 'CONTROL_CHARACTER')],
    ['a bare capital', { CAPITAL: '100' }, { column: 'CAPITAL', rule: 'CAPITAL_DOUBTFUL', isWarning: true }],
  ])('tell %s', (_what, cells, problem) => {
    expect(read(cells).problems).toEqual([problem]);
  });

  it.each<[string, Cells]>([
    ['a name of 200 characters', { NAME: '甲'.repeat(200) }],
    ['a scope of 10,000', { BUSINESS_SCOPE: '甲'.repeat(10_000) }],
    ['the first day of 1900', { REGISTERED_ON: '1900-01-01' }],
    ['today', { REGISTERED_ON: today }],
    ['a code in lower case', { CREDIT_CODE: '91370882000000002w' }],
    ['a rare character', { NAME: '𠀀记饭店' }],
  ])('are none with %s', (_what, cells) => {
    expect(read(cells).problems).toEqual([]);
  });

  it('come together', () => {
    expect(read({ NAME: '', CREDIT_CODE: '1', REGISTERED_ON: 'x' }).problems.map(({ rule }) => rule)).toEqual([
      'REQUIRED',
      'CREDIT_CODE_SHAPE',
      'DAY',
    ]);
  });

  it('leave nothing that could not be kept', () => {
    expect(read({ NAME: '宏\0远\ud83d厂', ADDRESS: '任\u0007城区' })).toMatchObject({
      name: '宏远厂',
      address: '任城区',
    });
  });

  it('keep a wrong code to be mended, and no wrong day', () => {
    expect(read({ CREDIT_CODE: '913708000000000012', REGISTERED_ON: '1989-02-30' })).toMatchObject({
      creditCode: '913708000000000012',
      registeredOn: null,
    });
  });

  it('tell that a line has slipped', () => {
    expect(
      readRow(['宏远厂', '销售', '批发'], [matchOf('NAME', 0), matchOf('BUSINESS_SCOPE', 1)], today).problems,
    ).toEqual([error('IGNORE', 'EXTRA_CELLS')]);
  });
});

describe('a capital under a heading with a unit', () => {
  it.each([
    ['1,000', '万元', { text: '1,000万元', amount: '10000000', currency: 'CNY' }],
    ['20.5', '万美元', { text: '20.5万美元', amount: '205000', currency: 'USD' }],
    ['20万美元', '万元', { text: '20万美元', amount: '200000', currency: 'USD' }],
    ['若干', '万元', { text: '若干', amount: null, currency: null }],
  ])('%s under %s', (text, unit, capital) => {
    expect(read({ CAPITAL: text }, unit).capital).toEqual(capital);
  });
});
