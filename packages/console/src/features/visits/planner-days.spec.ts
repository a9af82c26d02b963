import { describe, expect, it } from 'vitest';
import { dayByKey, daysAround, turned } from './planner-days.ts';

describe('the days of the planner', () => {
  it('are whole weeks from Monday that the month touches', () => {
    const october = daysAround('2014-10-07', 'MONTH');
    expect([october[0], october.at(-1), october.length]).toEqual(['2014-09-29', '2014-11-02', 35]);
    const november = daysAround('2026-11-30', 'MONTH');
    expect([november[0], november.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
    expect(daysAround('2014-10-12', 'WEEK')).toEqual(daysAround('2014-10-06', 'WEEK'));
    expect(daysAround('2014-10-12', 'WEEK')).toHaveLength(7);
  });
  it.each([
    ['2014-10-07', 'MONTH', 1, '2014-11-07'],
    ['2014-10-31', 'MONTH', 1, '2014-11-30'],
    ['2014-01-31', 'LIST', -1, '2013-12-31'],
    ['2014-10-30', 'WEEK', 1, '2014-11-06'],
  ] as const)('%s by %s and %i leads to %s', (day, view, step, expected) => {
    expect(turned(day, view, step)).toBe(expected);
  });
  it.each([
    ['ArrowLeft', '2014-09-30'],
    ['ArrowDown', '2014-10-08'],
    ['Home', '2014-09-29'],
    ['End', '2014-10-05'],
    ['PageDown', '2014-11-01'],
    ['a', null],
  ])('%s leads from 1 October to %s', (key, expected) => {
    expect(dayByKey('2014-10-01', key)).toBe(expected);
  });
});
