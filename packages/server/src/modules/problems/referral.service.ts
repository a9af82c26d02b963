import { returnReferralRules, wordsRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { Decision } from '../../platform/decision.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { carry } from './carry-referral.ts';
import type { AcceptReferralInput, ReplyToReferralInput, ReturnReferralInput } from './problem-deeds.inputs.ts';
import { Referral } from './problem-parts.entity.ts';
import { canReplyToReferral, canTakeOrReturn, type ReferralFacts } from './problem.policy.ts';
import { ReferralState } from './problem-states.ts';

/** The department takes a problem on; it has its owner's name from then on. */
export async function acceptReferral(ctx: Context, input: AcceptReferralInput): Promise<RowKey> {
  const referral = await seenReferral(ctx, input, canTakeOrReturn);
  return answered(ctx, referral, { state: ReferralState.ACCEPTED });
}

/** The department gives a problem back, which it does only with the legal basis and the right door. */
export async function returnReferral(ctx: Context, input: ReturnReferralInput): Promise<RowKey> {
  const { reason, legalBasis, proposedOwner } = checked(returnReferralRules, input);
  const referral = await seenReferral(ctx, input, canTakeOrReturn);
  return answered(ctx, referral, { state: ReferralState.RETURNED, words: reason, legalBasis, proposedOwner });
}

/** The department answers. */
export async function replyToReferral(ctx: Context, input: ReplyToReferralInput): Promise<RowKey> {
  const { words } = checked(wordsRules, input);
  const referral = await seenReferral(ctx, input, canReplyToReferral);
  return answered(ctx, referral, { state: ReferralState.REPLIED, words });
}

/** The referral of an input at the version that was seen, open to the deed; absent and not yours are one answer. */
async function seenReferral(
  ctx: Context,
  { id, version }: { id: string; version: number },
  judge: (actor: Actor, facts: ReferralFacts) => Decision,
): Promise<Referral> {
  const referral = await ctx.em.findOne(Referral, fromGlobalId('ref', id));
  if (!referral) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(judge(actorOf(ctx), referral));
  await ctx.em.lock(referral, LockMode.OPTIMISTIC, version);
  return referral;
}

type Answer = { state: ReferralState } & Partial<Pick<Referral, 'words' | 'legalBasis' | 'proposedOwner'>>;

/**
 * Writes the answer on the referral by the one door that is open to a contact, and hands it on to the problem.
 *
 * Whoever writes in the region moves the problem at once. A contact's scope ends at the referral, so there the problem
 * is moved by a job that works in the region's own scope; the queue keeps one job for each referral, which carries
 * whatever the referral says by then.
 */
async function answered(ctx: Context, { regionId, id, version }: Referral, answer: Answer): Promise<RowKey> {
  const said = { ...answer, answeredByName: actorOf(ctx).displayName, answeredOn: dayOf(ctx.clock.now()) };
  const [row] = await ctx.em.execute<{ written: boolean }[]>(
    'select sec.answer_referral(?, ?, ?, ?::jsonb) as written',
    [regionId, id, version, JSON.stringify(said)],
  );
  if (!row?.written) throw new Refusal('STALE_VERSION', { field: 'version' });
  if (mayWriteAt(actorOf(ctx), regionId)) await carry(ctx, { regionId, id });
  else await ctx.em.execute('select graphile_worker.enqueue_answer(?, ?)', [regionId, id]);
  return { regionId, id };
}
