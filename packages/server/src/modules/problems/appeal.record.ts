import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import {
  calendarAt,
  DeadlinePurpose,
  extendDeadline,
  restartDeadline,
  setDeadline,
  settleDeadline,
  yearsOf,
  type Deadline,
} from '../calendar/index.ts';
import { readPlatformWord } from './appeal-words.ts';
import { appealPurposes, meets, openClocks, settleAll, type AppealPurpose } from './problem-clocks.ts';
import { ProblemStep } from './problem-parts.entity.ts';
import { isEnded, ProblemDeed } from './problem-states.ts';
import { addStep, holdProblem } from './problem-way.ts';
import type { Problem } from './problem.entity.ts';

/** How many working days the platform gives from the day it received an appeal. */
const terms: Readonly<Record<AppealPurpose, number>> = {
  [DeadlinePurpose.APPEAL_VERIFICATION]: 1,
  [DeadlinePurpose.APPEAL_REPLY]: 3,
  [DeadlinePurpose.APPEAL_SOLUTION]: 15,
};
/** The whole term for solving once the platform has given more time; it does so once. */
const extendedTerm = 30;

/** What the platform says of a problem; null where it says nothing new. */
export interface SaidAppeal {
  appealNo: string;
  receivedOn: string;
  status: string | null;
  reply: string | null;
}

/** What the platform says, and which deed it is that writes it down. */
export interface AppealDeed {
  said: SaidAppeal;
  /** The mutation's name, for the audit. */
  verb: string;
  deed: ProblemDeed;
  text: string | null;
  /** File and line, where it came by one. */
  reason?: string;
}

/**
 * Writes down what the platform says of a problem: its number, the day that starts its clock, its status and its reply.
 *
 * The clock starts with the number, counts anew where the day was not right, and follows what the platform says is
 * behind it. The caller has judged rights, and that nobody else has the number.
 */
export async function writeAppeal(work: Work, problem: Problem, step: AppealDeed): Promise<RowKey> {
  const { regionId, id } = problem;
  const { said, verb, deed, text, reason = null } = step;
  await holdProblem(work, problem);
  const before = factsOf(problem);
  await addStep(work, { problem, deed, to: problem.state, text });
  await runClock(work, problem, said);
  const { status, reply, appealNo, receivedOn: appealReceivedOn } = said;
  const isNews = status !== null && status !== problem.appealStatus;
  Object.assign(problem, {
    appealNo,
    appealReceivedOn,
    ...(isNews ? { appealStatus: status, appealStatusOn: dayOf(work.clock.now()) } : {}),
    ...(reply === null ? {} : { appealReply: reply }),
  });
  const about = { regionId, id: problem.enterprise.id };
  const changes = changesBetween(before, factsOf(problem));
  recordDeed(work, { verb, subjectType: 'Problem', subject: { regionId, id }, about, reason, changes });
  await work.em.flush();
  await tell(work, 'problemMoved', { regionId, id });
  return { regionId, id };
}

const factsOf = ({ appealNo, appealReceivedOn, appealStatus, appealReply }: Problem) => ({
  appealNo,
  appealReceivedOn,
  appealStatus,
  appealReply,
});

/** The platform's clock, which runs whatever clock the office has set itself. */
async function runClock(work: Work, problem: Problem, { receivedOn, status, reply }: SaidAppeal): Promise<void> {
  if (problem.appealNo == null) await startClock(work, problem, receivedOn);
  else if (problem.appealReceivedOn !== receivedOn)
    for (const clock of await openClocks(work, problem, appealPurposes)) await restartDeadline(work, clock, receivedOn);
  const { met, isExtended } = readPlatformWord(status, reply);
  // What was set a moment ago is looked for in the table.
  await work.em.flush();
  if (isExtended) await extendClock(work, problem);
  if (met.length > 0) await settleAll(work, problem, met);
}

/** Sets the three days of the platform; what was done before the number was known is met on the day it was done. */
async function startClock(work: Work, problem: Problem, startsOn: string): Promise<void> {
  const { regionId, id, serialNo, title } = problem;
  const calendar = await calendarAt(work, regionId, yearsOf({ startsOn, workingDays: extendedTerm }));
  const steps = await stepsSoFar(work, problem);
  for (const purpose of appealPurposes) {
    const owed = { subject: { regionId, id }, word: 'prb', label: `${serialNo} ${title}`, purpose };
    const clock = await setDeadline(work, owed, { startsOn, workingDays: terms[purpose], calendar });
    const met = steps.find((step) => meets(purpose, step));
    if (met) settleDeadline(work, clock, met.happenedOn > startsOn ? met.happenedOn : startsOn);
  }
}

/** The steps of a problem; of one that was taken up again those since, for the others came to nothing. */
async function stepsSoFar(work: Work, problem: Problem): Promise<ProblemStep[]> {
  const { regionId } = problem;
  const steps = await work.em.find(ProblemStep, { regionId, problem }, { orderBy: { position: 'asc' } });
  const reopened = steps.findLastIndex(({ deed }) => deed === ProblemDeed.REOPEN);
  return isEnded(problem.state) ? steps : steps.slice(reopened + 1);
}

/** The clock for solving, while it runs and was not given more time. */
export async function extendableClock(work: Work, problem: Problem): Promise<Deadline | 'NONE' | 'EXTENDED'> {
  const [clock] = await openClocks(work, problem, [DeadlinePurpose.APPEAL_SOLUTION]);
  if (!clock) return 'NONE';
  return clock.workingDays < extendedTerm ? clock : 'EXTENDED';
}

/** Lets the clock for solving run to the platform's longest term, where it runs and does not yet. */
export async function extendClock(work: Work, problem: Problem): Promise<void> {
  const clock = await extendableClock(work, problem);
  if (typeof clock !== 'string') await extendDeadline(work, clock, extendedTerm - clock.workingDays);
}
