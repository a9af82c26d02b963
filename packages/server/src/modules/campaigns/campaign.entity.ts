import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { ActivityKind, ActivityState, CampaignState, ScopeReason, ScopeRule } from './campaign-states.ts';

const CampaignSchema = defineEntity({
  name: 'Campaign',
  tableName: 'campaign',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    name: p.text(),
    theme: p.text(),
    groupCode: p.text(),
    scopeRule: p.enum(() => ScopeRule),
    startsOn: p.date(),
    cutOffOn: p.date(),
    state: p.enum(() => CampaignState),
    countsPhone: p.boolean(),
    noticeRegionId: p.integer().nullable(),
    noticeId: p.uuid().nullable(),
    frozenAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'startsOn', 'id'] }],
  uniques: [{ properties: ['regionId', 'name'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('campaign'), flowsDown('campaign')],
});
/**
 * A campaign of an office over the enterprises of one group, from a first day to a cut-off.
 *
 * It belongs to the region that runs it and flows down to those that carry it out.
 */
export class Campaign extends CampaignSchema.class {}
CampaignSchema.setClass(Campaign);

const ofCampaign = () =>
  p
    .manyToOne(Campaign)
    .joinColumns('region_id', 'campaign_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('campaign_id');

const CampaignTargetSchema = defineEntity({
  name: 'CampaignTarget',
  tableName: 'campaign_target',
  properties: {
    ...tenantKey,
    campaign: ofCampaign,
    countyId: p.integer(),
    county: () => p.manyToOne(Region).joinColumn('county_id').persist(false),
    enterprisesToVisit: p.integer().nullable(),
    dueOn: p.date(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'campaign', 'countyId'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('campaign_target'), flowsDown('campaign_target')],
});
/** What a county has to reach, and by when; without a number it is every enterprise in scope. */
export class CampaignTarget extends CampaignTargetSchema.class {}
CampaignTargetSchema.setClass(CampaignTarget);

const CampaignActivitySchema = defineEntity({
  name: 'CampaignActivity',
  tableName: 'campaign_activity',
  properties: {
    ...tenantKey,
    campaign: ofCampaign,
    kind: p.enum(() => ActivityKind),
    title: p.text(),
    plannedOn: p.date().nullable(),
    heldOn: p.date().nullable(),
    state: p.enum(() => ActivityState),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'campaign'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('campaign_activity'), flowsDown('campaign_activity')],
});
/** One activity of the plan; a plan is never counted as an event. */
export class CampaignActivity extends CampaignActivitySchema.class {}
CampaignActivitySchema.setClass(CampaignActivity);

const ScopeEntrySchema = defineEntity({
  name: 'ScopeEntry',
  tableName: 'scope_entry',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    campaignRegionId: p.integer(),
    campaignId: p.uuid(),
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    isInScope: p.boolean(),
    reason: p.enum(() => ScopeReason),
    frozenAt: p.datetime(3),
  },
  // The whole key of the campaign: a county that plans one under the id of the city's reaches none of its lines.
  uniques: [
    { name: 'scope_entry_line_once', properties: ['regionId', 'campaignRegionId', 'campaignId', 'enterprise'] },
  ],
  indexes: [{ properties: ['campaignId', 'regionId', 'enterprise'] }],
  rowLevelSecurity: 'force',
  policies: inScope('scope_entry'),
});
/**
 * One line of the frozen register of a campaign: an enterprise of the group is in or out, and why.
 *
 * It belongs to the county of the enterprise; the campaign stands above, so no key of the tenant leads there.
 */
export class ScopeEntry extends ScopeEntrySchema.class {}
ScopeEntrySchema.setClass(ScopeEntry);
