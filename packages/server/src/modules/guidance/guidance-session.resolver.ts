import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { GuidanceSessionListArgs, RecordGuidanceSessionInput } from './guidance-session.inputs.ts';
import { guidanceSource } from './guidance-session.rows.ts';
import { recordGuidanceSession } from './guidance-session.service.ts';
import {
  GuidanceSessionConnection,
  GuidanceSessionType,
  RecordGuidanceSessionPayload,
} from './guidance-session.type.ts';

/** What the mutation hands to its payload: the key of the row, read anew after the commit. */
interface Written {
  written: RowKey;
}
const keyArg = {
  nullable: true,
  description: '幂等键：重试得到同一结果。 A retry under the same key gets the same answer.',
} as const;

@Resolver(() => GuidanceSessionType)
export class GuidanceSessionResolver {
  @Query(() => GuidanceSessionConnection, {
    description: '辖区内的专项辅导，新的在前。 Guidance given in a region and all below it, newest first.',
  })
  guidanceSessions(
    @Args(() => GuidanceSessionListArgs) args: GuidanceSessionListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => guidanceSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'GuidanceSession', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => RecordGuidanceSessionPayload, {
    description: '记录一次专项辅导。 Records a session of special guidance.',
  })
  async recordGuidanceSession(
    @Arg('input', () => RecordGuidanceSessionInput, { description: '哪里、何日、何主题。 Where, when, on what.' })
    input: RecordGuidanceSessionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordGuidanceSession(ctx, input) };
  }
}

@Resolver(() => RecordGuidanceSessionPayload)
export class RecordGuidanceSessionPayloadResolver {
  @FieldResolver(() => GuidanceSessionType, { description: '记录的专项辅导。 The session recorded.' })
  session(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return ctx.select.byKey(ctx, info, { table: 'guidance_session', key: payload.written });
  }
}
