import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { previewDivisionChange } from './division-change-preview.ts';
import {
  DivisionChangeListArgs,
  DivisionChangePreviewArgs,
  PrepareDivisionChangeInput,
  UndoDivisionChangeInput,
} from './division-change.inputs.ts';
import { divisionChangeSource } from './division-change.rows.ts';
import { prepareDivisionChange, undoDivisionChange } from './division-change.service.ts';
import {
  DivisionChangeConnection,
  DivisionChangePayload,
  DivisionChangeType,
  DivisionPlace,
} from './division-change.type.ts';

@Resolver(() => DivisionChangeType)
export class DivisionChangeResolver {
  @Query(() => DivisionChangeType, {
    nullable: true,
    description: '一次区划变更；不存在与无权查看同为空。 One change of divisions, or null when absent or not yours.',
  })
  divisionChange(
    @Arg('id', () => ID, { description: '变更。 The change.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'division_change', word: 'dvc' });
  }

  @Query(() => DivisionChangeConnection, {
    description: '辖区和上级的区划变更，新的在前。 Changes of divisions of the region and above it, the latest first.',
  })
  divisionChanges(
    @Args(() => DivisionChangeListArgs) args: DivisionChangeListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => divisionChangeSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'DivisionChange', source, shape: shapeOfRegions(regions) });
  }

  @Query(() => [DivisionPlace], {
    description: '变更前先看：各区划登记了多少。 What the divisions hold that another one would answer for.',
  })
  divisionChangePreview(
    @Args(() => DivisionChangePreviewArgs) args: DivisionChangePreviewArgs,
    @Ctx() ctx: Context,
  ): Promise<DivisionPlace[]> {
    return previewDivisionChange(ctx, args);
  }

  @Mutation(() => DivisionChangePayload, {
    description: '准备区划变更，到实施日期自动进行。 Prepares a change of divisions, carried out on its day.',
  })
  async prepareDivisionChange(
    @Arg('input', () => PrepareDivisionChangeInput, {
      description: '哪些区划、由谁承接、自何日起。 Which divisions, what they become, from when on.',
    })
    input: PrepareDivisionChangeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await prepareDivisionChange(ctx, input) };
  }

  @Mutation(() => DivisionChangePayload, {
    description: '撤回区划变更：未实施的随时，已实施的当日 24 时前。 Takes a change back, until midnight of its day.',
  })
  async undoDivisionChange(
    @Arg('input', () => UndoDivisionChangeInput, { description: '哪次、为何。 Which one, and why.' })
    input: UndoDivisionChangeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await undoDivisionChange(ctx, input) };
  }
}

export const DivisionChangePayloadResolver = showsWritten(() => DivisionChangePayload, {
  field: 'change',
  type: () => DivisionChangeType,
  table: 'division_change',
  description: '该变更。 The change.',
});
