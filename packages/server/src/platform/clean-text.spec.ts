import { describe, expect, it } from 'vitest';
import { cleanText, cleanWriting } from './clean-text.ts';

describe('a text copied from the web', () => {
  it.each([
    ['臺(tái)資企業(yè)', '台资企业'],
    ['走訪（fǎng）５１家，占１００％', '走访51家,占100%'],
    ['发放（不含补发）51份', '发放(不含补发)51份'],
    ['', ''],
    ['a(b)', 'a'],
  ])('%s is searched as %s', (original, text) => {
    expect(cleanText(original).text).toBe(text);
  });

  it('leads back from each character to its place', () => {
    const original = '走訪(fǎng)臺資企業51家';
    const { text, places } = cleanText(original);
    const start = text.indexOf('51');
    expect(original.slice(places[start], (places[start + 1] ?? 0) + 1)).toBe('51');
    expect(places).toHaveLength(text.length);
  });
});

describe('a text that a register keeps', () => {
  it.each([
    ['臺(tái)資企業(yè)', '台资企业', ['READINGS_REMOVED', 'SIMPLIFIED']],
    ['濟寧宏遠機械有限公司', '济宁宏远机械有限公司', ['SIMPLIFIED']],
    ['示例谷亭（gǔ tíng）甲食品有限公司', '示例谷亭甲食品有限公司', ['READINGS_REMOVED']],
    ['西安(xī’ān)示例厂', '西安示例厂', ['READINGS_REMOVED']],
    ['臺(tái)资示例（Shandong Branch）', '台资示例（Shandong Branch）', ['READINGS_REMOVED', 'SIMPLIFIED']],
    ['第５１号Ａ座', '第51号A座', ['HALF_WIDTH']],
    ['济宁\u3000宏远\u200b公司', '济宁 宏远公司', ['SPACES_REMOVED']],
    ['济宁宏远（济宁）有限公司', '济宁宏远（济宁）有限公司', []],
    ['乾元著名品牌(ic)有限公司', '乾元著名品牌(ic)有限公司', []],
    ['', '', []],
  ])('%s is kept as %s', (original, text, cleanings) => {
    expect(cleanWriting(original)).toEqual({ text, cleanings });
  });

  it('is clean once it was cleaned', () => {
    const { text } = cleanWriting('第（dì）５１家臺(tái)資企業(yè)，乾隆年間');
    expect(cleanWriting(text)).toEqual({ text, cleanings: [] });
  });
});
