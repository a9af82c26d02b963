import {
  coordinationRules,
  escalateRules,
  extendProblemRules,
  feedbackRules,
  promiseRules,
  reasonRules,
  unresolvableRules,
  wordsRules,
} from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { extendDeadline, pauseDeadline, resumeDeadline, type Deadline } from '../calendar/index.ts';
import type {
  CategoriseProblemInput,
  CoordinateProblemInput,
  EscalateProblemInput,
  ExtendProblemInput,
  FeedBackInput,
  PromiseNextAnswerInput,
  ProblemReasonInput,
  ProblemWordsInput,
  TriageProblemInput,
  UnresolvableInput,
} from './problem-deeds.inputs.ts';
import { ProblemStep } from './problem-parts.entity.ts';
import { canHandle } from './problem.policy.ts';
import type { Problem } from './problem.entity.ts';
import { OwnerKind, ProblemDeed, TriageRoute } from './problem-states.ts';
import { officeOwner, problemToStep, takeStep } from './problem-way.ts';

/** The problem of an input, open to the deed for whoever acts. */
async function allowed(ctx: Context, { id, version }: { id: string; version: number }, deed: ProblemDeed) {
  const problem = await problemToStep(ctx, fromGlobalId('prb', id), version);
  demand(canHandle(actorOf(ctx), deed, problem));
  return problem;
}

/** Sets the way a problem is to go: the office's own power, another department, or up. */
export async function triageProblem(ctx: Context, input: TriageProblemInput): Promise<RowKey> {
  const problem = await allowed(ctx, input, ProblemDeed.TRIAGE);
  const { route } = input;
  const step = { verb: 'triageProblem', deed: ProblemDeed.TRIAGE, facts: { route }, text: route };
  if (route !== TriageRoute.REPORT_UP) return takeStep(ctx, problem, step);
  await takeStep(ctx, problem, step);
  const owner = { kind: OwnerKind.SUPERIOR_OFFICE, bodyName: '上级联络办', personName: null };
  return takeStep(ctx, problem, { verb: 'triageProblem', deed: ProblemDeed.ESCALATE, owner, text: route });
}

/** Says what a problem is about, so that like ones are found; it may be said anew while the problem is open. */
export async function categoriseProblem(ctx: Context, input: CategoriseProblemInput): Promise<RowKey> {
  const problem = await allowed(ctx, input, ProblemDeed.CATEGORISE);
  const { category } = input;
  const step = { verb: 'categoriseProblem', deed: ProblemDeed.CATEGORISE, facts: { category }, text: category };
  return takeStep(ctx, problem, step);
}

/** More time, asked for before the day is over; refused as DEADLINE_PASSED afterwards. */
export async function extendProblem(ctx: Context, input: ExtendProblemInput): Promise<RowKey> {
  const { moreDays, reason } = checked(extendProblemRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.EXTEND);
  const deadline = clockOf(problem);
  if (deadline.dueOn < dayOf(ctx.clock.now())) throw new Refusal('DEADLINE_PASSED', { field: 'id' });
  await extendDeadline(ctx, deadline, moreDays);
  return takeStep(ctx, problem, { verb: 'extendProblem', deed: ProblemDeed.EXTEND, text: reason });
}

/** Stops the clock, with a reason: the days until it goes on do not count. */
export async function pauseProblem(ctx: Context, input: ProblemReasonInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.PAUSE);
  const deadline = clockOf(problem);
  if (deadline.pausedOn !== null) throw new Refusal('PROBLEM_STATE', { field: 'id' });
  pauseDeadline(ctx, deadline);
  return takeStep(ctx, problem, { verb: 'pauseProblem', deed: ProblemDeed.PAUSE, text: reason });
}

/** Lets the clock go on with the days it had left. */
export async function resumeProblem(ctx: Context, input: ProblemReasonInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.RESUME);
  const deadline = clockOf(problem);
  if (deadline.pausedOn === null) throw new Refusal('PROBLEM_STATE', { field: 'id' });
  await resumeDeadline(ctx, deadline);
  return takeStep(ctx, problem, { verb: 'resumeProblem', deed: ProblemDeed.RESUME, text: reason });
}

