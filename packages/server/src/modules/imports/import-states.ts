/** What a file holds. */
export enum ImportKind {
  ENTERPRISES = 'ENTERPRISES',
  PEOPLE = 'PEOPLE',
  LIAISON = 'LIAISON',
  VISITS = 'VISITS',
  APPEALS = 'APPEALS',
}

export enum ImportState {
  REHEARSING = 'REHEARSING',
  REHEARSED = 'REHEARSED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  DISCARDED = 'DISCARDED',
}

export enum ImportOutcome {
  NEW = 'NEW',
  UPDATE = 'UPDATE',
  UNCHANGED = 'UNCHANGED',
  CONFLICT = 'CONFLICT',
  DOUBTFUL = 'DOUBTFUL',
  INVALID = 'INVALID',
  FOREIGN = 'FOREIGN',
}
