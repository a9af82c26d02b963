import { raiseProblemRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { PersonRole } from '../people/index.ts';
import { visitOf } from '../visits/index.ts';
import { addProblem } from './problem-record.ts';
import { Problem } from './problem.entity.ts';
import type { RaiseProblemInput, ReferProblemInput } from './problem.inputs.ts';
import { canRaiseProblem, canRefer } from './problem.policy.ts';
import { problemToStep } from './problem-way.ts';
import { addReferral, departmentFor, openReferrals } from './referral.record.ts';

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
    category: input.category ?? null,
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

/** Puts an open problem before a department of the region or above it for its opinion; not twice at a time. */
export async function referProblem(ctx: Context, input: ReferProblemInput): Promise<RowKey> {
  const problem = await problemToStep(ctx, fromGlobalId('prb', input.id), input.version);
  demand(canRefer(actorOf(ctx), problem));
  const key = { regionId: problem.regionId, id: problem.id };
  const department = await departmentFor(ctx, problem, { id: input.departmentId, field: 'departmentId' });
  if ((await openReferrals(ctx, problem)).some(({ departmentId }) => departmentId === department.id))
    throw badInput('departmentId', 'TWICE');
  addReferral(ctx, { problem, department, handling: null });
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
