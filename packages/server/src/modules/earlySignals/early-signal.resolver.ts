import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { CheckEarlySignalInput, EarlySignalListArgs } from './early-signal.inputs.ts';
import { signalCountsSql, signalSource } from './early-signal.rows.ts';
import { checkEarlySignal } from './early-signal.service.ts';
import {
  CheckEarlySignalPayload,
  EarlySignalCheckType,
  EarlySignalConnection,
  EarlySignalCountsType,
  EarlySignalType,
} from './early-signal.type.ts';

@Resolver()
export class EarlySignalResolver {
  @Query(() => EarlySignalConnection, {
    description: '及时发现：应当去看的事和场所，依据新的在前。 What wants a look, the newest grounds first.',
  })
  earlySignals(
    @Args(() => EarlySignalListArgs) args: EarlySignalListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => signalSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'EarlySignal', source, shape: shapeOfRegions(regions) });
  }

  @Query(() => EarlySignalCountsType, { description: '提示的件数。 How many signals stand how.' })
  earlySignalCounts(
    @Arg('regionId', () => Int, { description: '区划及其下级。 The region and all below it.' }) regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, regionId);
    const build = (root: Root) => signalCountsSql(root, regions);
    return ctx.select.run(ctx, info, { build, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => CheckEarlySignalPayload, { description: '核实一条提示。 Says what showed when one looked.' })
  async checkEarlySignal(
    @Arg('input', () => CheckEarlySignalInput, { description: '哪一条、情况如何。 Which, and what showed.' })
    input: CheckEarlySignalInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await checkEarlySignal(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseEarlySignalResolver {
  @FieldResolver(() => [EarlySignalType], {
    description: '今天应当去看的事和场所，依据新的在前。 What of it wants a look today, the newest grounds first.',
  })
  earlySignals(): never {
    return answeredBySelect();
  }
}

export const CheckEarlySignalPayloadResolver = showsWritten(() => CheckEarlySignalPayload, {
  field: 'check',
  type: () => EarlySignalCheckType,
  table: 'early_signal_check',
  description: '这次核实。 The check.',
});
