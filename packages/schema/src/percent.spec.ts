import { describe, expect, it } from 'vitest';
import { percentText } from './percent.ts';

describe('a share as it is printed', () => {
  it.each([
    [51, 51, '100 %'],
    [50, 51, '98.04 %'],
    [51, 52, '98.08 %'],
    [47, 51, '92.16 %'],
    [250, 251, '99.60 %'],
    [99_999, 100_000, '99.99 %'],
    [1, 100_000, '0.01 %'],
    [1, 2, '50 %'],
    [0, 7, '0 %'],
    [0, 0, '0 / 0'],
  ])('%i of %i is %s', (numerator, denominator, text) => {
    expect(percentText(numerator, denominator)).toBe(text);
  });
});
