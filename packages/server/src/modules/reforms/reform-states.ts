/** What becomes of departments: several become one, one becomes several, or one goes on under another name. */
export enum ReformKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  RENAME = 'RENAME',
}

/** How far a reform is: it waits for its day, is at work, was done, and may be taken back the same day. */
export enum ReformState {
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}

/** What a department has before it; what is done and over stays with the department that did it. */
export enum ReformItemKind {
  REFERRAL = 'REFERRAL',
  INVITATION = 'INVITATION',
  DECISION = 'DECISION',
  LETTER = 'LETTER',
  CONTACT = 'CONTACT',
  VISIT = 'VISIT',
}
