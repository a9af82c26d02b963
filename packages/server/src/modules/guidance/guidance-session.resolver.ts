import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { GuidanceSessionListArgs, RecordGuidanceSessionInput } from './guidance-session.inputs.ts';
import { guidanceSource } from './guidance-session.rows.ts';
import { recordGuidanceSession } from './guidance-session.service.ts';
import {
  GuidanceSessionConnection,
  GuidanceSessionType,
  RecordGuidanceSessionPayload,
} from './guidance-session.type.ts';

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

export const RecordGuidanceSessionPayloadResolver = showsWritten(() => RecordGuidanceSessionPayload, {
  field: 'session',
  type: () => GuidanceSessionType,
  table: 'guidance_session',
  description: '记录的专项辅导。 The session recorded.',
});
