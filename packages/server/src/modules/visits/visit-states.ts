export enum VisitKind {
  UNIVERSAL = 'UNIVERSAL',
  JOINT = 'JOINT',
  REGULAR = 'REGULAR',
  FOLLOW_UP = 'FOLLOW_UP',
}

export enum VisitState {
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  RECORDED = 'RECORDED',
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
  MISSED = 'MISSED',
  VOIDED = 'VOIDED',
}

/** How a visit ended; a visit is valid without meeting the owner. */
export enum VisitOutcome {
  MET = 'MET',
  OWNER_ABSENT = 'OWNER_ABSENT',
  MOVED = 'MOVED',
  CLOSED = 'CLOSED',
  REFUSED = 'REFUSED',
  DORMANT = 'DORMANT',
}

export enum VisitChannel {
  ON_SITE = 'ON_SITE',
  PHONE = 'PHONE',
}

export enum VisitConfirmer {
  ENTERPRISE = 'ENTERPRISE',
  OFFICE = 'OFFICE',
}

export enum VisitSource {
  ENTERED = 'ENTERED',
  IMPORTED = 'IMPORTED',
}

export enum PolicyLevel {
  STATE = 'STATE',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
}

export enum PolicyKind {
  SPIRIT = 'SPIRIT',
  PREFERENTIAL = 'PREFERENTIAL',
}

export enum HazardPlace {
  WORKPLACE = 'WORKPLACE',
  LIVING_QUARTERS = 'LIVING_QUARTERS',
}

export enum HazardState {
  FOUND = 'FOUND',
  RECTIFYING = 'RECTIFYING',
  VERIFIED = 'VERIFIED',
}

/** Whether something a visit was to see to has been seen to. */
export enum VisitItemState {
  OPEN = 'OPEN',
  DONE = 'DONE',
}

/** For how long a limit of visits counts. */
export enum VisitLimitPeriod {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

/** Which state follows which. A voided visit comes back to what it was, which is why it leads to two. */
const steps: Readonly<Record<VisitState, readonly VisitState[]>> = {
  [VisitState.PLANNED]: [VisitState.IN_PROGRESS, VisitState.RECORDED, VisitState.CANCELLED, VisitState.MISSED],
  [VisitState.IN_PROGRESS]: [VisitState.RECORDED, VisitState.CANCELLED],
  [VisitState.RECORDED]: [VisitState.CONFIRMED, VisitState.VOIDED],
  [VisitState.CONFIRMED]: [VisitState.VOIDED],
  [VisitState.CANCELLED]: [],
  [VisitState.MISSED]: [],
  [VisitState.VOIDED]: [VisitState.RECORDED, VisitState.CONFIRMED],
};

export const mayVisitFollow = (from: VisitState, to: VisitState): boolean => steps[from].includes(to);

/** A valid visit, as a condition on a row: confirmed by somebody, whether the owner was met or absent. */
export const isValidSql = (row: string): string =>
  `${row}.state='CONFIRMED' and ${row}.outcome in ('MET','OWNER_ABSENT')`;
