import { argsOfText } from './certificate/calls.ts';
import { commonProblemMutations } from './common-problem-mutations.ts';
import { consultationMutations } from './consultation-mutations.ts';
import type { Budget } from './budget-rows.ts';
import { duplicateMutations } from './duplicate-mutations.ts';
import { notFoundMutations } from './not-found-mutations.ts';
import { registryMutations } from './registry-mutations.ts';
import { fieldMutations } from './field-mutations.ts';
import { transferMutations } from './transfer-mutations.ts';
import { handoverMutations } from './handover-mutations.ts';
import { rightsMutations } from './rights-mutations.ts';
import { problemMutations } from './problem-mutations.ts';
import { reformMutations } from './reform-mutations.ts';
import { supervisionMutations } from './supervision-mutations.ts';
import { quiet } from './quiet.ts';
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

/** What the steps of problems, the deeds of consultations, supervision letters, topics, hand-overs and records of enterprises may cost, each on a row of its own; `prepare` makes them. */
export function problemBudgets(
  world: () => World,
  { countyId: regionId, ...above }: { countyId: number; otherId: number; cityId: number },
) {
  const problems = problemMutations(world, regionId);
  const consultations = consultationMutations(world, regionId);
  const supervision = supervisionMutations(world, regionId);
  const topics = commonProblemMutations(world, { countyId: regionId, ...above });
  const handovers = handoverMutations(world, regionId);
  const rights = rightsMutations(world, regionId);
  const duplicates = duplicateMutations(world, regionId);
  const notFound = notFoundMutations(world, regionId);
  const transfers = transferMutations(world, { countyId: regionId, toId: 370881 });
  const registers = registryMutations(world, regionId);
  const fields = fieldMutations(world, regionId);
  const reforms = reformMutations(world, regionId);
  const deeds = {
    ...problems.mutations,
    ...consultations.mutations,
    ...supervision.mutations,
    ...topics.mutations,
    ...handovers.mutations,
    ...rights.mutations,
    ...duplicates.mutations,
    ...notFound.mutations,
    ...transfers.mutations,
    ...registers.mutations,
    ...fields.mutations,
    ...reforms.mutations,
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
  budgets['DuplicatePairs'] = { most: 4, variables: () => ({ regionId }) };
  // Either record is a root field of its own.
  budgets['RecordsToCompare'] = {
    most: 8,
    variables: () => ({ first: duplicates.records()[0], second: duplicates.records()[1] }),
  };
  const read = { regionId, first: 20, after: null };
  budgets['NotFoundList'] = { most: 4, variables: () => ({ ...read, state: ['REPORTED'] }) };
  budgets['EnterpriseNotFound'] = { most: 4, variables: () => ({ id: duplicates.records()[0] }) };
  budgets['EnterpriseTransferList'] = { most: 4, variables: () => ({ ...read, direction: 'IN', state: ['PROPOSED'] }) };
  budgets['EnterpriseTransferById'] = { most: 4, variables: () => ({ id: transfers.transfer() }) };
  budgets['RegistrySourceList'] = { most: 4, variables: () => ({ ...read, standing: ['DUE', 'OVERDUE'] }) };
  budgets['RegistrySourceById'] = { most: 4, variables: () => ({ id: registers.at.revised }) };
  budgets['RegistrySourceFileList'] = { most: 4, variables: () => ({ id: registers.at.revised, first: 20 }) };
  budgets['RegisterDifferenceList'] = {
    most: 4,
    variables: () => ({
      id: registers.at.file,
      first: 20,
      difference: ['NEW', 'GONE'],
      isDecided: false,
      search: '厂',
    }),
  };
  budgets['EnterpriseTransfers'] = { most: 4, variables: () => ({ id: duplicates.records()[0] }) };
  budgets['EnterpriseFieldList'] = { most: 4, variables: () => read };
  budgets['EnterpriseOwnFields'] = { most: 4, variables: () => ({ id: duplicates.records()[0] }) };
  budgets['EnterpriseToTransfer'] = { most: 4, variables: () => ({ id: duplicates.records()[0] }) };
  budgets['DepartmentReformList'] = { most: 4, variables: () => read };
  budgets['DepartmentReformById'] = { most: 4, variables: () => ({ id: reforms.reform() }) };
  budgets['DepartmentReformPreview'] = {
    most: 4,
    variables: () => ({ regionId, predecessorIds: [reforms.bureau()], withCounties: true }),
  };
  const { divisions } = reforms;
  budgets['DivisionChangeList'] = { most: 4, variables: () => read };
  budgets['DivisionChangeById'] = { most: 4, variables: () => ({ id: divisions.change() }) };
  // What the deeds before it ordered is done first, or its statements would be counted as well.
  const afterJobs = async () => {
    await quiet(world());
    return { parentId: 370_800 };
  };
  budgets['DivisionChoices'] = { most: 4, variables: afterJobs };
  budgets['DivisionChangePreview'] = { most: 4, variables: () => ({ fromIds: [divisions.regionId], partIds: [] }) };
  return {
    registers,
    budgets,
    topic: topics.topic,
    rights,
    prepare: async (enterpriseId: string): Promise<void> => {
      await problems.prepare(enterpriseId);
      await consultations.prepare(enterpriseId);
      await supervision.prepare(enterpriseId);
      await topics.prepare();
      await handovers.prepare();
      await rights.prepare();
      await duplicates.prepare();
      await notFound.prepare();
      await transfers.prepare();
      await registers.prepare();
      await fields.prepare(enterpriseId);
      await reforms.prepare();
    },
  };
}
