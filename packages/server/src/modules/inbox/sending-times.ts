import { dayOf } from '../../platform/clock.ts';
import { dayAfter } from '../../platform/working-days.ts';
import type { Calendar } from '../calendar/index.ts';
import { MessageRhythm } from './message-enums.ts';

/** At what time of its day a reminder comes, Asia/Shanghai. */
const remindsAt = '08:30';

/** How many working days apart reminders of something overdue come, and how many of them there are. */
const overdueEvery = 5;
const mostOverdue = 8;

/** Who is told at once is told at most once in this time, in milliseconds. */
const atMostEvery = 10 * 60_000;

/** The instant of a time of day in Asia/Shanghai, which knows no summer time. */
const instantAt = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);

const timeOf = (instant: Date): string => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);

/** The working day so many after a day, or before it where the number is negative. */
function workingDayFrom(at: Calendar, day: string, count: number): string {
  const step = Math.sign(count);
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = dayAfter(found, step);
    if (at(found).isWorkday) left -= 1;
  }
  return found;
}

/**
 * When something that is due by a day is called to mind: on the working day before, on the day itself, on the working
 * day after, and then every five working days; after the eighth it stands in the list and calls no more.
 */
export function remindersOf(at: Calendar, dueOn: string): Date[] {
  const days = [workingDayFrom(at, dueOn, -1), dueOn];
  for (let passed = 0; passed < mostOverdue; passed += 1)
    days.push(workingDayFrom(at, dueOn, 1 + passed * overdueEvery));
  return days.map((day) => instantAt(day, remindsAt));
}

/** What somebody chose of when to be told; the times are HH:MM, Asia/Shanghai. */
export interface Rhythm {
  rhythm: MessageRhythm;
  digestAt: string;
  quietFrom: string;
  quietTo: string;
}

/** Whether a time of day lies in the quiet hours, which may run over midnight; two equal times are no quiet hours. */
export const isQuiet = (time: string, { quietFrom, quietTo }: Rhythm): boolean =>
  quietFrom <= quietTo ? quietFrom <= time && time < quietTo : quietFrom <= time || time < quietTo;

/** The first instant from a given one on that lies outside the quiet hours. */
function afterQuiet(instant: Date, rhythm: Rhythm): Date {
  if (!isQuiet(timeOf(instant), rhythm)) return instant;
  const day = dayOf(instant);
  const ends = instantAt(day, rhythm.quietTo);
  return ends > instant ? ends : instantAt(dayAfter(day), rhythm.quietTo);
}

/** The next time of a daily digest after an instant: on working days alone. */
export function nextDigest(at: Calendar, instant: Date, digestAt: string): Date {
  let day = dayOf(instant);
  if (instantAt(day, digestAt) <= instant) day = dayAfter(day);
  while (!at(day).isWorkday) day = dayAfter(day);
  return instantAt(day, digestAt);
}

/**
 * When somebody is told of what waits since `now`: at the next digest, or at once, but never in the quiet hours and not
 * twice within ten minutes.
 */
export function sendingTime(
  at: Calendar,
  { now, lastAt, ...rhythm }: Rhythm & { now: Date; lastAt: Date | null },
): Date {
  if (rhythm.rhythm === MessageRhythm.DAILY) return afterQuiet(nextDigest(at, now, rhythm.digestAt), rhythm);
  const rested = lastAt === null ? now : new Date(Math.max(now.getTime(), lastAt.getTime() + atMostEvery));
  return afterQuiet(rested, rhythm);
}
