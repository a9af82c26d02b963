import { describe, expect, it } from 'vitest';
import { monthsLater } from './visit-days.ts';

describe('a day some months later', () => {
  it.each([
    ['2014-10-07', 1, '2014-11-07'],
    ['2014-10-07', 3, '2015-01-07'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});
