import { describe, expect, it } from 'vitest';
import { ageWords, sizeWords } from './operation-words.ts';

describe('words of those who look after the system', () => {
  it.each([
    [0, 'zh-CN', null],
    [1, 'zh-CN', '1小时前'],
    [47, 'zh-CN', '47小时前'],
    [48, 'zh-CN', '2天前'],
    [1500, 'en', '62 days ago'],
  ])('say an age of %s hours in %s', (hours, language, text) => {
    expect(ageWords(hours, language)?.replaceAll(/(\d) (?=\p{Script=Han})/gu, '$1') ?? null).toBe(text);
  });

  it.each([
    [0, '0 B'],
    [1023, '1,023 B'],
    [1536, '1.5 KB'],
    [12.34 * 1024 ** 3, '12.3 GB'],
    [5000 * 1024 ** 4, '5,000 TB'],
  ])('say a size of %s bytes', (bytes, text) => {
    expect(sizeWords(bytes, 'zh-CN')).toBe(text);
  });
});
