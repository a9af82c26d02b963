import { contains, raiseProblemRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { Department } from '../departments/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { PersonRole } from '../people/index.ts';
import { visitOf } from '../visits/index.ts';
import { addProblem } from './problem-record.ts';
import { ReferralState } from './problem-states.ts';
import { Problem, Referral } from './problem.entity.ts';
import type { RaiseProblemInput, ReferProblemInput } from './problem.inputs.ts';
import { canRaiseProblem, canRefer } from './problem.policy.ts';

/** Takes down what an enterprise, or a person of it, raises: answered on the spot in the words given, or collected. */
export async function raiseProblem(ctx: Context, input: RaiseProblemInput): Promise<RowKey> {
  const { title, detail = null, raisedOn, answer = null } = checked(raiseProblemRules, input);
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  demand(canRaiseProblem(actorOf(ctx), enterprise.regionId));
  if (!(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
  const key = { regionId: enterprise.regionId, id: clientIdOf(input.clientId) };
  if (input.clientId && (await ctx.em.findOne(Problem, key))) return key;
  return addProblem(ctx, {
    key,
    enterprise,
    visit: await visitOf(ctx, input.visitId, enterprise),
    campaign: await campaignAtWork(ctx, input.campaignId, enterprise.regionId),
    raisedBy: await personOf(ctx, input.raisedById, enterprise),
    title,
    detail,
    raisedOn: pastDay(ctx, 'raisedOn', raisedOn),
    answer,
  });
}

/** Who raises a problem has, or had, a role in the enterprise. */
async function personOf(ctx: Context, id: string | null | undefined, enterprise: RowKey): Promise<RowKey | null> {
  if (id == null) return null;
  const person = fromGlobalId('per', id, 'raisedById');
  const { regionId } = enterprise;
  const role = { regionId, person: { regionId, id: person.id }, enterprise: { regionId, id: enterprise.id } };
  if (person.regionId !== regionId || (await ctx.em.count(PersonRole, role)) === 0)
    throw badInput('raisedById', 'NOT_HERE');
  return person;
}

/**
 * Puts a collected problem before a department of the region or above it, once.
 *
 * The department's contacts see the row that is made here and nothing else of the region, so it carries the words.
 */
export async function referProblem(ctx: Context, input: ReferProblemInput): Promise<RowKey> {
  const problem = await seenProblem(ctx, input.id);
  demand(canRefer(actorOf(ctx), problem));
  await ctx.em.lock(problem, LockMode.OPTIMISTIC, input.version);
  const key = { regionId: problem.regionId, id: problem.id };
  const department = await departmentFor(ctx, problem, input.departmentId);
  writeReferral(ctx, problem, department);
  recordDeed(ctx, {
    verb: 'referProblem',
    subjectType: 'Problem',
    subject: key,
    about: { regionId: problem.regionId, id: problem.enterprise.id },
    changes: [{ field: 'department', before: null, after: department.name }],
  });
  await ctx.em.flush();
  await tell(ctx, 'problemReferred', key);
  return key;
}

/** The problem behind an id with its enterprise; one that is absent and one that is not yours are the same answer. */
async function seenProblem(ctx: Context, id: string): Promise<Problem> {
  const problem = await ctx.em.findOne(Problem, fromGlobalId('prb', id), { populate: ['enterprise'] });
  if (!problem) throw new Refusal('NOT_FOUND', { field: 'id' });
  return problem;
}

/** A department at work in the region or above it, that the problem was not put before yet. */
async function departmentFor(ctx: Context, problem: Problem, id: string): Promise<Department> {
  const key = fromGlobalId('dep', id, 'departmentId');
  const department = await ctx.em.findOne(Department, key);
  if (!department || department.endedOn !== null || !contains(key.regionId, problem.regionId))
    throw badInput('departmentId', 'NOT_HERE');
  const before = { regionId: problem.regionId, problem, departmentId: department.id };
  if ((await ctx.em.count(Referral, before)) > 0) throw badInput('departmentId', 'TWICE');
  return department;
}

function writeReferral(ctx: Context, problem: Problem, department: Department): void {
  const now = ctx.clock.now();
  const { regionId, serialNo, title, detail, enterprise } = problem;
  ctx.em.create(Referral, {
    regionId,
    id: newId(),
    problem,
    departmentRegionId: department.regionId,
    departmentId: department.id,
    departmentName: department.name,
    problemSerialNo: serialNo,
    title,
    detail,
    enterpriseName: enterprise.name,
    referredByName: actorOf(ctx).displayName,
    referredOn: dayOf(now),
    state: ReferralState.REFERRED,
    createdAt: now,
  });
}
