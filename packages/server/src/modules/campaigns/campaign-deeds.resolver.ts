import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { cancelActivity, holdActivity } from './activity.service.ts';
import {
  AdvanceCampaignInput,
  CancelActivityInput,
  HoldActivityInput,
  PlanCampaignInput,
  ReviseCampaignScopeInput,
  StartCampaignInput,
} from './campaign.inputs.ts';
import { advanceCampaign, planCampaign, reviseCampaignScope, startCampaign } from './campaign.service.ts';
import {
  AdvanceCampaignPayload,
  CampaignType,
  CancelActivityPayload,
  HoldActivityPayload,
  PlanCampaignPayload,
  ReviseCampaignScopePayload,
  StartCampaignPayload,
} from './campaign.type.ts';

@Resolver(() => CampaignType)
export class CampaignDeedsResolver {
  @Mutation(() => PlanCampaignPayload, { description: '制定一次活动。 Plans a campaign.' })
  async planCampaign(
    @Arg('input', () => PlanCampaignInput, { description: '活动内容。 Its facts.' }) input: PlanCampaignInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await planCampaign(ctx, input) };
  }

  @Mutation(() => StartCampaignPayload, {
    description: '启动活动，冻结名册。 Starts a campaign and freezes the register.',
  })
  async startCampaign(
    @Arg('input', () => StartCampaignInput, { description: '哪次活动。 Which one.' }) input: StartCampaignInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await startCampaign(ctx, input) };
  }

  @Mutation(() => ReviseCampaignScopePayload, {
    description: '修改口径，重新冻结名册。 Changes the rule of who is in scope and freezes anew.',
  })
  async reviseCampaignScope(
    @Arg('input', () => ReviseCampaignScopeInput, { description: '口径与原因。 The rule and why.' })
    input: ReviseCampaignScopeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reviseCampaignScope(ctx, input) };
  }

  @Mutation(() => AdvanceCampaignPayload, {
    description: '活动转入另一状态。 Takes a campaign that was started to another state.',
  })
  async advanceCampaign(
    @Arg('input', () => AdvanceCampaignInput, { description: '状态与原因。 The state and why.' })
    input: AdvanceCampaignInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await advanceCampaign(ctx, input) };
  }

  @Mutation(() => HoldActivityPayload, { description: '记录一项内容已举办。 Notes that a planned activity was held.' })
  async holdActivity(
    @Arg('input', () => HoldActivityInput, { description: '哪一项，何日举办。 Which one, and when.' })
    input: HoldActivityInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await holdActivity(ctx, input) };
  }

  @Mutation(() => CancelActivityPayload, { description: '取消一项内容。 Gives a planned activity up.' })
  async cancelActivity(
    @Arg('input', () => CancelActivityInput, { description: '哪一项，为何。 Which one, and why.' })
    input: CancelActivityInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await cancelActivity(ctx, input) };
  }
}

export const PlanCampaignPayloadResolver = showsWritten(() => PlanCampaignPayload, {
  field: 'campaign',
  type: () => CampaignType,
  table: 'campaign',
  description: '制定的活动。 The campaign planned.',
});
export const StartCampaignPayloadResolver = showsWritten(() => StartCampaignPayload, {
  field: 'campaign',
  type: () => CampaignType,
  table: 'campaign',
  description: '启动的活动。 The campaign started.',
});
export const ReviseCampaignScopePayloadResolver = showsWritten(() => ReviseCampaignScopePayload, {
  field: 'campaign',
  type: () => CampaignType,
  table: 'campaign',
  description: '重新冻结后的活动。 The campaign, frozen anew.',
});
export const AdvanceCampaignPayloadResolver = showsWritten(() => AdvanceCampaignPayload, {
  field: 'campaign',
  type: () => CampaignType,
  table: 'campaign',
  description: '该活动。 The campaign.',
});
export const HoldActivityPayloadResolver = showsWritten(() => HoldActivityPayload, {
  field: 'campaign',
  type: () => CampaignType,
  table: 'campaign',
  description: '所属活动。 The campaign it belongs to.',
});
export const CancelActivityPayloadResolver = showsWritten(() => CancelActivityPayload, {
  field: 'campaign',
  type: () => CampaignType,
  table: 'campaign',
  description: '所属活动。 The campaign it belongs to.',
});
