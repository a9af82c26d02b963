import { contains } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { campaignFor, CampaignState, type Campaign } from '../campaigns/index.ts';

const notAtWork: ReadonlySet<CampaignState> = new Set([CampaignState.DRAFT, CampaignState.ARCHIVED]);

/** The campaign for which something is recorded in a region: one that reaches it, has begun and is not archived. */
export async function campaignAtWork(
  ctx: Context,
  id: string | null | undefined,
  regionId: number,
): Promise<Campaign | null> {
  const campaign = await campaignFor(ctx, id, 'campaignId');
  if (!campaign) return null;
  if (!contains(campaign.regionId, regionId)) throw badInput('campaignId', 'NOT_HERE');
  if (notAtWork.has(campaign.state)) throw new Refusal('CAMPAIGN_STATE', { field: 'campaignId' });
  return campaign;
}
