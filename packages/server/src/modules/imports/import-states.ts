/** What a file holds. */
export enum ImportKind {
  ENTERPRISES = 'ENTERPRISES',
  PEOPLE = 'PEOPLE',
  LIAISON = 'LIAISON',
  VISITS = 'VISITS',
  APPEALS = 'APPEALS',
  YEARLY_FIGURES = 'YEARLY_FIGURES',
}

export enum ImportState {
  REHEARSING = 'REHEARSING',
  REHEARSED = 'REHEARSED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  DISCARDED = 'DISCARDED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}

export enum ImportOutcome {
  NEW = 'NEW',
  UPDATE = 'UPDATE',
  UNCHANGED = 'UNCHANGED',
  CONFLICT = 'CONFLICT',
  DOUBTFUL = 'DOUBTFUL',
  INVALID = 'INVALID',
  FOREIGN = 'FOREIGN',
  GONE = 'GONE',
}

/** The states in which a file of a register waits for a person or a job: the next one comes after it. */
export const openStates: readonly ImportState[] = [
  ImportState.REHEARSING,
  ImportState.REHEARSED,
  ImportState.RUNNING,
  ImportState.UNDOING,
];
