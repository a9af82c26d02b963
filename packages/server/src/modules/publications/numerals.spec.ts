import { describe, expect, it } from 'vitest';
import { readNumeral } from './numerals.ts';

describe('a number in a text', () => {
  it.each([
    ['51', 51],
    ['1,024', 1024],
    ['五十一', 51],
    ['十', 10],
    ['十二', 12],
    ['两', 2],
    ['一百零二', 102],
    ['两千三百', 2300],
    ['八', 8],
    ['', null],
    ['若干', null],
  ])('%s is %s', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });
});
