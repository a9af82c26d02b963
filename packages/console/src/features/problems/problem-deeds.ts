import {
  appealStatusRules,
  coordinationRules,
  escalateRules,
  extendProblemRules,
  feedbackRules,
  issueSupervisionRules,
  linkAppealRules,
  promiseRules,
  reasonRules,
  unresolvableRules,
  wordsRules,
} from '@lianxi/schema';
import {
  CategoriseProblemDocument,
  CloseAsUnresolvableDocument,
  CloseProblemDocument,
  ConfirmProblemDocument,
  CoordinateProblemDocument,
  DeferProblemDocument,
  EscalateProblemDocument,
  ExtendAppealDocument,
  ExtendProblemDocument,
  FeedBackDocument,
  IssueSupervisionLetterDocument,
  LinkAppealDocument,
  NoteAppealStatusDocument,
  PauseProblemDocument,
  PromiseNextAnswerDocument,
  ReopenProblemDocument,
  ReplyProblemDocument,
  ResumeProblemDocument,
  TriageProblemDocument,
  DeclineConsultationDocument,
  WithdrawProblemDocument,
  type ProblemDeed,
} from '@lianxi/schema/operations';
import type { DeedField, DeedForm } from '../../shared/deed/deed-form.ts';
import { problemCategories } from '../../shared/problem/problem-categories.ts';

const reason: DeedField = { name: 'reason', kind: 'text' };
const words: DeedField = { name: 'words', kind: 'text' };
const nextAnswerOn: DeedField = { name: 'nextAnswerOn', kind: 'day' };

/** The deeds of a problem that ask for a few values, in the order in which they are offered. */
const problemDeeds: Partial<Record<ProblemDeed, DeedForm>> = {
  REPLY: { document: ReplyProblemDocument, rules: wordsRules, fields: [words] },
  CONFIRM: { document: ConfirmProblemDocument, rules: wordsRules, fields: [words] },
  CLOSE: { document: CloseProblemDocument, rules: reasonRules, fields: [reason] },
  FEED_BACK: {
    document: FeedBackDocument,
    rules: feedbackRules,
    fields: [
      { name: 'to', kind: 'choice', choices: ['ENTERPRISE', 'DEPARTMENT', 'COUNTY'] },
      { name: 'toldOn', kind: 'day' },
      words,
    ],
  },
  TRIAGE: {
    document: TriageProblemDocument,
    fields: [{ name: 'route', kind: 'choice', choices: ['OWN_POWER', 'OTHER_DEPARTMENT', 'REPORT_UP'] }],
  },
  CATEGORISE: {
    document: CategoriseProblemDocument,
    fields: [{ name: 'category', kind: 'choice', choices: problemCategories, choiceWords: 'problemCategory' }],
  },
  COORDINATE: {
    document: CoordinateProblemDocument,
    rules: coordinationRules,
    fields: [{ name: 'withWhom', kind: 'line' }, { name: 'heldOn', kind: 'day' }, words],
  },
  PROMISE: { document: PromiseNextAnswerDocument, rules: promiseRules, fields: [nextAnswerOn, words] },
  EXTEND: {
    document: ExtendProblemDocument,
    rules: extendProblemRules,
    fields: [{ name: 'moreDays', kind: 'number', start: '5' }, reason],
  },
  PAUSE: { document: PauseProblemDocument, rules: reasonRules, fields: [reason] },
  RESUME: { document: ResumeProblemDocument, rules: reasonRules, fields: [reason] },
  ESCALATE: {
    document: EscalateProblemDocument,
    rules: escalateRules,
    fields: [
      { name: 'level', kind: 'choice', choices: ['LEADER_IN_CHARGE', 'SUPERIOR_OFFICE'] },
      { name: 'to', kind: 'line' },
      reason,
    ],
  },
  DEFER: { document: DeferProblemDocument, rules: promiseRules, fields: [nextAnswerOn, words] },
  REOPEN: { document: ReopenProblemDocument, rules: reasonRules, fields: [reason] },
  CLOSE_UNRESOLVABLE: {
    document: CloseAsUnresolvableDocument,
    rules: unresolvableRules,
    fields: [
      { name: 'explanation', kind: 'text' },
      { name: 'legalBasis', kind: 'line' },
      { name: 'explainedOn', kind: 'day' },
    ],
    isDanger: true,
  },
  LINK_APPEAL: {
    document: LinkAppealDocument,
    rules: linkAppealRules,
    fields: [
      { name: 'appealNo', kind: 'line' },
      { name: 'receivedOn', kind: 'day' },
      { name: 'status', kind: 'line', isOptional: true },
    ],
  },
  NOTE_APPEAL_STATUS: {
    document: NoteAppealStatusDocument,
    rules: appealStatusRules,
    fields: [{ name: 'status', kind: 'line' }],
  },
  EXTEND_APPEAL: { document: ExtendAppealDocument, rules: reasonRules, fields: [reason] },
  WITHDRAW: { document: WithdrawProblemDocument, rules: reasonRules, fields: [reason], isDanger: true },
};

/** Not convening what was proposed asks for the reason. */
export const declineConsultation: DeedForm = {
  document: DeclineConsultationDocument,
  rules: reasonRules,
  fields: [reason],
};

/** A supervision letter says what it asks, and how long its answer may take. */
export const superviseProblem: DeedForm = {
  document: IssueSupervisionLetterDocument,
  rules: issueSupervisionRules,
  fields: [
    { name: 'demand', kind: 'text' },
    { name: 'workingDays', kind: 'number', start: '3' },
  ],
};

/** Those that a reader looks for first. */
const usual: readonly ProblemDeed[] = ['REPLY', 'CONFIRM', 'CLOSE', 'RESUME', 'REOPEN'];
/** Nobody takes a problem in hand before it was triaged, so that is then what a reader looks for. */
const usualOf = (deeds: readonly ProblemDeed[]): readonly ProblemDeed[] =>
  deeds.includes('ASSIGN') ? usual : [...usual, 'TRIAGE'];

/** A deed that is offered, with its form. */
export interface Offer {
  deed: ProblemDeed;
  form: DeedForm;
}

/** Which deeds are offered for a problem: the usual ones as buttons, the others one press further. */
export function offeredDeeds(deeds: readonly ProblemDeed[], isPaused: boolean): { first: Offer[]; more: Offer[] } {
  const open: Offer[] = [];
  for (const [name, form] of Object.entries(problemDeeds)) {
    const deed = deeds.find((one) => one === name);
    const isIdle = deed === (isPaused ? 'PAUSE' : 'RESUME');
    if (deed && !isIdle) open.push({ deed, form });
  }
  const shown = usualOf(deeds);
  return {
    first: open.filter(({ deed }) => shown.includes(deed)),
    more: open.filter(({ deed }) => !shown.includes(deed)),
  };
}
