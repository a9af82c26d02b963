import type { Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { badInput } from '../../platform/refusal.ts';
import type { FieldSql } from '../../platform/select/rows.ts';
import { Campaign } from './campaign.entity.ts';

/** The campaign that an input names, as far as the viewer reads it; null where the input names none. */
export async function campaignFor(
  ctx: Context,
  globalId: string | null | undefined,
  field: string,
): Promise<Campaign | null> {
  if (globalId == null) return null;
  const campaign = await ctx.em.findOne(Campaign, fromGlobalId('cam', globalId, field));
  if (!campaign) throw badInput(field, 'NOT_HERE');
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
