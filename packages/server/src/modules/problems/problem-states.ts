/** The first steps of a problem's life: answered at once in the words given, or collected for handling. */
export enum ProblemState {
  ANSWERED_ON_SPOT = 'ANSWERED_ON_SPOT',
  COLLECTED = 'COLLECTED',
}

export enum ReferralState {
  REFERRED = 'REFERRED',
}
