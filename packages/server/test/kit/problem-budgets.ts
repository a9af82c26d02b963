import { argsOfText } from './certificate/calls.ts';
import { commonProblemMutations } from './common-problem-mutations.ts';
import { consultationMutations } from './consultation-mutations.ts';
import type { Budget } from './budget-rows.ts';
import { handoverMutations } from './handover-mutations.ts';
import { problemMutations } from './problem-mutations.ts';
import { supervisionMutations } from './supervision-mutations.ts';
import type { World } from './world.ts';

/** A step holds the problem, writes itself, its owner, its deed and its event, and shows the problem anew. */
const most = 40;
/** A topic takes a step of each of its problems, two of them here. */
const mostOfTopic = 60;
/** A batch writes a clock and a referral for each of its problems besides. */
const mostOfBatch = 46;

function mostOf(verb: string): number {
  if (verb === 'assignProblems') return mostOfBatch;
  return verb.endsWith('CommonProblem') ? mostOfTopic : most;
}

/** What the steps of problems, the deeds of consultations, supervision letters, topics and hand-overs may cost, each on a row of its own; `prepare` makes them. */
export function problemBudgets(
  world: () => World,
  { countyId: regionId, ...above }: { countyId: number; otherId: number; cityId: number },
) {
  const problems = problemMutations(world, regionId);
  const consultations = consultationMutations(world, regionId);
  const supervision = supervisionMutations(world, regionId);
  const topics = commonProblemMutations(world, { countyId: regionId, ...above });
  const handovers = handoverMutations(world, regionId);
  const deeds = {
    ...problems.mutations,
    ...consultations.mutations,
    ...supervision.mutations,
    ...topics.mutations,
    ...handovers.mutations,
  };
  const budgets: Record<string, Budget> = Object.fromEntries(
    Object.entries(deeds).map(([verb, deed]) => [
      `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}`,
      { most: mostOf(verb), variables: async () => argsOfText(await deed.call()) },
    ]),
  );
  budgets['HandlingBatchList'] = {
    most: 4,
    variables: () => ({ regionId, first: 20, filter: { search: '交', state: ['OPEN'], dueBy: '2014-12-31' } }),
  };
  return {
    budgets,
    topic: topics.topic,
    prepare: async (enterpriseId: string): Promise<void> => {
      await problems.prepare(enterpriseId);
      await consultations.prepare(enterpriseId);
      await supervision.prepare(enterpriseId);
      await topics.prepare();
      await handovers.prepare();
    },
  };
}
