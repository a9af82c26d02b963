import { contains } from '@lianxi/schema';
import type { Actor } from '../../platform/actor.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { no, type Decision } from '../../platform/decision.ts';
import type { CampaignFacts } from './campaign.policy.ts';

/**
 * What a policy says of a campaign in this request.
 *
 * A request that was narrowed to a county still reads the city's campaign, since it flows down, but writes only in the
 * county: whoever looks from there changes nothing above, whatever the roles.
 */
export function decidedHere<F extends CampaignFacts>(
  ctx: Context,
  campaign: F,
  can: (actor: Actor, campaign: F) => Decision,
): Decision {
  const isReached = ctx.regions.some((region) => contains(region, campaign.regionId));
  return isReached ? can(actorOf(ctx), campaign) : no('NOT_ALLOWED');
}
