import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { consultationWaiting, type ConsultationWaiting } from '../consultations/index.ts';
import { Opinion, OpinionState } from '../opinions/index.ts';
import {
  isEnded,
  openReferrals,
  Problem,
  ProblemState,
  ReferralState,
  runningAppealClocks,
  waitsForOffice,
  type Referral,
} from '../problems/index.ts';
import { pairsToDecide } from '../duplicates/index.ts';
import { EnterpriseTransfer, TransferState } from '../enterpriseTransfers/index.ts';
import { askedFrom, RegistrySource } from '../imports/index.ts';
import { RightsKind, RightsRequest, RightsState } from '../rights/index.ts';
import { lettersToAnswer, type SupervisionLetter } from '../supervision/index.ts';
import { Addressee, InboxKind } from './inbox-kinds.ts';

/** Something that waits for an office or a department, as the record says it now. */
export interface WaitingItem {
  kind: InboxKind;
  addressee: Addressee;
  department: RowKey | null;
  /** Whom alone it waits for. */
  forAccountId?: string | null;
  /** Who asked, and therefore cannot answer. */
  notAccountId?: string | null;
  subjectWord: string;
  subjectId: string;
  label: string;
  dueOn: string | null;
  isProvisional: boolean;
}

interface Due {
  dueOn: string | null;
  isProvisional: boolean;
}
const noDay: Due = { dueOn: null, isProvisional: false };

/** Everything that waits of a problem: nothing where it ended or another one leads. */
export async function waitingOfProblem(work: Work, key: RowKey): Promise<WaitingItem[]> {
  const problem = await work.em.findOne(Problem, key, { populate: ['deadline'], refresh: true });
  if (!problem || isEnded(problem.state) || problem.mergedInto) return [];
  const referrals = await openReferrals(work, problem);
  const { isProposed, owed, invited, carrying } = await consultationWaiting(work, key);
  const letters = await lettersToAnswer(work, key);
  const label = `${problem.serialNo} ${problem.title}`;
  const about = { label, subjectWord: 'prb', subjectId: problem.id, department: null };
  return [
    ...referrals.map((referral) => ofReferral(problem, referral)),
    ...ofOffice(work, problem, { referrals, platform: await dueOnPlatform(work, problem) }).map((item) => ({
      ...about,
      addressee: Addressee.OFFICE,
      ...item,
    })),
    ...letters.flatMap((letter) => ofLetter(letter, { ...about, label: `${letter.serialNo} ${problem.title}` })),
    ...(isProposed ? [{ ...about, kind: InboxKind.CONSULTATION_TO_DECIDE, addressee: Addressee.LEADS, ...noDay }] : []),
    ...(owed ? [ofDecision(owed, about)] : []),
    ...invited.map((one) => ofInvited(InboxKind.CONSULTATION_TO_ATTEND, { ...one, isProvisional: false, label })),
    ...carrying.map((one) => ofInvited(InboxKind.DECISION_TO_CARRY_OUT, { ...one, label })),
  ];
}

type About = Pick<WaitingItem, 'label' | 'department' | 'subjectWord' | 'subjectId'>;

/** A letter waits for the office, which takes answers down, and for the department that it is addressed to. */
function ofLetter(letter: SupervisionLetter, about: About): WaitingItem[] {
  const { id: subjectId, departmentRegionId = null, departmentId = null } = letter;
  const { dueOn, isProvisional } = letter.deadline;
  const facts = { ...about, dueOn, isProvisional, subjectId };
  const ofOffice = { kind: InboxKind.SUPERVISION_TO_ANSWER, addressee: Addressee.OFFICE, subjectWord: 'sup' };
  const ofDepartment = { kind: InboxKind.LETTER_TO_ANSWER, addressee: Addressee.DEPARTMENT, subjectWord: 'ltr' };
  if (departmentRegionId === null || departmentId === null) return [{ ...facts, ...ofOffice }];
  const department = { regionId: departmentRegionId, id: departmentId };
  return [
    { ...facts, ...ofOffice },
    { ...facts, ...ofDepartment, department },
  ];
}

