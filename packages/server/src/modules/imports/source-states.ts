/** What a register that comes again holds: that of all enterprises, as the market regulator keeps it. */
export enum RegistrySourceKind {
  ENTERPRISE_REGISTER = 'ENTERPRISE_REGISTER',
}

export enum SourceCadenceUnit {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

/** Whether the file that is wanted next is here in time. */
export enum SourceStanding {
  ON_TIME = 'ON_TIME',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
  ENDED = 'ENDED',
}

/** What a file of a register says against what was known before it. */
export enum RegisterDifference {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  CORRECTED = 'CORRECTED',
  SAME = 'SAME',
  GONE = 'GONE',
}

/** What a person decided of a row. */
export enum RowDecision {
  TAKE_NEW = 'TAKE_NEW',
  KEEP_OURS = 'KEEP_OURS',
  LOOK_AT = 'LOOK_AT',
}
