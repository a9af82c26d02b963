import type { ProblemBoardQueryVariables, ProblemState } from '@lianxi/schema/operations';

/** The stages of a problem that is open, one a column of the board: whose turn it is, and what for. */
export type ProblemStage = Exclude<keyof ProblemBoardQueryVariables, 'regionId' | 'most'>;

/** The states of each stage, in the order of a problem's way. */
export const problemStages: Readonly<Record<ProblemStage, ProblemState[]>> = {
  triage: ['RAISED'],
  giveOut: ['TRIAGED', 'COLLECTED', 'RETURNED', 'REOPENED'],
  handling: ['ASSIGNED', 'ACCEPTED', 'IN_HANDLING', 'EXTENDED', 'COORDINATING', 'CONSULTING', 'ESCALATED'],
  deferred: ['DEFERRED'],
  answered: ['REPLIED', 'CONFIRMED'],
};

/** The states in which something is still owed. */
export const openProblemStates: readonly ProblemState[] = Object.values(problemStages).flat();
