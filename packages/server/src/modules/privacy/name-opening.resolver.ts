import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { dayOf, endOfDay } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { Viewer } from '../identity/index.ts';
import { namesReadIn, openedOn } from './masking.ts';
import { CloseNamesInput, NameOpeningListArgs, OpenNamesInput } from './name-opening.inputs.ts';
import { nameOpeningSource } from './name-opening.rows.ts';
import { closeNames, openNames } from './name-opening.service.ts';
import {
  CloseNamesPayload,
  NameOpeningConnection,
  NameOpeningType,
  OpenedNamesType,
  OpenNamesPayload,
} from './name-opening.type.ts';

@Resolver(() => NameOpeningType)
export class NameOpeningResolver {
  @Query(() => NameOpeningConnection, {
    description: '上级单位何时为何查看过人员姓名，新的在前。 Who opened names of people and what for, newest first.',
  })
  nameOpenings(
    @Args(() => NameOpeningListArgs) args: NameOpeningListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => nameOpeningSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'NameOpening', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => OpenNamesPayload, {
    description:
      '说明用途，查看一个县（市、区）的人员姓名，至当日二十四时止。 Opens the names of one county until midnight.',
  })
  async openNames(
    @Arg('input', () => OpenNamesInput, { description: '哪里，何用。 Where, and what for.' }) input: OpenNamesInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await openNames(ctx, input) };
  }

  @Mutation(() => CloseNamesPayload, {
    description: '提前结束查看一个县（市、区）的人员姓名。 Closes the names of a county before midnight.',
  })
  async closeNames(
    @Arg('input', () => CloseNamesInput, { description: '哪一次。 Which opening.' }) input: CloseNamesInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await closeNames(ctx, input) };
  }
}

@Resolver(() => Viewer)
export class ViewerNamesResolver {
  @FieldResolver(() => [Int], {
    description:
      '可见人员全名的区划：本单位的，以及说明用途后查看的。 Regions in whose rows names of people are read whole.',
  })
  namesReadIn(@Ctx() ctx: Context): number[] {
    return namesReadIn(actorOf(ctx), dayOf(ctx.clock.now()));
  }

  @FieldResolver(() => [OpenedNamesType], {
    description: '当前说明用途后可查看姓名之处。 Counties whose names the viewer has open at present.',
  })
  openedNames(@Ctx() ctx: Context): OpenedNamesType[] {
    return openedOn(actorOf(ctx), dayOf(ctx.clock.now())).map(({ regionId, id, regionName, purpose, on }) => ({
      id: toGlobalId('nop', { regionId, id }),
      regionId,
      regionName,
      purpose,
      untilAt: endOfDay(on),
    }));
  }
}

const opening = { field: 'opening', type: () => NameOpeningType, table: 'name_opening' };
export const OpenNamesPayloadResolver = showsWritten(() => OpenNamesPayload, {
  ...opening,
  description: '本次查看。 The opening.',
});
export const CloseNamesPayloadResolver = showsWritten(() => CloseNamesPayload, {
  ...opening,
  description: '已结束的查看。 The opening that was closed.',
});
