import type { ProblemDetailFragment } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

type AppealClock = ProblemDetailFragment['appealDeadlines'][number];

/** The platform's longest term for solving, in working days; it gives more time up to that, once. */
const longestTerm = 30;

/** How one of the platform's clocks stands: met, met too late, over, or running. */
export function clockLook({ settledOn, dueOn, isOverdue }: AppealClock): { label: string; tone: Tone } {
  if (settledOn) {
    const isLate = settledOn > dueOn;
    return isLate ? { label: 'problem.appeal.late', tone: 'warn' } : { label: 'problem.appeal.met', tone: 'good' };
  }
  return isOverdue ? { label: 'clock.state.overdue', tone: 'bad' } : { label: 'clock.state.running', tone: 'info' };
}

/** Whether the platform can still give more time for solving. */
export const isExtendable = (problem: ProblemDetailFragment): boolean =>
  problem.appealDeadlines.some(
    ({ purpose, settledOn, workingDays, isOverdue }) =>
      purpose === 'APPEAL_SOLUTION' && !settledOn && !isOverdue && workingDays < longestTerm,
  );
