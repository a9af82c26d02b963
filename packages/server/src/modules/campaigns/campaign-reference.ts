import { liesWithin } from '../../platform/actor.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import type { FieldSql } from '../../platform/select/rows.ts';
import { CampaignState } from './campaign-states.ts';
import { Campaign } from './campaign.entity.ts';

const notAtWork: ReadonlySet<CampaignState> = new Set([CampaignState.DRAFT, CampaignState.ARCHIVED]);

/**
 * The campaign for which something is recorded in a region: one that the viewer reads, that reaches the region, has
 * begun and is not archived. Null where the input names none.
 */
export async function campaignAtWork(
  ctx: Context,
  id: string | null | undefined,
  regionId: number,
): Promise<Campaign | null> {
  if (id == null) return null;
  const campaign = await ctx.em.findOne(Campaign, fromGlobalId('cam', id, 'campaignId'));
  if (!campaign || !liesWithin(actorOf(ctx), campaign.regionId, regionId)) throw badInput('campaignId', 'NOT_HERE');
  if (notAtWork.has(campaign.state)) throw new Refusal('CAMPAIGN_STATE', { field: 'campaignId' });
  return campaign;
}

/**
 * The campaign of a row that names it by `campaign_region_id` and `campaign_id`.
 *
 * Mostly it stands above the row's own region, so no key of the tenant leads there.
 */
export const campaignSql: FieldSql = ({ selection, nodes, row }) => {
  const campaign = selection.alias();
  return selection.one(selection.named('Campaign'), nodes, {
    table: 'campaign',
    row: campaign,
    where: [`${campaign}.region_id=${row}.campaign_region_id`, `${campaign}.id=${row}.campaign_id`],
  });
};
