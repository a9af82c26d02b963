import { contains } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput } from '../../platform/refusal.ts';
import { groupsAt } from '../enterprises/index.ts';
import { Notice } from '../notices/index.ts';
import { isAnyPractice, Region } from '../tenancy/index.ts';
import { Campaign } from './campaign.entity.ts';
import type { ActivityInput, PlanCampaignInput, TargetInput } from './campaign.inputs.ts';

/** A plan as the rules have cleaned it. */
export type Plan = Omit<PlanCampaignInput, 'activities' | 'targets'> & {
  activities?: readonly ActivityInput[] | null;
  targets?: readonly TargetInput[] | null;
};

/** The rules that need more than the value itself: region, name, group and counties. */
export async function refuseMisplaced(ctx: Context, { regionId, name, groupCode, targets }: Plan): Promise<void> {
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  if ((await ctx.em.count(Campaign, { regionId, name })) > 0) throw badInput('name', 'NAME_TAKEN');
  const groups = await groupsAt(ctx, regionId);
  if (!groups.some(({ code }) => code === groupCode)) throw badInput('groupCode', 'GROUP_UNKNOWN');
  await refuseMisplacedTargets(
    ctx,
    regionId,
    (targets ?? []).map(({ countyId }) => countyId),
  );
}

/** Each county has one target, and is one that lies in the region and keeps enterprises. */
async function refuseMisplacedTargets(ctx: Context, regionId: number, counties: readonly number[]): Promise<void> {
  if (counties.length === 0) return;
  if (new Set(counties).size < counties.length) throw badInput('targets', 'TWICE');
  const units = await ctx.em.count(Region, { regionId: { $in: [...counties] }, isUnit: true });
  if (await isAnyPractice(ctx, ...counties)) throw badInput('targets', 'NOT_HERE');
  if (units < counties.length || counties.some((county) => !contains(regionId, county)))
    throw badInput('targets', 'NOT_HERE');
}

/** The notice that sets the campaign going: one of its own region, or one that flows down to it. */
export async function noticeOf(ctx: Context, { regionId, noticeId }: Plan): Promise<RowKey | null> {
  if (noticeId == null) return null;
  const key = fromGlobalId('not', noticeId, 'noticeId');
  if (!contains(key.regionId, regionId) || !(await ctx.em.findOne(Notice, key))) throw badInput('noticeId', 'NOT_HERE');
  return key;
}
