import type { Work } from '../../platform/context.ts';
import { Deadline, DeadlinePurpose, settleDeadline } from '../calendar/index.ts';
import { isEnded, ProblemDeed, type ProblemState } from './problem-states.ts';
import type { Problem } from './problem.entity.ts';

const D = ProblemDeed;

/** A step as a clock sees it: what was done, and where it led. */
export interface ClockStep {
  deed: ProblemDeed;
  toState: ProblemState;
}

/** The platform's clock for an appeal: somebody looked at it, the enterprise was answered, it is solved. */
export const appealPurposes = [
  DeadlinePurpose.APPEAL_VERIFICATION,
  DeadlinePurpose.APPEAL_REPLY,
  DeadlinePurpose.APPEAL_SOLUTION,
] as const;
export type AppealPurpose = (typeof appealPurposes)[number];

/** Which deeds do what a clock waits for; an end does it for all of them. */
const metBy: Readonly<Record<AppealPurpose | DeadlinePurpose.PROBLEM_ACCEPTANCE, readonly ProblemDeed[]>> = {
  [DeadlinePurpose.PROBLEM_ACCEPTANCE]: [D.ACCEPT, D.RETURN],
  [DeadlinePurpose.APPEAL_VERIFICATION]: [D.TRIAGE, D.ASSIGN, D.TAKE_ON, D.ESCALATE, D.MERGE],
  // Who cannot finish tells the enterprise so, with the day of the next answer: that is an answer as well.
  [DeadlinePurpose.APPEAL_REPLY]: [D.REPLY, D.PROMISE, D.DEFER],
  [DeadlinePurpose.APPEAL_SOLUTION]: [],
};

/** Whether a step does what a clock of the platform waits for. */
export const meets = (purpose: AppealPurpose, { deed, toState }: ClockStep): boolean =>
  isEnded(toState) || metBy[purpose].includes(deed);

/** The clocks of these purposes that still run for a problem. */
export function openClocks(
  work: Work,
  { regionId, id }: Problem,
  purposes: readonly DeadlinePurpose[],
): Promise<Deadline[]> {
  const asked = { regionId, subjectId: id, purpose: { $in: [...purposes] }, settledOn: null };
  return work.em.find(Deadline, asked, { orderBy: { dueOn: 'asc' } });
}

/** The platform's clocks that still run for a problem, the soonest first; it has none without a number there. */
export const runningAppealClocks = async (work: Work, problem: Problem): Promise<Deadline[]> =>
  problem.appealNo == null ? [] : openClocks(work, problem, appealPurposes);

/** Settles each clock of a problem that a step meets. */
export async function settleMet(work: Work, problem: Problem, step: ClockStep): Promise<void> {
  const acceptance = DeadlinePurpose.PROBLEM_ACCEPTANCE;
  const isAnswered = isEnded(step.toState) || metBy[acceptance].includes(step.deed);
  const met: DeadlinePurpose[] = isAnswered ? [acceptance] : [];
  if (problem.appealNo != null) met.push(...appealPurposes.filter((purpose) => meets(purpose, step)));
  if (met.length > 0) await settleAll(work, problem, met);
}

/** Settles the clocks of these purposes, whatever met them. */
export async function settleAll(work: Work, problem: Problem, purposes: readonly DeadlinePurpose[]): Promise<void> {
  for (const deadline of await openClocks(work, problem, purposes)) settleDeadline(work, deadline);
}
