import { appealStatusRules, linkAppealRules, reasonRules } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import type { LinkAppealInput, NoteAppealStatusInput } from './appeal.inputs.ts';
import { extendableClock, extendClock, writeAppeal, type SaidAppeal } from './appeal.record.ts';
import { canHandle } from './problem.policy.ts';
import type { ProblemReasonInput } from './problem-deeds.inputs.ts';
import { ProblemDeed } from './problem-states.ts';
import { problemToStep } from './problem-way.ts';
import { Problem } from './problem.entity.ts';

async function allowed(ctx: Context, { id, version }: { id: string; version: number }, deed: ProblemDeed) {
  const problem = await problemToStep(ctx, fromGlobalId('prb', id), version);
  demand(canHandle(actorOf(ctx), deed, problem));
  return problem;
}

/**
 * Gives a problem its number on the province's appeals platform, and with it the platform's clock: verified in one
 * working day from the day it was received there, answered in three, solved in fifteen.
 *
 * Done once more it puts number and day right. Refused as APPEAL_TAKEN where another problem of the county has the number.
 */
export async function linkAppeal(ctx: Context, input: LinkAppealInput): Promise<RowKey> {
  const { appealNo, receivedOn, status = null } = checked(linkAppealRules, input);
  pastDay(ctx, 'receivedOn', receivedOn);
  const problem = await allowed(ctx, input, ProblemDeed.LINK_APPEAL);
  const { regionId, id } = problem;
  if ((await ctx.em.count(Problem, { regionId, appealNo, id: { $ne: id } })) > 0)
    throw badInput('appealNo', 'APPEAL_TAKEN');
  const said = { appealNo, receivedOn, status, reply: null };
  return writeAppeal(ctx, problem, { said, verb: 'linkAppeal', deed: ProblemDeed.LINK_APPEAL, text: appealNo });
}

/** Writes down the status of a problem on the platform, in the platform's words; its clock follows them. */
export async function noteAppealStatus(ctx: Context, input: NoteAppealStatusInput): Promise<RowKey> {
  const { status } = checked(appealStatusRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.NOTE_APPEAL_STATUS);
  const deed = ProblemDeed.NOTE_APPEAL_STATUS;
  const said = { ...linkOf(problem), status };
  return writeAppeal(ctx, problem, { said, verb: 'noteAppealStatus', deed, text: status });
}

/** Notes that the platform gives more time for solving: thirty working days in all, asked for before the day is over. */
export async function extendAppeal(ctx: Context, input: ProblemReasonInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const problem = await allowed(ctx, input, ProblemDeed.EXTEND_APPEAL);
  const clock = await extendableClock(ctx, problem);
  if (clock === 'NONE') throw new Refusal('NO_DEADLINE', { field: 'id' });
  if (clock === 'EXTENDED') throw new Refusal('APPEAL_EXTENDED', { field: 'id' });
  if (clock.dueOn < dayOf(ctx.clock.now())) throw new Refusal('DEADLINE_PASSED', { field: 'id' });
  await extendClock(ctx, problem);
  const deed = ProblemDeed.EXTEND_APPEAL;
  return writeAppeal(ctx, problem, { said: linkOf(problem), verb: 'extendAppeal', deed, text: reason, reason });
}

/** Number and day of a problem as they are; nothing new is said. */
function linkOf({ appealNo, appealReceivedOn }: Problem): SaidAppeal {
  if (appealNo == null || appealReceivedOn == null) throw new Refusal('APPEAL_NOT_LINKED', { field: 'id' });
  return { appealNo, receivedOn: appealReceivedOn, status: null, reply: null };
}