/** Every problem at work has a clock; one that came another way has none to move. */
function clockOf({ deadline }: Problem): Deadline {
  if (!deadline || deadline.settledOn !== null) throw new Refusal('NO_DEADLINE', { field: 'id' });
  return deadline;
}

/** Who cannot finish says when the next answer comes; each promise counts. */
export async function promiseNextAnswer(ctx: Context, input: PromiseNextAnswerInput): Promise<RowKey> {
  const { nextAnswerOn, words } = checked(promiseRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.PROMISE);
  if (nextAnswerOn <= dayOf(ctx.clock.now())) throw badInput('nextAnswerOn', 'DAY_PAST');
  const facts = { nextAnswerOn, promises: problem.promises + 1 };
  return takeStep(ctx, problem, { verb: 'promiseNextAnswer', deed: ProblemDeed.PROMISE, facts, text: words });
}

/** What was agreed, or not, with another office or a leader. */
export async function coordinateProblem(ctx: Context, input: CoordinateProblemInput): Promise<RowKey> {
  const { withWhom, words, heldOn } = checked(coordinationRules, input);
  pastDay(ctx, 'heldOn', heldOn);
  const problem = await allowed(ctx, input, ProblemDeed.COORDINATE);
  const text = `${heldOn} ${withWhom}：${words}`;
  return takeStep(ctx, problem, { verb: 'coordinateProblem', deed: ProblemDeed.COORDINATE, text });
}

/** Hands a problem up: to the county's leader in charge, or to the office above. */
export async function escalateProblem(ctx: Context, input: EscalateProblemInput): Promise<RowKey> {
  const { to, reason } = checked(escalateRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.ESCALATE);
  if (input.level !== OwnerKind.LEADER_IN_CHARGE && input.level !== OwnerKind.SUPERIOR_OFFICE)
    throw badInput('level', 'OUT_OF_RANGE');
  const owner = { kind: input.level, bodyName: to, personName: null };
  return takeStep(ctx, problem, { verb: 'escalateProblem', deed: ProblemDeed.ESCALATE, owner, text: reason });
}

/** Puts a problem on the deferred ledger; the day of the next answer has to be named. */
export async function deferProblem(ctx: Context, input: PromiseNextAnswerInput): Promise<RowKey> {
  const { nextAnswerOn, words } = checked(promiseRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.DEFER);
  if (nextAnswerOn <= dayOf(ctx.clock.now())) throw badInput('nextAnswerOn', 'DAY_PAST');
  return takeStep(ctx, problem, {
    verb: 'deferProblem',
    deed: ProblemDeed.DEFER,
    facts: { nextAnswerOn },
    text: words,
  });
}

/** Answers the enterprise; it is then the enterprise's to say whether that is an answer. */
export async function replyProblem(ctx: Context, input: ProblemWordsInput): Promise<RowKey> {
  const { words } = checked(wordsRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.REPLY);
  const today = dayOf(ctx.clock.now());
  const facts = { answer: words, answeredOn: today, answeredByName: actorOf(ctx).displayName, enterpriseToldOn: today };
  const owner = await officeOwner(ctx, problem.regionId);
  return takeStep(ctx, problem, { verb: 'replyProblem', deed: ProblemDeed.REPLY, facts, owner, text: words });
}

/** The enterprise says that it was answered. */
export async function confirmProblem(ctx: Context, input: ProblemWordsInput): Promise<RowKey> {
  const { words } = checked(wordsRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.CONFIRM);
  return takeStep(ctx, problem, { verb: 'confirmProblem', deed: ProblemDeed.CONFIRM, text: words });
}

