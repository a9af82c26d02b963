import { cancelActivityRules, holdActivityRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { decidedHere } from './campaign-reach.ts';
import { ActivityState } from './campaign-states.ts';
import { CampaignActivity } from './campaign.entity.ts';
import type { CancelActivityInput, HoldActivityInput } from './campaign.inputs.ts';
import { canSettleActivity } from './campaign.policy.ts';

/** Notes that a planned activity was held, and when; answers with the campaign. */
export async function holdActivity(ctx: Context, input: HoldActivityInput): Promise<RowKey> {
  const { heldOn } = checked(holdActivityRules, input);
  pastDay(ctx, 'heldOn', heldOn);
  const facts = { state: ActivityState.HELD, heldOn };
  return settle(ctx, input, { verb: 'holdActivity', told: 'activityHeld', facts, reason: null });
}

/** Gives a planned activity up, with the reason; answers with the campaign. */
export async function cancelActivity(ctx: Context, input: CancelActivityInput): Promise<RowKey> {
  const { reason } = checked(cancelActivityRules, input);
  const facts = { state: ActivityState.CANCELLED };
  return settle(ctx, input, { verb: 'cancelActivity', told: 'activityCancelled', facts, reason });
}

interface Settlement {
  verb: string;
  told: string;
  facts: { state: ActivityState; heldOn?: string };
  reason: string | null;
}

async function settle(
  ctx: Context,
  { id, version }: { id: string; version: number },
  { verb, told, facts, reason }: Settlement,
): Promise<RowKey> {
  const key = fromGlobalId('act', id);
  const activity = await ctx.em.findOne(CampaignActivity, key, { populate: ['campaign'] });
  if (!activity) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { campaign, state } = activity;
  demand(decidedHere(ctx, campaign, (actor, whose) => canSettleActivity(actor, whose, state)));
  await ctx.em.lock(activity, LockMode.OPTIMISTIC, version);
  const changes = changesBetween({ state }, facts);
  Object.assign(activity, facts);
  recordDeed(ctx, { verb, subjectType: 'CampaignActivity', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return { regionId: campaign.regionId, id: campaign.id };
}
