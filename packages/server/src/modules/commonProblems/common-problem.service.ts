import { carryOutCommonRules, decideCommonRules, reasonRules, commonProblemRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { liesWithin } from '../../platform/actor.ts';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { canHandle, holdProblem, isEnded, Problem, ProblemDeed, problemToStep, takeStep } from '../problems/index.ts';
import { CommonProblemDeed, CommonProblemState } from './common-problem-states.ts';
import { CommonProblem } from './common-problem.entity.ts';
import type {
  CarryOutCommonProblemInput,
  DecideCommonProblemInput,
  DeclareCommonProblemInput,
  DissolveCommonProblemInput,
  ReviseCommonProblemInput,
} from './common-problem.inputs.ts';
import { canDeclareCommon, canDoInCommon } from './common-problem.policy.ts';

/** The most problems that are declared as one at a time. */
export const mostInCommon = 50;

interface Item {
  id: string;
  version: number;
}

/**
 * Declares open problems of two counties or more as one topic of the city or province above them.
 *
 * Each problem goes its own way as before, and its steps tell that it belongs to the topic. What the topic says flows
 * down to every county, so it is refused as NAMES_ENTERPRISE where it names an enterprise of the problems.
 */
export async function declareCommonProblem(ctx: Context, input: DeclareCommonProblemInput): Promise<RowKey> {
  const { title, summary = null } = checked(commonProblemRules, input);
  const { regionId, category } = input;
  demand(canDeclareCommon(actorOf(ctx), regionId));
  const key = { regionId, id: newId() };
  const today = dayOf(ctx.clock.now());
  const facts = { title, category, summary, state: CommonProblemState.DECLARED };
  const common = ctx.em.create(CommonProblem, {
    ...key,
    ...facts,
    declaredOn: today,
    declaredByName: actorOf(ctx).displayName,
    createdAt: ctx.clock.now(),
  });
  // The problems name it, so it must be there before them.
  await ctx.em.flush();
  await join(ctx, common, { items: input.problems, field: 'problems', verb: 'declareCommonProblem' });
  const problems = await problemsOf(ctx, common);
  demandSpread(problems, 'problems');
  demandNameless(problems, { title, summary });
  return told(ctx, common, { verb: 'declareCommonProblem', before: {}, after: facts });
}

/** Changes the words of a topic, lets problems join it, and lets others leave it, while it is not decided. */
export async function reviseCommonProblem(ctx: Context, input: ReviseCommonProblemInput): Promise<RowKey> {
  const { title, summary = null } = checked(commonProblemRules, input);
  const common = await allowed(ctx, input, CommonProblemDeed.REVISE);
  const verb = 'reviseCommonProblem';
  await leave(ctx, common, input.leave);
  await join(ctx, common, { items: input.join, field: 'join', verb });
  const problems = await problemsOf(ctx, common);
  demandSpread(problems, 'leave');
  demandNameless(problems, { title, summary });
  return change(ctx, common, { verb, facts: { title, summary } });
}

/** Decides a topic: the body that carries it out and its day; every problem of it that is open is told. */
export async function decideCommonProblem(ctx: Context, input: DecideCommonProblemInput): Promise<RowKey> {
  const { decision, owner, dueOn } = checked(decideCommonRules, input);
  const common = await allowed(ctx, input, CommonProblemDeed.DECIDE);
  const today = dayOf(ctx.clock.now());
  if (dueOn <= today) throw badInput('dueOn', 'DAY_PAST');
  const problems = await problemsOf(ctx, common);
  demandNameless(problems, { decision, owner });
  const text = `${common.title}：${decision}（${owner}，${dueOn}）`;
  const step = { verb: 'decideCommonProblem', deed: ProblemDeed.DECIDE_COMMON, text };
  for (const problem of problems)
    if (!isEnded(problem.state) && !problem.mergedInto) await takeStep(ctx, problem, step);
  const by = { decidedOn: today, decidedByName: actorOf(ctx).displayName };
  const facts = { state: CommonProblemState.DECIDED, decision, owner, dueOn, ...by };
  return change(ctx, common, { verb: 'decideCommonProblem', facts });
}

/** Tells what was done of a decision; the topic has ended then, and each problem still has its own end. */
export async function carryOutCommonProblem(ctx: Context, input: CarryOutCommonProblemInput): Promise<RowKey> {
  const { outcome } = checked(carryOutCommonRules, input);
  const common = await allowed(ctx, input, CommonProblemDeed.CARRY_OUT);
  demandNameless(await problemsOf(ctx, common), { outcome });
  const facts = { state: CommonProblemState.CARRIED_OUT, outcome, endedOn: dayOf(ctx.clock.now()) };
  return change(ctx, common, { verb: 'carryOutCommonProblem', facts });
}

/** Gives a topic up that is not decided: its problems are free to belong to another. */
export async function dissolveCommonProblem(ctx: Context, input: DissolveCommonProblemInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const common = await allowed(ctx, input, CommonProblemDeed.DISSOLVE);
  const problems = await problemsOf(ctx, common);
  demandNameless(problems, { reason });
  for (const problem of problems) await release(ctx, problem, 'dissolveCommonProblem');
  const facts = { state: CommonProblemState.DISSOLVED, outcome: reason, endedOn: dayOf(ctx.clock.now()) };
  return change(ctx, common, { verb: 'dissolveCommonProblem', facts });
}

async function allowed(ctx: Context, { id, version }: Item, deed: CommonProblemDeed): Promise<CommonProblem> {
  const common = await ctx.em.findOne(CommonProblem, fromGlobalId('cop', id));
  if (!common) throw new Refusal('NOT_FOUND', { field: 'id' });
  await ctx.em.lock(common, LockMode.OPTIMISTIC, version);
  demand(canDoInCommon(actorOf(ctx), deed, common));
  return common;
}

type Facts = Partial<CommonProblem>;

async function change(
  ctx: Context,
  common: CommonProblem,
  { verb, facts }: { verb: string; facts: Facts },
): Promise<RowKey> {
  // The names are those of the row's own columns.
  const before = Object.fromEntries(Object.keys(facts).map((name) => [name, common[name as keyof Facts]]));
  Object.assign(common, facts);
  return told(ctx, common, { verb, before, after: facts });
}

async function told(
  ctx: Context,
  { regionId, id }: CommonProblem,
  { verb, before, after }: { verb: string; before: object; after: object },
): Promise<RowKey> {
  const key = { regionId, id };
  const changes = changesBetween({ ...before }, { ...after });
  recordDeed(ctx, { verb, subjectType: 'CommonProblem', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'commonProblemMoved', key);
  return key;
}

/** The problems of a topic, wherever below they lie. */
const problemsOf = ({ em }: Context, { regionId, id }: CommonProblem): Promise<Problem[]> =>
  em.find(
    Problem,
    { commonRegionId: regionId, commonProblemId: id },
    { populate: ['enterprise', 'deadline'], orderBy: { regionId: 'asc', id: 'asc' } },
  );

async function join(
  ctx: Context,
  common: CommonProblem,
  { items, field, verb }: { items: readonly Item[]; field: string; verb: string },
): Promise<void> {
  if (items.length > mostInCommon) throw badInput(field, 'TOO_MANY');
  const { regionId: commonRegionId, id: commonProblemId } = common;
  for (const [place, { id, version }] of items.entries()) {
    const problem = await problemToStep(ctx, fromGlobalId('prb', id, `${field}.${place}.id`), version);
    if (!liesWithin(actorOf(ctx), commonRegionId, problem.regionId)) throw badInput(`${field}.${place}.id`, 'NOT_HERE');
    demand(canHandle(actorOf(ctx), ProblemDeed.DECLARE_COMMON, problem));
    await holdProblem(ctx, problem);
    if (problem.commonProblemId !== null) throw new Refusal('PROBLEM_IN_COMMON', { field: `${field}.${place}.id` });
    const facts = { commonRegionId, commonProblemId };
    await takeStep(ctx, problem, { verb, deed: ProblemDeed.DECLARE_COMMON, facts, text: common.title });
  }
}

async function leave(ctx: Context, common: CommonProblem, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const problems = await problemsOf(ctx, common);
  for (const [place, { id, version }] of items.entries()) {
    const problem = await problemToStep(ctx, fromGlobalId('prb', id, `leave.${place}.id`), version);
    if (!problems.includes(problem)) throw badInput(`leave.${place}.id`, 'NOT_HERE');
    // What follows it came with it, and goes with it.
    for (const one of problems)
      if (one === problem || one.mergedInto === problem) await release(ctx, one, 'reviseCommonProblem');
  }
}

/** Whatever state a problem is in by now, it may leave a topic; that it once belonged to it stays among its steps. */
async function release(ctx: Context, problem: Problem, verb: string): Promise<void> {
  const { regionId, id, commonProblemId } = problem;
  Object.assign(problem, { commonRegionId: null, commonProblemId: null });
  const about = { regionId, id: problem.enterprise.id };
  const changes = changesBetween({ commonProblemId }, { commonProblemId: null });
  recordDeed(ctx, { verb, subjectType: 'Problem', subject: { regionId, id }, about, changes });
  await ctx.em.flush();
}

/** What one county has alone is no common problem. */
function demandSpread(problems: readonly Problem[], field: string): void {
  if (new Set(problems.map(({ regionId }) => regionId)).size < 2) throw badInput(field, 'TWO_COUNTIES');
}

/** What flows down to every county names no enterprise of the problems. */
function demandNameless(problems: readonly Problem[], said: Readonly<Record<string, string | null>>): void {
  for (const [field, words] of Object.entries(said))
    if (problems.some(({ enterprise }) => words?.includes(enterprise.name) === true))
      throw badInput(field, 'NAMES_ENTERPRISE');
}
