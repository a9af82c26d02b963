import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../platform/working-days.ts';
import { MessageRhythm } from './message-enums.ts';
import { isQuiet, nextDigest, remindersOf, sendingTime } from './sending-times.ts';

/** A year without holidays: weekends alone are off. */
const at = calendarOf({ years: [2014], facts: [] });
const rhythm = { rhythm: MessageRhythm.AT_ONCE, digestAt: '08:30', quietFrom: '20:00', quietTo: '08:00' };
const instant = (text: string) => new Date(`${text}:00+08:00`);

describe('reminders', () => {
  it('come on the working day before, on the day, the working day after, and every five from then on', () => {
    const days = remindersOf(at, '2014-11-10').map((one) => one.toISOString());
    expect(days.slice(0, 4)).toEqual([
      instant('2014-11-07T08:30').toISOString(),
      instant('2014-11-10T08:30').toISOString(),
      instant('2014-11-11T08:30').toISOString(),
      instant('2014-11-18T08:30').toISOString(),
    ]);
    expect(days).toHaveLength(10);
  });
});

describe('quiet hours', () => {
  it.each([
    ['20:00', '08:00', ['20:00', '23:59', '00:00', '07:59'], ['08:00', '12:00', '19:59']],
    ['12:00', '14:00', ['12:00', '13:59'], ['11:59', '14:00', '00:00']],
    ['00:00', '00:00', [], ['00:00', '12:00', '23:59']],
  ])('from %s to %s', (quietFrom, quietTo, quiet, loud) => {
    for (const time of quiet) expect(isQuiet(time, { ...rhythm, quietFrom, quietTo })).toBe(true);
    for (const time of loud) expect(isQuiet(time, { ...rhythm, quietFrom, quietTo })).toBe(false);
  });
});

describe('a message', () => {
  it.each([
    ['goes at once', '2014-11-05T10:00', null, '2014-11-05T10:00'],
    ['rests ten minutes after the last', '2014-11-05T10:00', '2014-11-05T09:55', '2014-11-05T10:05'],
    ['waits for the end of a night', '2014-11-05T23:00', null, '2014-11-06T08:00'],
    ['waits for the end of the same night after midnight', '2014-11-06T01:00', null, '2014-11-06T08:00'],
  ])('%s', (_what, now, last, expected) => {
    const lastAt = last === null ? null : instant(last);
    expect(sendingTime(at, { ...rhythm, now: instant(now), lastAt })).toEqual(instant(expected));
  });

  it.each([
    ['before its time', '2014-11-05T08:00', '2014-11-05T08:30'],
    ['at its time', '2014-11-05T08:30', '2014-11-06T08:30'],
    ['over a weekend', '2014-11-07T10:00', '2014-11-10T08:30'],
  ])('of a digest waits for the next working day’s: %s', (_what, now, expected) => {
    expect(nextDigest(at, instant(now), '08:30')).toEqual(instant(expected));
    const daily = { ...rhythm, rhythm: MessageRhythm.DAILY, lastAt: null };
    expect(sendingTime(at, { ...daily, now: instant(now) })).toEqual(instant(expected));
  });
});
