import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

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
