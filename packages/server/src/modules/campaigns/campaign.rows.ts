import { nodeId } from '../../platform/select/node.ts';
import type { FieldFromFacts, FieldSql, Rows } from '../../platform/select/rows.ts';
import { decidedHere } from './campaign-reach.ts';
import { ActivityKind, nextCampaignStates, type CampaignState } from './campaign-states.ts';
import { Campaign, CampaignActivity, CampaignTarget, ScopeEntry } from './campaign.entity.ts';
import { canEnterState, canReviseScope, type CampaignFacts } from './campaign.policy.ts';
import { ledger } from './scope-ledger.ts';

/** The group as defined nearest to the campaign's region: the key of a region is greater than of those above it. */
const groupName: FieldSql = ({ selection, row }) => {
  const group = selection.alias();
  const above = `array[100000,${row}.region_id/10000*10000,${row}.region_id/100*100,${row}.region_id]`;
  return `(select ${group}.name from enterprise_group ${group} where ${group}.code=${row}.group_code and ${group}.region_id=any(${above}) order by ${group}.region_id desc limit 1)`;
};

const notice: FieldSql = ({ selection, nodes, row }) => {
  const issued = selection.alias();
  return selection.one(selection.named('Notice'), nodes, {
    table: 'notice',
    row: issued,
    where: [`${issued}.region_id=${row}.notice_region_id`, `${issued}.id=${row}.notice_id`],
  });
};

/** What belongs to a campaign, of another table of its region. */
const partsIn =
  (type: string, table: string, order: (part: string) => string): FieldSql =>
  ({ selection, nodes, row }) => {
    const part = selection.alias();
    return selection.many(selection.named(type), nodes, {
      table,
      row: part,
      where: [`${part}.region_id=${row}.region_id`, `${part}.campaign_id=${row}.id`],
      order: order(part),
      most: 5000,
    });
  };

const kinds = `array['${Object.values(ActivityKind).join(`','`)}']`;

const viewerCan: FieldFromFacts = {
  facts: { regionId: 'region_id', state: 'state' },
  answer(columns, ctx) {
    // The facts are the two columns named above.
    const campaign = columns as unknown as CampaignFacts;
    const isOpen = (to: CampaignState) =>
      decidedHere(ctx, campaign, (actor, facts) => canEnterState(actor, facts, to)).allowed;
    return {
      revise: decidedHere(ctx, campaign, canReviseScope).allowed,
      nextStates: nextCampaignStates(campaign.state).filter(isOpen),
    };
  },
};

/** How campaigns, what belongs to them and their register are read. */
export const campaignRows: Rows = {
  Campaign: {
    entity: Campaign,
    fields: {
      id: nodeId('cam'),
      groupName,
      notice,
      activities: partsIn(
        'CampaignActivity',
        'campaign_activity',
        (part) => `array_position(${kinds},${part}.kind),${part}.planned_on nulls last,${part}.id`,
      ),
      targets: partsIn('CampaignTarget', 'campaign_target', (part) => `${part}.county_id`),
      ledger,
      viewerCan,
    },
  },
  CampaignActivity: { entity: CampaignActivity, fields: { id: nodeId('act') } },
  CampaignTarget: { entity: CampaignTarget, fields: { id: nodeId('tar') } },
  ScopeEntry: { entity: ScopeEntry, fields: { id: nodeId('sco') } },
};
