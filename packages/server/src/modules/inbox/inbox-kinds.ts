/** What waits for somebody. */
export enum InboxKind {
  PROBLEM_TO_ASSIGN = 'PROBLEM_TO_ASSIGN',
  PROBLEM_TO_HANDLE = 'PROBLEM_TO_HANDLE',
  PROBLEM_TO_URGE = 'PROBLEM_TO_URGE',
  PROBLEM_TO_CLOSE = 'PROBLEM_TO_CLOSE',
  CONSULTATION_TO_DECIDE = 'CONSULTATION_TO_DECIDE',
  DECISION_TO_EXECUTE = 'DECISION_TO_EXECUTE',
  REFERRAL_TO_ACCEPT = 'REFERRAL_TO_ACCEPT',
  REFERRAL_TO_ANSWER = 'REFERRAL_TO_ANSWER',
  OPINION_TO_ANSWER = 'OPINION_TO_ANSWER',
}

/** For whom it waits: everybody of a region's office, those who lead it, or the contacts of a department. */
export enum Addressee {
  OFFICE = 'OFFICE',
  LEADS = 'LEADS',
  DEPARTMENT = 'DEPARTMENT',
}
