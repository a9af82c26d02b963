import { assignProblemsRules } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { calendarAt, DeadlinePurpose, setDeadline, settleDeadline, yearsOf, type Calendar } from '../calendar/index.ts';
import { HandlingBatch, type Problem } from './problem.entity.ts';
import { settleAll } from './problem-clocks.ts';
import { canHandle } from './problem.policy.ts';
import { OwnerKind, ProblemDeed, ReferralState, TriageRoute } from './problem-states.ts';
import { officeOwner, problemToStep, takeStep, type Owner } from './problem-way.ts';
import type { AssignProblemsInput, AssignedItemInput } from './problem-deeds.inputs.ts';
import { addReferral, departmentFor, openReferrals } from './referral.record.ts';

/** A department says within a working day whether it takes a problem on. */
const daysToAccept = 1;

/**
 * Gives problems out for handling in one batch: each to a department, or kept by the office itself.
 *
 * Every problem gets a clock of its own from today, also where it was assigned before: nobody inherits a dead clock.
 * All of them are given out, or none.
 */
export async function assignProblems(ctx: Context, input: AssignProblemsInput): Promise<RowKey> {
  const { title, workingDays } = checked(assignProblemsRules, input);
  const regionId = regionOf(input.items);
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(HandlingBatch, key))) return key;
  const now = ctx.clock.now();
  const assignedOn = dayOf(now);
  const facts = { title, assignedOn, assignedByName: actorOf(ctx).displayName };
  const batch = ctx.em.create(HandlingBatch, { ...key, ...facts, createdAt: now });
  // All of them start today, so one reading of the calendar serves the whole batch.
  const term = { startsOn: assignedOn, workingDays };
  const calendar = await calendarAt(ctx, regionId, yearsOf(term));
  for (const [place, item] of input.items.entries())
    await assign(ctx, item, { batch, term: { ...term, calendar }, field: `items.${place}` });
  await ctx.em.flush();
  return key;
}

/** The term of a batch, with the calendar that it is counted by. */
interface CountedFrom {
  startsOn: string;
  workingDays: number;
  calendar: Calendar;
}
interface Asked {
  id: string;
  field: string;
  term: CountedFrom;
}

/** A batch belongs to one region. */
function regionOf(items: readonly AssignedItemInput[]): number {
  const regions = new Set(items.map(({ id }, place) => fromGlobalId('prb', id, `items.${place}.id`).regionId));
  const [first] = regions;
  if (first === undefined) throw badInput('items', 'REQUIRED');
  if (regions.size > 1) throw badInput('items', 'ONE_REGION');
  return first;
}

async function assign(
  ctx: Context,
  { id, version, departmentId = null }: AssignedItemInput,
  { batch, term, field }: { batch: HandlingBatch; term: CountedFrom; field: string },
): Promise<void> {
  const problem = await problemToStep(ctx, fromGlobalId('prb', id), version);
  const deed = departmentId === null ? ProblemDeed.TAKE_ON : ProblemDeed.ASSIGN;
  demand(canHandle(actorOf(ctx), deed, problem));
  await endReferrals(ctx, problem);
  await startClock(ctx, problem, term);
  problem.batch = batch;
  const owner =
    departmentId === null
      ? await officeOwner(ctx, problem.regionId)
      : await handOver(ctx, problem, { id: departmentId, field: `${field}.departmentId`, term });
  const route = departmentId === null ? TriageRoute.OWN_POWER : TriageRoute.OTHER_DEPARTMENT;
  await takeStep(ctx, problem, { verb: 'assignProblems', deed, facts: { route }, owner, text: owner.bodyName });
}

/** Whoever had it before owes nothing any more, and need not say whether they take it on. */
async function endReferrals(ctx: Context, problem: Problem): Promise<void> {
  await settleAll(ctx, problem, [DeadlinePurpose.PROBLEM_ACCEPTANCE]);
  for (const referral of await openReferrals(ctx, problem))
    if (referral.isHandling) referral.state = ReferralState.ENDED;
}

/** A clock of its own from today on; the one before stays as evidence. */
async function startClock(ctx: Context, problem: Problem, term: CountedFrom): Promise<void> {
  if (problem.deadline) settleDeadline(ctx, problem.deadline);
  const { regionId, id, serialNo, title } = problem;
  problem.deadline = await setDeadline(
    ctx,
    { subject: { regionId, id }, word: 'prb', label: `${serialNo} ${title}`, purpose: DeadlinePurpose.PROBLEM_REPLY },
    term,
  );
}

async function handOver(ctx: Context, problem: Problem, { term, ...asked }: Asked): Promise<Owner> {
  const department = await departmentFor(ctx, problem, asked);
  const { regionId, id, serialNo, title, deadline } = problem;
  const accept = await setDeadline(
    ctx,
    {
      subject: { regionId, id },
      word: 'prb',
      label: `${serialNo} ${title}`,
      purpose: DeadlinePurpose.PROBLEM_ACCEPTANCE,
    },
    { ...term, workingDays: daysToAccept },
  );
  const { dueOn: replyBy, isProvisional } = deadline ?? accept;
  addReferral(ctx, { problem, department, handling: { acceptBy: accept.dueOn, replyBy, isProvisional } });
  return { kind: OwnerKind.DEPARTMENT, bodyName: department.name, personName: null };
}
