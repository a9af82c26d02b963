import { describe, expect, it } from 'vitest';
import { dayAfter, nextDueAfter } from './registry-source-rules.ts';

describe('weeks and months after a day', () => {
  it.each([
    ['2014-10-08', 'WEEK', 2, '2014-10-22'],
    ['2014-10-08', 'MONTH', 1, '2014-11-08'],
    ['2014-01-31', 'MONTH', 1, '2014-02-28'],
    ['2014-12-31', 'MONTH', 2, '2015-02-28'],
    ['2014-11-30', 'MONTH', 3, '2015-02-28'],
  ] as const)('%s, %s × %i', (from, unit, count, day) => {
    expect(dayAfter(from, unit, count)).toBe(day);
  });
});

describe('the day by which the next file is wanted', () => {
  const monthly = { firstDueOn: '2014-01-31', unit: 'MONTH', count: 1 } as const;
  const weekly = { firstDueOn: '2014-10-06', unit: 'WEEK', count: 1 } as const;
  it.each([
    ['on its day', monthly, '2014-01-31', '2014-02-28'],
    ['a few days early', monthly, '2014-02-24', '2014-03-31'],
    ['long before its day', monthly, '2014-02-10', '2014-02-28'],
    ['three weeks late', monthly, '2014-03-18', '2014-03-31'],
    ['after months of silence', monthly, '2014-08-02', '2014-08-31'],
    ['weekly, the day before', weekly, '2014-10-12', '2014-10-20'],
    ['weekly, in between', weekly, '2014-10-09', '2014-10-13'],
  ])('%s', (_when, rhythm, cameOn, due) => {
    expect(nextDueAfter(rhythm, cameOn)).toBe(due);
  });
});
