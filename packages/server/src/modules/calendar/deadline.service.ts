import { longestTerm } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { countTerm, type Term } from '../../platform/working-days.ts';
import { calendarAt, yearsOf } from './calendar-facts.ts';
import type { DeadlinePurpose } from './deadline-purpose.ts';
import { Deadline } from './calendar.entity.ts';

/** What is owed by a day: the row that owes it, by the word of its ids, and how a person calls it. */
export interface Owed {
  subject: RowKey;
  word: string;
  label: string;
  purpose: DeadlinePurpose;
}

/** The last day of a term by the calendar of a region, and whether a notice settles it. */
export async function dueOf(
  work: Pick<Work, 'em'>,
  regionId: number,
  term: Term,
): Promise<{ dueOn: string; isProvisional: boolean }> {
  const { dueOn, isProvisional } = countTerm(await calendarAt(work, regionId, yearsOf(term)), term);
  return { dueOn, isProvisional };
}

/** Sets a deadline so many working days from a day; the caller's flush writes it. */
export async function setDeadline(
  work: Work,
  { subject, word, label, purpose }: Owed,
  { startsOn, workingDays }: Term,
): Promise<Deadline> {
  const { dueOn, isProvisional } = await dueOf(work, subject.regionId, { startsOn, workingDays });
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

/** What was owed is done, or no longer owed: the deadline stays as evidence and moves no more. */
export function settleDeadline(work: Work, deadline: Deadline): void {
  deadline.settledOn = dayOf(work.clock.now());
  deadline.pausedOn = null;
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
  for (const deadline of deadlines) {
    const before = { dueOn: deadline.dueOn, isProvisional: deadline.isProvisional };
    const after = await dueOf(work, deadline.regionId, deadline);
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
