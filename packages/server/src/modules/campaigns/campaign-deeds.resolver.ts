import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
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

/** What the mutations hand to their payload: the key of the campaign, read anew after the commit. */
interface Written {
  written: RowKey;
}
const keyArg = {
  nullable: true,
  description: '幂等键：重试得到同一结果。 A retry under the same key gets the same answer.',
} as const;

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

const readWritten = (payload: Written, info: GraphQLResolveInfo, ctx: Context): Promise<unknown> =>
  ctx.select.byKey(ctx, info, { table: 'campaign', key: payload.written });

@Resolver(() => PlanCampaignPayload)
export class PlanCampaignPayloadResolver {
  @FieldResolver(() => CampaignType, { description: '制定的活动。 The campaign planned.' })
  campaign(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => StartCampaignPayload)
export class StartCampaignPayloadResolver {
  @FieldResolver(() => CampaignType, { description: '启动的活动。 The campaign started.' })
  campaign(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => ReviseCampaignScopePayload)
export class ReviseCampaignScopePayloadResolver {
  @FieldResolver(() => CampaignType, { description: '重新冻结后的活动。 The campaign, frozen anew.' })
  campaign(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => AdvanceCampaignPayload)
export class AdvanceCampaignPayloadResolver {
  @FieldResolver(() => CampaignType, { description: '该活动。 The campaign.' })
  campaign(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => HoldActivityPayload)
export class HoldActivityPayloadResolver {
  @FieldResolver(() => CampaignType, { description: '所属活动。 The campaign it belongs to.' })
  campaign(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => CancelActivityPayload)
export class CancelActivityPayloadResolver {
  @FieldResolver(() => CampaignType, { description: '所属活动。 The campaign it belongs to.' })
  campaign(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
