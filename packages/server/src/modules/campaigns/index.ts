import type { Module } from '../../platform/module.ts';
import * as deedResolvers from './campaign-deeds.resolver.ts';
import { Campaign, CampaignActivity, CampaignTarget, ScopeEntry } from './campaign.entity.ts';
import { CampaignResolver } from './campaign.resolver.ts';
import { campaignRows } from './campaign.rows.ts';

export { holdActivity } from './activity.service.ts';
export { campaignAtWork, campaignSql } from './campaign-reference.ts';
export { ActivityKind, ActivityState, ScopeRule } from './campaign-states.ts';
export { Campaign } from './campaign.entity.ts';
export { planCampaign, startCampaign } from './campaign.service.ts';
export { CampaignType } from './campaign.type.ts';

export const campaigns: Module = {
  name: 'campaigns',
  entities: [Campaign, CampaignTarget, CampaignActivity, ScopeEntry],
  resolvers: [CampaignResolver, ...Object.values(deedResolvers)],
  rows: campaignRows,
};