/** What waits for a department of a consultation: to come, and then to carry out what was decided. */
function ofInvited(
  kind: InboxKind,
  { invitationId: subjectId, ...facts }: ConsultationWaiting['carrying'][number] & { label: string },
): WaitingItem {
  return { kind, addressee: Addressee.DEPARTMENT, subjectWord: 'inv', subjectId, ...facts };
}

function ofDecision(
  { consultationId: subjectId, ...due }: NonNullable<ConsultationWaiting['owed']>,
  about: About,
): WaitingItem {
  const facts = { kind: InboxKind.DECISION_TO_EXECUTE, addressee: Addressee.OFFICE };
  return { ...about, ...facts, ...due, subjectWord: 'con', subjectId };
}

/** A paused clock is due on no day. */
function dueOf({ deadline }: Problem): Due {
  if (!deadline || deadline.pausedOn != null || deadline.settledOn != null) return noDay;
  return { dueOn: deadline.dueOn, isProvisional: deadline.isProvisional };
}

/** The next day by which the appeals platform wants something of a problem that has a number there. */
async function dueOnPlatform(work: Work, problem: Problem): Promise<Due> {
  const [clock] = await runningAppealClocks(work, problem);
  return clock ? { dueOn: clock.dueOn, isProvisional: clock.isProvisional } : noDay;
}

/** Of two days the one that comes first. */
const earlier = (one: Due, other: Due): Due =>
  other.dueOn !== null && (one.dueOn === null || other.dueOn < one.dueOn) ? other : one;

function ofReferral(problem: Problem, referral: Referral): WaitingItem {
  const { id, problemSerialNo, title, departmentRegionId, departmentId, isHandling, state, acceptBy = null } = referral;
  const isToAccept = isHandling && state === ReferralState.REFERRED;
  const due = isToAccept ? { dueOn: acceptBy, isProvisional: false } : isHandling ? dueOf(problem) : noDay;
  return {
    kind: isToAccept ? InboxKind.REFERRAL_TO_ACCEPT : InboxKind.REFERRAL_TO_ANSWER,
    addressee: Addressee.DEPARTMENT,
    department: { regionId: departmentRegionId, id: departmentId },
    subjectWord: 'ref',
    subjectId: id,
    label: `${problemSerialNo} ${title}`,
    ...due,
  };
}

/** What the office itself has to do with an open problem; while a department has it, to urge it once it is late. */
function ofOffice(
  work: Work,
  problem: Problem,
  { referrals, platform }: { referrals: readonly Referral[]; platform: Due },
): ({ kind: InboxKind } & Due)[] {
  const { state } = problem;
  if (state === ProblemState.RAISED) return [{ kind: InboxKind.PROBLEM_TO_TRIAGE, ...platform }];
  if (waitsForOffice(state)) return [{ kind: InboxKind.PROBLEM_TO_ASSIGN, ...platform }];
  if (state === ProblemState.REPLIED || state === ProblemState.CONFIRMED)
    return [{ kind: InboxKind.PROBLEM_TO_CLOSE, ...platform }];
  if (!referrals.some(({ isHandling }) => isHandling))
    return [{ kind: InboxKind.PROBLEM_TO_HANDLE, ...earlier(promised(problem, dueOf(problem)), platform) }];
  const due = earlier(dueOf(problem), platform);
  const isLate = due.dueOn !== null && due.dueOn < dayOf(work.clock.now());
  return isLate ? [{ kind: InboxKind.PROBLEM_TO_URGE, ...due }] : [];
}

/** Of a problem that was put off the next answer is owed by the day that was promised. */
const promised = ({ state, nextAnswerOn = null }: Problem, due: Due): Due =>
  state === ProblemState.DEFERRED && nextAnswerOn !== null ? { dueOn: nextAnswerOn, isProvisional: false } : due;

/** What waits of something that an enterprise said: an answer, as long as nobody gave one. */
export async function waitingOfOpinion(work: Work, key: RowKey): Promise<WaitingItem[]> {
  const opinion = await work.em.findOne(Opinion, key, { populate: ['enterprise'], refresh: true });
  if (opinion?.state !== OpinionState.RECEIVED) return [];
  return [
    {
      kind: InboxKind.OPINION_TO_ANSWER,
      addressee: Addressee.OFFICE,
      department: null,
      subjectWord: 'opn',
      subjectId: opinion.id,
      label: `${opinion.serialNo} ${opinion.enterprise.name}`,
      ...noDay,
    },
  ];
}

