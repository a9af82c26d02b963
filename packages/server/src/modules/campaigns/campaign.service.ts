import { advanceCampaignRules, planCampaignRules, reviseCampaignScopeRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/actor.ts';
import { changesBetween, recordDeed, type FieldChange } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { Decision } from '../../platform/decision.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { noticeOf, refuseMisplaced, type Plan } from './campaign-plan.ts';
import { decidedHere } from './campaign-reach.ts';
import { ActivityState, CampaignState, isStepBack } from './campaign-states.ts';
import { Campaign, CampaignActivity, CampaignTarget } from './campaign.entity.ts';
import type {
  AdvanceCampaignInput,
  PlanCampaignInput,
  ReviseCampaignScopeInput,
  StartCampaignInput,
} from './campaign.inputs.ts';
import {
  canAdvanceCampaign,
  canPlanCampaign,
  canReviseScope,
  canStartCampaign,
  type CampaignFacts,
} from './campaign.policy.ts';
import { freezeRegister, frozenCount } from './scope-register.ts';

const typeName = 'Campaign';

/** Plans a campaign with its activities and the targets of its counties; nothing is frozen yet. */
export async function planCampaign(ctx: Context, input: PlanCampaignInput): Promise<RowKey> {
  demand(canPlanCampaign(actorOf(ctx), input.regionId));
  // What the rules did not clean was coerced by the schema, so the names carry their types.
  const plan = checked(planCampaignRules, input) as unknown as Plan;
  const key = { regionId: plan.regionId, id: clientIdOf(plan.clientId) };
  if (plan.clientId != null && (await ctx.em.findOne(Campaign, key))) return key;
  await refuseMisplaced(ctx, plan);
  addCampaign(ctx, key, { plan, notice: await noticeOf(ctx, plan) });
  recordDeed(ctx, { verb: 'planCampaign', subjectType: typeName, subject: key, changes: planned(plan) });
  await ctx.em.flush();
  await tell(ctx, 'campaignPlanned', key);
  return key;
}

function addCampaign(ctx: Context, key: RowKey, { plan, notice }: { plan: Plan; notice: RowKey | null }): void {
  const { name, theme, groupCode, scopeRule, startsOn, cutOffOn, countsPhone, activities, targets } = plan;
  const campaign = ctx.em.create(Campaign, {
    ...key,
    name,
    theme,
    groupCode,
    scopeRule,
    startsOn,
    cutOffOn,
    countsPhone: countsPhone ?? false,
    noticeRegionId: notice?.regionId ?? null,
    noticeId: notice?.id ?? null,
    state: CampaignState.DRAFT,
    createdAt: ctx.clock.now(),
  });
  const part = () => ({ regionId: key.regionId, id: newId(), campaign });
  for (const { kind, title, plannedOn = null } of activities ?? [])
    ctx.em.create(CampaignActivity, { ...part(), kind, title, plannedOn, state: ActivityState.PLANNED });
  for (const { countyId, enterprisesToVisit = null, dueOn } of targets ?? [])
    ctx.em.create(CampaignTarget, { ...part(), countyId, enterprisesToVisit, dueOn });
}

/** The plan as its deed tells it. */
function planned({ name, theme, groupCode, scopeRule, startsOn, cutOffOn, ...more }: Plan): FieldChange[] {
  const { countsPhone, activities, targets } = more;
  return changesBetween(
    {},
    {
      name,
      theme,
      groupCode,
      scopeRule,
      startsOn,
      cutOffOn,
      countsPhone: countsPhone ?? false,
      activities: activities?.map(({ title }) => title),
      targets: targets?.map(({ countyId, enterprisesToVisit }) => [countyId, enterprisesToVisit].join(' ').trim()),
    },
  );
}

/** Starts a draft: from now on a register that is frozen says who is in scope. */
export async function startCampaign(ctx: Context, input: StartCampaignInput): Promise<RowKey> {
  const campaign = await campaignToChange(ctx, input, canStartCampaign);
  const changes = changesBetween({ state: campaign.state }, { state: CampaignState.ACTIVE });
  campaign.state = CampaignState.ACTIVE;
  changes.push(...(await frozenAnew(ctx, campaign)));
  return changed(ctx, campaign, { verb: 'startCampaign', told: 'campaignStarted', reason: null, changes });
}

/** Changes the rule of who is in scope; a register that was frozen is frozen anew. */
export async function reviseCampaignScope(ctx: Context, input: ReviseCampaignScopeInput): Promise<RowKey> {
  const { scopeRule } = input;
  const { reason } = checked(reviseCampaignScopeRules, input);
  const campaign = await campaignToChange(ctx, input, canReviseScope);
  const changes = changesBetween({ scopeRule: campaign.scopeRule }, { scopeRule });
  campaign.scopeRule = scopeRule;
  if (campaign.state !== CampaignState.DRAFT) changes.push(...(await frozenAnew(ctx, campaign)));
  return changed(ctx, campaign, { verb: 'reviseCampaignScope', told: 'campaignScopeRevised', reason, changes });
}

/** Takes a campaign that was started to another state; a step back wants a reason. */
export async function advanceCampaign(ctx: Context, input: AdvanceCampaignInput): Promise<RowKey> {
  const { state } = input;
  const { reason = null } = checked(advanceCampaignRules, input);
  const campaign = await campaignToChange(ctx, input, (actor, facts) => canAdvanceCampaign(actor, facts, state));
  if (reason === null && isStepBack(campaign.state, state)) throw badInput('reason', 'REQUIRED');
  const changes = changesBetween({ state: campaign.state }, { state });
  campaign.state = state;
  return changed(ctx, campaign, { verb: 'advanceCampaign', told: 'campaignAdvanced', reason, changes });
}

/** Freezes the register now; what changes is how many enterprises it counts. */
async function frozenAnew(ctx: Context, campaign: Campaign): Promise<FieldChange[]> {
  const now = ctx.clock.now();
  const before = await frozenCount(ctx, campaign);
  const after = await freezeRegister(ctx, campaign, now);
  campaign.frozenAt = now;
  return changesBetween({ enterprisesInScope: before }, { enterprisesInScope: after });
}

/** The campaign of an id at the version that was seen, where the actor may do this to it. */
async function campaignToChange(
  ctx: Context,
  { id, version }: { id: string; version: number },
  can: (actor: Actor, campaign: CampaignFacts) => Decision,
): Promise<Campaign> {
  const campaign = await ctx.em.findOne(Campaign, fromGlobalId('cam', id));
  // One that is absent and one that is not yours are the same answer.
  if (!campaign) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(decidedHere(ctx, campaign, can));
  await ctx.em.lock(campaign, LockMode.OPTIMISTIC, version);
  return campaign;
}

interface Change {
  verb: string;
  told: string;
  reason: string | null;
  changes: FieldChange[];
}

/** Writes down what was done to a campaign, and tells it. */
async function changed(ctx: Context, campaign: Campaign, { verb, told, reason, changes }: Change): Promise<RowKey> {
  const key = { regionId: campaign.regionId, id: campaign.id };
  recordDeed(ctx, { verb, subjectType: typeName, subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
