/** Where a problem that several counties share stands: declared, decided as a topic, carried out; or given up. */
export enum CommonProblemState {
  DECLARED = 'DECLARED',
  DECIDED = 'DECIDED',
  CARRIED_OUT = 'CARRIED_OUT',
  DISSOLVED = 'DISSOLVED',
}

/** What is done about a common problem; each is a verb of its own. */
export enum CommonProblemDeed {
  REVISE = 'REVISE',
  DECIDE = 'DECIDE',
  CARRY_OUT = 'CARRY_OUT',
  DISSOLVE = 'DISSOLVE',
}

const { DECLARED, DECIDED } = CommonProblemState;

const from: Readonly<Record<CommonProblemDeed, CommonProblemState>> = {
  REVISE: DECLARED,
  DECIDE: DECLARED,
  CARRY_OUT: DECIDED,
  DISSOLVE: DECLARED,
};

/** Whether a deed follows from a state; what was decided is neither changed nor given up. */
export const mayDoInCommon = (deed: CommonProblemDeed, state: CommonProblemState): boolean => from[deed] === state;
