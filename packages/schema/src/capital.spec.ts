import { describe, expect, it } from 'vitest';
import { readCapital } from './capital.ts';

describe('a registered capital', () => {
  it.each([
    ['66万人民币', '660000', 'CNY'],
    ['10(万元人民币)', '100000', 'CNY'],
    ['1,200(万元人民币)', '12000000', 'CNY'],
    ['50万元人民币', '500000', 'CNY'],
    ['100万人民币元', '1000000', 'CNY'],
    ['10(万美元)', '100000', 'USD'],
    ['20万美元', '200000', 'USD'],
    ['5万元', '50000', 'CNY'],
    ['1,000(万)', '10000000', 'CNY'],
    ['30万', '300000', 'CNY'],
    ['12.5(万欧元)', '125000', 'EUR'],
    ['3,000(万日元)', '30000000', 'JPY'],
    ['800万港元', '8000000', 'HKD'],
  ])('%s is %s %s', (text, amount, currency) => {
    expect(readCapital(text)).toEqual({ amount, currency, isDoubtful: false });
  });

  it.each([
    ['６６万人民币', '660000', 'CNY'],
    ['１，２００（万元人民币）', '12000000', 'CNY'],
    [' 1 000 万 元 ', '10000000', 'CNY'],
    ['500000元', '500000', 'CNY'],
    ['人民币伍拾万元'.replace('伍拾', '50'), '500000', 'CNY'],
    ['￥3,000.50', '3000.5', 'CNY'],
    ['US$20万', '200000', 'USD'],
    ['usd 20万', '200000', 'USD'],
    ['20万美金', '200000', 'USD'],
    ['150万新台币', '1500000', 'TWD'],
    ['7万英镑', '70000', 'GBP'],
    ['9亿韩元', '900000000', 'KRW'],
    ['2万新加坡元', '20000', 'SGD'],
    ['2万澳大利亚元', '20000', 'AUD'],
    ['2万加元', '20000', 'CAD'],
    ['2万瑞士法郎', '20000', 'CHF'],
    ['2.5亿元', '250000000', 'CNY'],
    ['0万人民币', '0', 'CNY'],
    ['007万元', '70000', 'CNY'],
    ['1000萬元整', '10000000', 'CNY'],
  ])('%s, written otherwise, is %s %s', (text, amount, currency) => {
    expect(readCapital(text)).toEqual({ amount, currency, isDoubtful: false });
  });

  it.each([
    ['0.1234567万元', '1234.567'],
    ['12345678901.2345678万元', '123456789012345.678'],
    ['0.00001万元', '0.1'],
    ['4.10万元', '41000'],
    ['1.10元', '1.1'],
    ['90071992547409.93万元', '900719925474099300'],
  ])('%s is exactly %s', (text, amount) => {
    expect(readCapital(text).amount).toBe(amount);
  });

  it.each(['100', '1,000', '4.5', '１００'])('%s without a unit is doubtful and gives no amount', (text) => {
    expect(readCapital(text)).toEqual({ amount: null, currency: null, isDoubtful: true });
  });

  it.each([
    '若干万元',
    '-5万元',
    '12,00万元',
    '1.2.3万元',
    '10万火星币',
    'US$20万人民币',
    '待定',
    '9'.repeat(15) + '万元',
  ])('%s is doubtful', (text) => {
    expect(readCapital(text)).toEqual({ amount: null, currency: null, isDoubtful: true });
  });

  it.each(['N/A', 'n/a', 'Ｎ／Ａ', 'NA', '', '  ', '-', '--', '—', '/', '无', '暂无', 'null'])(
    '%j means that nothing is known, and is never 0',
    (text) => {
      expect(readCapital(text)).toEqual({ amount: null, currency: null, isDoubtful: false });
    },
  );
});
