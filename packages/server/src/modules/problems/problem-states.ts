/** Where a problem stands, from the word of an enterprise to the day it was told the end. */
export enum ProblemState {
  RAISED = 'RAISED',
  TRIAGED = 'TRIAGED',
  ANSWERED_ON_SPOT = 'ANSWERED_ON_SPOT',
  COLLECTED = 'COLLECTED',
  ASSIGNED = 'ASSIGNED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  IN_HANDLING = 'IN_HANDLING',
  EXTENDED = 'EXTENDED',
  COORDINATING = 'COORDINATING',
  CONSULTING = 'CONSULTING',
  ESCALATED = 'ESCALATED',
  DEFERRED = 'DEFERRED',
  REPLIED = 'REPLIED',
  CONFIRMED = 'CONFIRMED',
  REOPENED = 'REOPENED',
  CLOSED = 'CLOSED',
  CLOSED_UNRESOLVABLE = 'CLOSED_UNRESOLVABLE',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a problem is about; unknown until somebody says so. */
export enum ProblemCategory {
  LAND = 'LAND',
  FINANCE = 'FINANCE',
  LABOUR = 'LABOUR',
  TAXES_AND_FEES = 'TAXES_AND_FEES',
  UTILITIES = 'UTILITIES',
  ENVIRONMENT = 'ENVIRONMENT',
  WORK_SAFETY = 'WORK_SAFETY',
  LICENSING = 'LICENSING',
  POLICY_DELIVERY = 'POLICY_DELIVERY',
  MARKET = 'MARKET',
  RIGHTS = 'RIGHTS',
  DAILY_LIFE = 'DAILY_LIFE',
  OTHER = 'OTHER',
}

export enum ReferralState {
  REFERRED = 'REFERRED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  REPLIED = 'REPLIED',
  ENDED = 'ENDED',
}

/** The three ways of triage: what the office can do itself, what belongs to a department, what goes up. */
export enum TriageRoute {
  OWN_POWER = 'OWN_POWER',
  OTHER_DEPARTMENT = 'OTHER_DEPARTMENT',
  REPORT_UP = 'REPORT_UP',
}

/** Where a problem came in: it was told to an office, or the province's appeals platform brought it. */
export enum ProblemSource {
  OFFICE = 'OFFICE',
  APPEALS_PLATFORM = 'APPEALS_PLATFORM',
}

/** Who answers for a problem: one body at a time, from the first day to the last. */
export enum OwnerKind {
  OFFICE = 'OFFICE',
  DEPARTMENT = 'DEPARTMENT',
  LEADER_IN_CHARGE = 'LEADER_IN_CHARGE',
  SUPERIOR_OFFICE = 'SUPERIOR_OFFICE',
}

/** How far a batch has come: something of it is late, something is still owed, or all of it has ended. */
export enum BatchState {
  OVERDUE = 'OVERDUE',
  OPEN = 'OPEN',
  ENDED = 'ENDED',
}

/** What somebody does to a problem; each has its own verb, and leads from some states to one. */
export enum ProblemDeed {
  RAISE = 'RAISE',
  TRIAGE = 'TRIAGE',
  ASSIGN = 'ASSIGN',
  TAKE_ON = 'TAKE_ON',
  ACCEPT = 'ACCEPT',
  RETURN = 'RETURN',
  EXTEND = 'EXTEND',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  PROMISE = 'PROMISE',
  COORDINATE = 'COORDINATE',
  CONSULT = 'CONSULT',
  DECIDE = 'DECIDE',
  ESCALATE = 'ESCALATE',
  DEFER = 'DEFER',
  REPLY = 'REPLY',
  CONFIRM = 'CONFIRM',
  REOPEN = 'REOPEN',
  CLOSE = 'CLOSE',
  CLOSE_UNRESOLVABLE = 'CLOSE_UNRESOLVABLE',
  WITHDRAW = 'WITHDRAW',
  CALL_BACK = 'CALL_BACK',
  MERGE = 'MERGE',
  FEED_BACK = 'FEED_BACK',
  SUPERVISE = 'SUPERVISE',
  ANSWER_SUPERVISION = 'ANSWER_SUPERVISION',
  CATEGORISE = 'CATEGORISE',
  DECLARE_COMMON = 'DECLARE_COMMON',
  DECIDE_COMMON = 'DECIDE_COMMON',
  PASS_TO_SUCCESSOR = 'PASS_TO_SUCCESSOR',
  LINK_APPEAL = 'LINK_APPEAL',
  NOTE_APPEAL_STATUS = 'NOTE_APPEAL_STATUS',
  EXTEND_APPEAL = 'EXTEND_APPEAL',
}

const S = ProblemState;

/** Nothing more is owed: the clock stands, and the last owner's time is over. */
const ended: ReadonlySet<ProblemState> = new Set([S.ANSWERED_ON_SPOT, S.CLOSED, S.CLOSED_UNRESOLVABLE, S.WITHDRAWN]);
export const isEnded = (state: ProblemState): boolean => ended.has(state);

export const openStates: readonly ProblemState[] = Object.values(ProblemState).filter((state) => !ended.has(state));

/** Somebody is at work on it, in one way or another. */
const atWork = [S.ACCEPTED, S.IN_HANDLING, S.EXTENDED, S.COORDINATING, S.CONSULTING, S.ESCALATED, S.DEFERRED];
/** It lies with the office, which has to give it to somebody. What awaits its triage is given to nobody before. */
const waiting = [S.TRIAGED, S.COLLECTED, S.RETURNED, S.REOPENED];
export const waitsForOffice = (state: ProblemState): boolean => waiting.includes(state);

/** Which deed leads from which states to which; one that changes no state leads to null. */
const steps: Readonly<Record<ProblemDeed, { from: readonly ProblemState[]; to: ProblemState | null }>> = {
  RAISE: { from: [], to: null },
  // What was collected on a visit stays in the collection, now with its way.
  TRIAGE: { from: [S.RAISED, S.TRIAGED, S.COLLECTED], to: null },
  ASSIGN: { from: [...waiting, S.ASSIGNED, ...atWork], to: S.ASSIGNED },
  TAKE_ON: { from: waiting, to: S.IN_HANDLING },
  ACCEPT: { from: [S.ASSIGNED], to: S.ACCEPTED },
  RETURN: { from: [S.ASSIGNED], to: S.RETURNED },
  EXTEND: { from: atWork, to: S.EXTENDED },
  PAUSE: { from: atWork, to: null },
  RESUME: { from: atWork, to: null },
  PROMISE: { from: atWork, to: null },
  COORDINATE: { from: [...atWork, S.RETURNED], to: S.COORDINATING },
  // One that lies before a consultation is decided there first.
  CONSULT: { from: [...atWork.filter((state) => state !== S.CONSULTING), S.RETURNED, S.REOPENED], to: S.CONSULTING },
  DECIDE: { from: [S.CONSULTING], to: S.IN_HANDLING },
  ESCALATE: { from: [...atWork, S.TRIAGED, S.COLLECTED, S.RETURNED, S.REOPENED], to: S.ESCALATED },
  DEFER: { from: atWork, to: S.DEFERRED },
  REPLY: { from: atWork, to: S.REPLIED },
  CONFIRM: { from: [S.REPLIED], to: S.CONFIRMED },
  REOPEN: { from: [S.REPLIED, S.CONFIRMED, ...ended], to: S.REOPENED },
  CLOSE: { from: [S.REPLIED, S.CONFIRMED], to: S.CLOSED },
  CLOSE_UNRESOLVABLE: { from: [...atWork, S.RETURNED, S.REOPENED], to: S.CLOSED_UNRESOLVABLE },
  WITHDRAW: { from: [S.RAISED, ...waiting, S.ASSIGNED, ...atWork], to: S.WITHDRAWN },
  CALL_BACK: { from: [S.WITHDRAWN], to: null },
  MERGE: { from: [S.RAISED, S.TRIAGED, S.COLLECTED], to: null },
  FEED_BACK: { from: Object.values(S), to: null },
  SUPERVISE: { from: openStates, to: null },
  // A letter is answered also where the problem has ended meanwhile.
  ANSWER_SUPERVISION: { from: Object.values(S), to: null },
  CATEGORISE: { from: openStates, to: null },
  // It goes its own way within its county; what the city decides of the topic is told to it.
  DECLARE_COMMON: { from: openStates, to: null },
  DECIDE_COMMON: { from: openStates, to: null },
  // The department that handles it became another one, or that was taken back.
  PASS_TO_SUCCESSOR: { from: openStates, to: null },
  // The other platform goes its own way: what it says is written down whatever became of the problem here.
  LINK_APPEAL: { from: Object.values(S), to: null },
  NOTE_APPEAL_STATUS: { from: Object.values(S), to: null },
  EXTEND_APPEAL: { from: openStates, to: null },
};

/** Whether a deed may be done to a problem in a state. */
export const mayDo = (deed: ProblemDeed, state: ProblemState): boolean => steps[deed].from.includes(state);

/** Where a deed leads from a state; the state itself where it changes none. */
export function stateAfter(deed: ProblemDeed, state: ProblemState): ProblemState {
  if (deed === ProblemDeed.TRIAGE) return state === S.RAISED ? S.TRIAGED : state;
  return steps[deed].to ?? state;
}
