import { argsOfText } from './certificate/calls.ts';
import { consultationMutations } from './consultation-mutations.ts';
import type { Budget } from './budget-rows.ts';
import { handoverMutations } from './handover-mutations.ts';
import { problemMutations } from './problem-mutations.ts';
import { supervisionMutations } from './supervision-mutations.ts';
import type { World } from './world.ts';

/** A step holds the problem, writes itself, its owner, its deed and its event, and shows the problem anew. */
const most = 40;
/** A batch writes a clock and a referral for each of its problems besides. */
const mostOfBatch = 46;

/** What the steps of problems, the deeds of consultations, supervision letters and hand-overs may cost, each on a row of its own; `prepare` makes them. */
export function problemBudgets(world: () => World, regionId: number) {
  const problems = problemMutations(world, regionId);
  const consultations = consultationMutations(world, regionId);
  const supervision = supervisionMutations(world, regionId);
  const handovers = handoverMutations(world, regionId);
  const deeds = {
    ...problems.mutations,
    ...consultations.mutations,
    ...supervision.mutations,
    ...handovers.mutations,
  };
  const budgets: Record<string, Budget> = Object.fromEntries(
    Object.entries(deeds).map(([verb, deed]) => [
      `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}`,
      { most: verb === 'assignProblems' ? mostOfBatch : most, variables: async () => argsOfText(await deed.call()) },
    ]),
  );
  budgets['HandlingBatchList'] = {
    most: 4,
    variables: () => ({ regionId, first: 20, filter: { search: '交', state: ['OPEN'], dueBy: '2014-12-31' } }),
  };
  return {
    budgets,
    prepare: async (enterpriseId: string): Promise<void> => {
      await problems.prepare(enterpriseId);
      await consultations.prepare(enterpriseId);
      await supervision.prepare(enterpriseId);
      await handovers.prepare();
    },
  };
}
