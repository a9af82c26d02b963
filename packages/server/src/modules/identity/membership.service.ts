import { endMembershipRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { canEndMembership } from './account.policy.ts';
import { Membership } from './membership.entity.ts';

/**
 * Ends a membership at once: the scope is minted from memberships anew in each transaction, so the next request of
 * its holder has lost it, whatever session is open.
 */
export async function endMembership(ctx: Context, input: { id: string; reason: string }): Promise<RowKey> {
  const key = fromGlobalId('mem', input.id);
  const membership = await ctx.em.findOne(Membership, key);
  if (!membership || membership.endedAt !== null) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canEndMembership(actorOf(ctx), membership));
  const { reason } = checked(endMembershipRules, input);
  const [row] = await ctx.em.execute<{ isEnded: boolean }[]>('select sec.end_membership(?, ?) as "isEnded"', [
    key.regionId,
    key.id,
  ]);
  if (!row?.isEnded) throw new Refusal('NOT_FOUND', { field: 'id' });
  recordDeed(ctx, { verb: 'endMembership', subjectType: 'Membership', subject: key, reason });
  await ctx.em.flush();
  await tell(ctx, 'membershipEnded', key);
  return key;
}
