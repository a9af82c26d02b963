import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { Problem } from './problem.entity.ts';
import type { MergeProblemsInput } from './problem-deeds.inputs.ts';
import { settleMet } from './problem-clocks.ts';
import { canHandle } from './problem.policy.ts';
import { ProblemDeed } from './problem-states.ts';
import { addStep, holdProblem, problemToStep } from './problem-way.ts';

const mostMerged = 50;

/**
 * Lets problems of one county that are alike be handled as one: from now on they go the way of the first.
 *
 * Each keeps its enterprise, its number and its figures, and is told the answer. Only what nobody handles yet is merged.
 */
export async function mergeProblems(ctx: Context, input: MergeProblemsInput): Promise<RowKey> {
  if (input.others.length === 0) throw badInput('others', 'REQUIRED');
  if (input.others.length > mostMerged) throw badInput('others', 'TOO_MANY');
  const main = await problemToMerge(ctx, input);
  if (main.mergedInto) throw new Refusal('PROBLEM_MERGED', { field: 'id' });
  const key = { regionId: main.regionId, id: main.id };
  for (const [place, other] of input.others.entries()) {
    const problem = await problemToMerge(ctx, other);
    if (problem.regionId !== main.regionId) throw badInput(`others.${place}.id`, 'ONE_REGION');
    if (problem === main) throw badInput(`others.${place}.id`, 'TWICE');
    await demandLoose(ctx, problem, `others.${place}.id`);
    await merge(ctx, problem, main);
  }
  await ctx.em.flush();
  await tell(ctx, 'problemsMerged', key);
  return key;
}

async function problemToMerge(ctx: Context, { id, version }: { id: string; version: number }): Promise<Problem> {
  const problem = await problemToStep(ctx, fromGlobalId('prb', id), version);
  demand(canHandle(actorOf(ctx), ProblemDeed.MERGE, problem));
  await holdProblem(ctx, problem);
  return problem;
}

/** What follows already, or leads others, is not merged once more. */
async function demandLoose(ctx: Context, problem: Problem, field: string): Promise<void> {
  const { regionId } = problem;
  if (problem.mergedInto || (await ctx.em.count(Problem, { regionId, mergedInto: problem })) > 0)
    throw new Refusal('PROBLEM_MERGED', { field });
}

async function merge(ctx: Context, problem: Problem, main: Problem): Promise<void> {
  const { regionId, id } = problem;
  await addStep(ctx, { problem, deed: ProblemDeed.MERGE, to: main.state, text: main.serialNo });
  await settleMet(ctx, problem, { deed: ProblemDeed.MERGE, toState: main.state });
  const changes = changesBetween({ state: problem.state }, { state: main.state, mergedInto: main.serialNo });
  Object.assign(problem, { mergedInto: main, state: main.state, route: main.route });
  const about = { regionId, id: problem.enterprise.id };
  recordDeed(ctx, { verb: 'mergeProblems', subjectType: 'Problem', subject: { regionId, id }, about, changes });
}
