/** What becomes of divisions. */
export enum DivisionChangeKind {
  OPEN = 'OPEN',
  RENAME = 'RENAME',
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  MOVE = 'MOVE',
}

/** What lies in a division and goes along with it. */
export enum DivisionItemKind {
  ENTERPRISE = 'ENTERPRISE',
  PERSON = 'PERSON',
  VISIT = 'VISIT',
  PROBLEM = 'PROBLEM',
  DEPARTMENT = 'DEPARTMENT',
  MEMBER = 'MEMBER',
}
