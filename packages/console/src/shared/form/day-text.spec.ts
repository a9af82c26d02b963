import { expect, it } from 'vitest';
import { readDay } from './day-text.ts';

it.each([
  ['2014-10-07', '2014-10-07'],
  ['2014/10/7', '2014-10-07'],
  ['2014年10月7日', '2014-10-07'],
  ['２０１４．１０．７', '2014-10-07'],
  ['20141007', '2014-10-07'],
  ['2014 年 10 月', '2014 年 10 月'],
  ['去年', '去年'],
  ['', ''],
])('reads %s as %s', (written, read) => {
  expect(readDay(written)).toBe(read);
});
