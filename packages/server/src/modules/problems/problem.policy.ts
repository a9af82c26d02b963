import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { isEnded, mayDo, ProblemDeed, ReferralState, type ProblemState } from './problem-states.ts';

/** What a policy needs to know of a problem. */
export interface ProblemFacts {
  regionId: number;
  state: ProblemState;
  /** Its number on the appeals platform; told where one of the platform's deeds is judged. */
  appealNo?: string | null | undefined;
}

/** What a policy needs to know of a referral. */
export interface ReferralFacts {
  regionId: number;
  departmentId: string;
  state: ReferralState;
  isHandling: boolean;
}

/** Whoever writes in a county takes down what its enterprises raise. */
export const canRaiseProblem = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** Whoever writes in the county puts an open problem before a department; what was answered needs none. */
export function canRefer(actor: Actor, problem: ProblemFacts): Decision {
  if (!mayWriteAt(actor, problem.regionId)) return no('NOT_ALLOWED');
  return isEnded(problem.state) ? no('PROBLEM_STATE') : yes;
}

/** More time, a halt, a deferral, "it cannot be solved", a supervision letter and a topic of several counties are for those who lead an office. */
const answeredFor: ReadonlySet<ProblemDeed> = new Set([
  ProblemDeed.EXTEND,
  ProblemDeed.PAUSE,
  ProblemDeed.DEFER,
  ProblemDeed.CLOSE_UNRESOLVABLE,
  ProblemDeed.SUPERVISE,
  ProblemDeed.DECLARE_COMMON,
  ProblemDeed.DECIDE_COMMON,
  ProblemDeed.EXTEND_APPEAL,
]);
const leads = [Role.ADMINISTRATOR, Role.DIRECTOR];

/** A reform of departments takes these steps itself; nobody takes them by hand. */
const byReform: ReadonlySet<ProblemDeed> = new Set([ProblemDeed.PASS_TO_SUCCESSOR]);

/** What is said of a problem on the appeals platform is said of one that has a number there. */
const ofAppeals: ReadonlySet<ProblemDeed> = new Set([ProblemDeed.NOTE_APPEAL_STATUS, ProblemDeed.EXTEND_APPEAL]);

/** Whoever writes in the county handles its problems; what is answered for is for its directors and administrators. */
export function canHandle(actor: Actor, deed: ProblemDeed, problem: ProblemFacts): Decision {
  const isAllowed = answeredFor.has(deed) ? holds(actor, problem.regionId, leads) : mayWriteAt(actor, problem.regionId);
  if (!isAllowed || byReform.has(deed)) return no('NOT_ALLOWED');
  if (!mayDo(deed, problem.state)) return no('PROBLEM_STATE');
  return ofAppeals.has(deed) && problem.appealNo == null ? no('APPEAL_NOT_LINKED') : yes;
}

const speaksFor = (actor: Actor, departmentId: string): boolean =>
  actor.memberships.some((held) => held.role === Role.DEPARTMENT_CONTACT && held.departmentId === departmentId);

/** The contacts of the department answer for it; the office may take down what the department told it otherwise. */
const mayAnswer = (actor: Actor, referral: ReferralFacts): boolean =>
  speaksFor(actor, referral.departmentId) || mayWriteAt(actor, referral.regionId);

/** A department takes on, or gives back, what was assigned to it and not answered yet. */
export function canTakeOrReturn(actor: Actor, referral: ReferralFacts): Decision {
  if (!mayAnswer(actor, referral)) return no('NOT_ALLOWED');
  return referral.isHandling && referral.state === ReferralState.REFERRED ? yes : no('REFERRAL_STATE');
}

/** It answers what it took on; what was only put before it for its opinion it answers at once. */
export function canReplyToReferral(actor: Actor, referral: ReferralFacts): Decision {
  if (!mayAnswer(actor, referral)) return no('NOT_ALLOWED');
  const { state, isHandling } = referral;
  const isOpen = state === ReferralState.ACCEPTED || (!isHandling && state === ReferralState.REFERRED);
  return isOpen ? yes : no('REFERRAL_STATE');
}
