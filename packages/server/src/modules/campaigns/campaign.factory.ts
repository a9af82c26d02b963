import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { ScopeRule } from './campaign-states.ts';
import type { PlanCampaignInput } from './campaign.inputs.ts';
import { planCampaign } from './campaign.service.ts';

let made = 0;

/** Plans a campaign through the service; whatever a test does not say is made up and different each time. */
export function campaignFactory(
  ctx: Context,
  given: Partial<PlanCampaignInput> & { regionId: number; groupCode: string },
): Promise<RowKey> {
  made += 1;
  return planCampaign(ctx, {
    name: `第${made}次走访活动`,
    theme: '进企业、话亲情、助发展',
    scopeRule: ScopeRule.ACTIVE_AT_START,
    startsOn: '2014-10-07',
    cutOffOn: '2014-11-17',
    ...given,
  });
}