/** Takes a problem up again that was answered, or had come to an end; the office answers for it from today. */
export async function reopenProblem(ctx: Context, input: ProblemReasonInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.REOPEN);
  return reopen(ctx, problem, { verb: 'reopenProblem', text: reason });
}

async function reopen(ctx: Context, problem: Problem, { verb, text }: { verb: string; text: string }): Promise<RowKey> {
  const owner = await officeOwner(ctx, problem.regionId);
  return takeStep(ctx, problem, { verb, deed: ProblemDeed.REOPEN, owner, text });
}

/** Strikes a problem off: refused as NOT_TOLD where the enterprise was not told the answer. */
export async function closeProblem(ctx: Context, input: ProblemReasonInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.CLOSE);
  if (problem.enterpriseToldOn === null) throw new Refusal('NOT_TOLD', { field: 'id' });
  return takeStep(ctx, problem, { verb: 'closeProblem', deed: ProblemDeed.CLOSE, text: reason });
}

/** A legal end: it cannot be solved, and the enterprise was told why, on what basis and on which day. */
export async function closeAsUnresolvable(ctx: Context, input: UnresolvableInput): Promise<RowKey> {
  const { explanation, legalBasis, explainedOn } = checked(unresolvableRules, input);
  pastDay(ctx, 'explainedOn', explainedOn);
  const problem = await allowed(ctx, input, ProblemDeed.CLOSE_UNRESOLVABLE);
  if (explainedOn < problem.raisedOn) throw badInput('explainedOn', 'DAY_ORDER');
  const facts = { explanation, legalBasis, enterpriseToldOn: explainedOn };
  const deed = ProblemDeed.CLOSE_UNRESOLVABLE;
  return takeStep(ctx, problem, { verb: 'closeAsUnresolvable', deed, facts, text: explanation });
}

/** The enterprise withdraws it; somebody else calls it back and asks whether that is so. */
export async function withdrawProblem(ctx: Context, input: ProblemReasonInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.WITHDRAW);
  return takeStep(ctx, problem, { verb: 'withdrawProblem', deed: ProblemDeed.WITHDRAW, text: reason });
}

/**
 * The call-back after a withdrawal, by another person than the one who took it down: refused as CALL_BACK_BY_ANOTHER.
 *
 * Where the enterprise does not stand by the withdrawal, the problem is open again.
 */
export async function callBackWithdrawal(
  ctx: Context,
  input: ProblemWordsInput & { isConfirmed: boolean },
): Promise<RowKey> {
  const { words } = checked(wordsRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.CALL_BACK);
  const { regionId } = problem;
  const withdrawal = await ctx.em.findOne(
    ProblemStep,
    { regionId, problem, deed: ProblemDeed.WITHDRAW },
    { orderBy: { position: 'desc' } },
  );
  if (withdrawal?.byAccountId === actorOf(ctx).accountId) throw new Refusal('CALL_BACK_BY_ANOTHER', { field: 'id' });
  const key = await takeStep(ctx, problem, { verb: 'callBackWithdrawal', deed: ProblemDeed.CALL_BACK, text: words });
  return input.isConfirmed ? key : reopen(ctx, problem, { verb: 'callBackWithdrawal', text: words });
}

const toldColumn = { DEPARTMENT: 'departmentToldOn', COUNTY: 'countyToldOn', ENTERPRISE: 'enterpriseToldOn' } as const;

/** Feeds back what became of it: the department, the county and the enterprise each have a date of their own. */
export async function feedBack(ctx: Context, input: FeedBackInput): Promise<RowKey> {
  const { toldOn, words } = checked(feedbackRules, input);
  pastDay(ctx, 'toldOn', toldOn);
  const problem = await allowed(ctx, input, ProblemDeed.FEED_BACK);
  if (toldOn < problem.raisedOn) throw badInput('toldOn', 'DAY_ORDER');
  const facts = { [toldColumn[input.to]]: toldOn };
  return takeStep(ctx, problem, { verb: 'feedBack', deed: ProblemDeed.FEED_BACK, facts, text: words });
}