/**
 * What waits of a transfer: its answer for whoever leads the one county, and to keep an eye on it for the other, which
 * is told as well that it was declined and why, until it proposes the enterprise again.
 */
export async function waitingOfTransfer(work: Work, { regionId, id }: RowKey): Promise<WaitingItem[]> {
  const ends = { id, $or: [{ regionId }, { toRegionId: regionId }] };
  const transfer = await work.em.findOne(EnterpriseTransfer, ends, { refresh: true });
  if (!transfer) return [];
  const about = { addressee: Addressee.LEADS, department: null, subjectWord: 'mov', subjectId: id, ...noDay };
  const { state, toRegionId, enterpriseName: label, answer = null } = transfer;
  if (state === TransferState.PROPOSED) {
    const kind = toRegionId === regionId ? InboxKind.TRANSFER_TO_ANSWER : InboxKind.TRANSFER_TO_FOLLOW;
    return [{ ...about, kind, label }];
  }
  if (state !== TransferState.DECLINED || toRegionId === regionId) return [];
  const later = { regionId, enterprise: transfer.enterprise, proposedAt: { $gt: transfer.proposedAt } };
  if ((await work.em.count(EnterpriseTransfer, later)) > 0) return [];
  return [{ ...about, kind: InboxKind.TRANSFER_DECLINED, label: answer === null ? label : `${label}：${answer}` }];
}

/** What waits of the pairs of two counties, for the city: one item with their number, as each pair is no record. */
export async function waitingOfPairs(work: Work, { regionId, id }: RowKey): Promise<WaitingItem[]> {
  const count = await pairsToDecide(work, regionId);
  if (count === 0) return [];
  return [
    {
      kind: InboxKind.PAIRS_TO_DECIDE,
      addressee: Addressee.OFFICE,
      department: null,
      subjectWord: 'dup',
      subjectId: id,
      label: `分属两县的疑似同一企业 ${count} 对`,
      ...noDay,
    },
  ];
}

/** What waits of a register that comes again: its next file, from shortly before the day by which it is wanted. */
export async function waitingOfSource(work: Work, key: RowKey): Promise<WaitingItem[]> {
  const source = await work.em.findOne(RegistrySource, key, { refresh: true });
  if (!source || source.endedAt != null || askedFrom(source) > dayOf(work.clock.now())) return [];
  return [
    {
      kind: InboxKind.REGISTER_TO_IMPORT,
      addressee: Addressee.OFFICE,
      department: null,
      subjectWord: 'src',
      subjectId: source.id,
      label: source.name,
      dueOn: source.nextDueOn,
      isProvisional: false,
    },
  ];
}

/** In the words of the office; who asked stands on the page of the request alone. */
const askedFor: Readonly<Record<RightsKind, string>> = {
  COPY: '查阅、复制',
  CORRECT: '更正',
  OBJECT: '异议',
  ERASE: '删除',
};

/** What waits of a request about somebody's own data: the answer, until there is one or it is taken back. */
export async function waitingOfRights(work: Work, key: RowKey): Promise<WaitingItem[]> {
  const request = await work.em.findOne(RightsRequest, key, { populate: ['deadline'], refresh: true });
  if (request?.state !== RightsState.RECEIVED) return [];
  const { dueOn, isProvisional } = request.deadline;
  return [
    {
      kind: InboxKind.RIGHTS_REQUEST_TO_ANSWER,
      // To erase somebody takes a director or an administrator: of the county, else of the office above.
      addressee: request.kind === RightsKind.ERASE ? Addressee.HEADS : Addressee.OFFICE,
      department: null,
      subjectWord: 'rrq',
      subjectId: request.id,
      label: `个人信息${askedFor[request.kind]} ${request.receivedOn}`,
      dueOn,
      isProvisional,
    },
  ];
}
