import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ActivityState, CampaignState, nextCampaignStates } from './campaign-states.ts';

/** What a policy needs to know of a campaign. */
export interface CampaignFacts {
  regionId: number;
  state: CampaignState;
}

/** Administrators and directors of the region run its campaigns; those it flows down to carry it out. */
export const canPlanCampaign = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');

/** What may be done by whoever runs the campaign, as long as its state allows it. */
function canWhile(actor: Actor, { regionId }: CampaignFacts, isOpen: boolean): Decision {
  const runs = canPlanCampaign(actor, regionId);
  if (!runs.allowed) return runs;
  return isOpen ? yes : no('CAMPAIGN_STATE');
}

/** A draft is started once. */
export const canStartCampaign = (actor: Actor, campaign: CampaignFacts): Decision =>
  canWhile(actor, campaign, campaign.state === CampaignState.DRAFT);

const revisable: ReadonlySet<CampaignState> = new Set([
  CampaignState.DRAFT,
  CampaignState.ACTIVE,
  CampaignState.SUMMARISING,
]);

/** Who is in scope can be decided anew until the campaign is closed; then its figures stand. */
export const canReviseScope = (actor: Actor, campaign: CampaignFacts): Decision =>
  canWhile(actor, campaign, revisable.has(campaign.state));

/** A campaign goes from state to state; out of the draft there is starting only, since that freezes the register. */
export const canAdvanceCampaign = (actor: Actor, campaign: CampaignFacts, to: CampaignState): Decision =>
  canWhile(actor, campaign, campaign.state !== CampaignState.DRAFT && nextCampaignStates(campaign.state).includes(to));

/** What is planned is held or given up once; an archived campaign changes no more. */
export const canSettleActivity = (actor: Actor, campaign: CampaignFacts, activity: ActivityState): Decision =>
  canWhile(actor, campaign, campaign.state !== CampaignState.ARCHIVED && activity === ActivityState.PLANNED);

/** Whether a state is open to the actor: from the draft by starting, from every other by moving on or back. */
export const canEnterState = (actor: Actor, campaign: CampaignFacts, to: CampaignState): Decision =>
  campaign.state === CampaignState.DRAFT && to === CampaignState.ACTIVE
    ? canStartCampaign(actor, campaign)
    : canAdvanceCampaign(actor, campaign, to);
