import { longestTerm } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { countTerm, type Term } from '../../platform/working-days.ts';
import { calendarAt, yearsOf, type Calendar } from './calendar-facts.ts';
import type { DeadlinePurpose } from './deadline-purpose.ts';
import { Deadline } from './calendar.entity.ts';

/** What is owed by a day: the row that owes it, by the word of its ids, and how a person calls it. */
export interface Owed {
  subject: RowKey;
  word: string;
  label: string;
  purpose: DeadlinePurpose;
}

const dueBy = (at: Calendar, term: Term): { dueOn: string; isProvisional: boolean } => {
  const { dueOn, isProvisional } = countTerm(at, term);
  return { dueOn, isProvisional };
};

/** The last day of a term by the calendar of a region, and whether a notice settles it. */
export const dueOf = async (
  work: Pick<Work, 'em'>,
  regionId: number,
  term: Term,
): Promise<{ dueOn: string; isProvisional: boolean }> => dueBy(await calendarAt(work, regionId, yearsOf(term)), term);

/**
 * Sets a deadline so many working days from a day; the caller's flush writes it. Who sets several of one region brings
 * its calendar along, so that it is read once.
 */
export async function setDeadline(
  work: Work,
  { subject, word, label, purpose }: Owed,
  { startsOn, workingDays, calendar }: Term & { calendar?: Calendar },
): Promise<Deadline> {
  const term = { startsOn, workingDays };
  const at = calendar ?? (await calendarAt(work, subject.regionId, yearsOf(term)));
  const { dueOn, isProvisional } = dueBy(at, term);
  return work.em.create(Deadline, {
    regionId: subject.regionId,
    id: newId(),
    purpose,
    subjectWord: word,
    subjectId: subject.id,
    subjectLabel: label,
    startsOn,
    workingDays,
    firstDueOn: dueOn,
    dueOn,
    isProvisional,
    pauses: [],
    createdAt: work.clock.now(),
  });
}

/** Gives more working days on top of the term, up to the longest term there is. */
export async function extendDeadline(work: Work, deadline: Deadline, moreDays: number): Promise<void> {
  deadline.workingDays = Math.min(deadline.workingDays + moreDays, longestTerm);
  await recount(work, deadline);
}

/** Stops the clock from today on. */
export function pauseDeadline(work: Work, deadline: Deadline): void {
  const today = dayOf(work.clock.now());
  deadline.pausedOn = today;
  deadline.pauses = [...deadline.pauses, { fromOn: today, toOn: null }];
}

/** Lets the clock go on from today: the days between do not count. */
export async function resumeDeadline(work: Work, deadline: Deadline): Promise<void> {
  const today = dayOf(work.clock.now());
  deadline.pausedOn = null;
  deadline.pauses = deadline.pauses.map((pause) => ({ ...pause, toOn: pause.toOn ?? today }));
  await recount(work, deadline);
}

/**
 * What was owed is done, or no longer owed: the deadline stays as evidence and moves no more.
 *
 * It is settled today, or on the day on which it was done where that is told later.
 */
export function settleDeadline(work: Work, deadline: Deadline, on = dayOf(work.clock.now())): void {
  deadline.settledOn ??= on;
  deadline.pausedOn = null;
}

/** Lets an open deadline count from another day: the one it was set by was not right. */
export async function restartDeadline(work: Work, deadline: Deadline, startsOn: string): Promise<void> {
  deadline.startsOn = startsOn;
  await recount(work, deadline);
  deadline.firstDueOn = deadline.dueOn;
}

async function recount(work: Work, deadline: Deadline): Promise<void> {
  Object.assign(deadline, await dueOf(work, deadline.regionId, deadline));
}

/**
 * Counts open deadlines anew by the calendar that holds now, each that moves with a deed that says why.
 *
 * Answers with how many moved or became firm.
 */
export async function recountDeadlines(work: Work, deadlines: readonly Deadline[], reason: string): Promise<number> {
  let moved = 0;
  const calendars = await calendarsOf(work, deadlines);
  for (const deadline of deadlines) {
    const at = calendars.get(deadline.regionId);
    if (!at) throw new Error('a deadline has no calendar');
    const before = { dueOn: deadline.dueOn, isProvisional: deadline.isProvisional };
    const after = dueBy(at, deadline);
    const changes = changesBetween(before, after);
    if (changes.length === 0) continue;
    moved += 1;
    Object.assign(deadline, after);
    const key = { regionId: deadline.regionId, id: deadline.id };
    recordDeed(work, { verb: 'recountDeadline', subjectType: 'Deadline', subject: key, reason, changes });
    await tell(work, 'deadlineMoved', key);
  }
  await work.em.flush();
  return moved;
}

/** The calendar of each region that the deadlines lie in, for all the years that they may run through. */
async function calendarsOf(work: Work, deadlines: readonly Deadline[]): Promise<ReadonlyMap<number, Calendar>> {
  const calendars = new Map<number, Calendar>();
  for (const [regionId, ofRegion] of Map.groupBy(deadlines, (deadline) => deadline.regionId)) {
    const spans = ofRegion.map(yearsOf);
    const first = Math.min(...spans.map(([year]) => year));
    const last = Math.max(...spans.map(([, year]) => year));
    calendars.set(regionId, await calendarAt(work, regionId, [first, last]));
  }
  return calendars;
}
