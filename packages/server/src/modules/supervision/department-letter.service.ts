import { answerSupervisionRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { mayWriteAt } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { carryAnswer } from './carry-answer.ts';
import type { ReplyToLetterInput } from './department-letter.type.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';
import { canReplyToLetter } from './supervision.policy.ts';

/**
 * A department answers the letter that is addressed to it, by the one door that is open to its contacts.
 *
 * Their scope ends at the letter: its clock is stopped, and the answer told on the way of the problem, by a job that
 * works in the region's own scope. Whoever writes in the region does both at once.
 */
export async function replyToLetter(ctx: Context, input: ReplyToLetterInput): Promise<RowKey> {
  const { answer } = checked(answerSupervisionRules, input);
  const letter = await ctx.em.findOne(SupervisionLetter, fromGlobalId('ltr', input.id));
  if (letter?.departmentId == null) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { regionId, id, departmentId, departmentRegionId = null, answeredOn = null } = letter;
  demand(canReplyToLetter(actorOf(ctx), { regionId, departmentRegionId, departmentId, answeredOn }));
  await ctx.em.lock(letter, LockMode.OPTIMISTIC, input.version);
  const said = { answer, answeredByName: actorOf(ctx).displayName, answeredOn: dayOf(ctx.clock.now()) };
  const [row] = await ctx.em.execute<{ written: boolean }[]>('select sec.answer_letter(?, ?, ?, ?::jsonb) as written', [
    regionId,
    id,
    input.version,
    JSON.stringify(said),
  ]);
  if (!row?.written) throw new Refusal('STALE_VERSION', { field: 'version' });
  if (mayWriteAt(actorOf(ctx), regionId)) await carryAnswer(ctx, { regionId, id }, 'replyToLetter');
  else await ctx.em.execute('select graphile_worker.enqueue_letter_answer(?, ?)', [regionId, id]);
  return { regionId, id };
}
