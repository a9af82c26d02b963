import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { HandoverListArgs, PrepareHandoverInput, SignHandoverInput, WithdrawHandoverInput } from './handover.inputs.ts';
import { handoverSource, heldSql } from './handover.rows.ts';
import { prepareHandover } from './handover.service.ts';
import { HandoverConnection, HandoverPayload, HandoverType, HeldEnterpriseType } from './handover.type.ts';
import { signHandover, withdrawHandover } from './signing.service.ts';

@Resolver()
export class HandoverResolver {
  @Query(() => [HeldEnterpriseType], {
    description: '某联系人手上的企业和未了事项。 What a liaison person holds, with all that is open.',
  })
  heldEnterprises(
    @Arg('officerId', () => ID, { description: '联系人。 The liaison person.' }) _officerId: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, { build: heldSql });
  }

  @Query(() => HandoverType, {
    nullable: true,
    description: '一次交接；不存在与无权查看同为空。 One hand-over, or null when absent or not yours.',
  })
  handover(
    @Arg('id', () => ID, { description: '交接。 The hand-over.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'handover', word: 'hov' });
  }

  @Query(() => HandoverConnection, { description: '辖区内的交接，新的在前。 Hand-overs, the latest first.' })
  handovers(
    @Args(() => HandoverListArgs) args: HandoverListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => handoverSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Handover', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => HandoverPayload, {
    description: '准备交接：手上的企业全部落实承接人。 Prepares a hand-over of all that is held.',
  })
  async prepareHandover(
    @Arg('input', () => PrepareHandoverInput, { description: '谁交、交给谁、自何日起。 Who, to whom, since when.' })
    input: PrepareHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await prepareHandover(ctx, input) };
  }

  @Mutation(() => HandoverPayload, {
    description: '签署交接，各方签齐即生效。 Signs a hand-over; the last signature puts it in force.',
  })
  async signHandover(
    @Arg('input', () => SignHandoverInput, { description: '哪次、谁签。 Which one, and whose signature.' })
    input: SignHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await signHandover(ctx, input) };
  }

  @Mutation(() => HandoverPayload, { description: '撤回尚未生效的交接。 Withdraws what is not in force yet.' })
  async withdrawHandover(
    @Arg('input', () => WithdrawHandoverInput, { description: '哪次、为何。 Which one, and why.' })
    input: WithdrawHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await withdrawHandover(ctx, input) };
  }
}

export const HandoverPayloadResolver = showsWritten(() => HandoverPayload, {
  field: 'handover',
  type: () => HandoverType,
  table: 'handover',
  description: '交接。 The hand-over.',
});
