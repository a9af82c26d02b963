import { describe, expect, it } from 'vitest';
import { formatCapital } from './capital.ts';
import { formatDay, formatWeekday } from './day.ts';
import { formatInstant } from './instant.ts';
import { formatNumber, formatTotal } from './number.ts';

describe('formats', () => {
  it.each([
    ['zh-CN', '2026年11月24日', '星期二'],
    ['en', '24 Nov 2026', 'Tuesday'],
  ])('say a day in %s', (language, day, weekday) => {
    expect(formatDay('2026-11-24', language)).toBe(day);
    expect(formatWeekday('2026-11-24', language)).toBe(weekday);
  });

  it.each([
    ['zh-CN', '2026/11/25 00:30'],
    ['en', '25 Nov 2026, 00:30'],
  ])('say an instant by the clock of Shanghai in %s', (language, text) => {
    expect(formatInstant('2026-11-24T16:30:00.000Z', language)).toBe(text);
  });

  it('group digits, and say where a count stopped', () => {
    expect(formatNumber(1234567, 'zh-CN')).toBe('1,234,567');
    expect(formatTotal({ value: 43, exact: true }, 'zh-CN')).toBe('43');
    expect(formatTotal({ value: 10_000, exact: false }, 'zh-CN')).toBe('10,000+');
  });

  it.each([
    ['660000.00', 'CNY', 'zh-CN', '66 万人民币'],
    ['500.00', 'CNY', 'zh-CN', '500 人民币'],
    ['1234567.89', 'USD', 'zh-CN', '123.456789 万美元'],
    ['300000000.00', 'CNY', 'zh-CN', '3 亿人民币'],
    ['0.00', 'CNY', 'zh-CN', '0 人民币'],
    ['660000.00', 'CNY', 'en', 'CNY 660,000'],
    [null, null, 'zh-CN', '100'],
  ])('say a capital of %s %s in %s', (capitalAmount, capitalCurrency, language, text) => {
    expect(formatCapital({ capitalAmount, capitalCurrency, capitalText: '100' }, language)).toBe(text);
  });
});
