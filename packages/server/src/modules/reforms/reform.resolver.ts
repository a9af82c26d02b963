import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { DepartmentType } from '../departments/index.ts';
import { previewReform } from './reform-preview.ts';
import {
  DepartmentReformListArgs,
  PrepareDepartmentReformInput,
  ReformPreviewArgs,
  UndoDepartmentReformInput,
} from './reform.inputs.ts';
import { reformSource } from './reform.rows.ts';
import { prepareDepartmentReform, undoDepartmentReform } from './reform.service.ts';
import {
  DepartmentReformConnection,
  DepartmentReformPayload,
  DepartmentReformType,
  DepartmentSuccessionType,
  ReformPreview,
} from './reform.type.ts';

@Resolver(() => DepartmentType)
export class DepartmentSuccessionResolver {
  @FieldResolver(() => [DepartmentSuccessionType], {
    description:
      '改革后由哪些部门承接；没有改革的为空。 Which departments followed it; none where it was not reformed.',
  })
  succeededBy(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [DepartmentSuccessionType], {
    description: '由哪些部门改革而来。 Which departments it follows.',
  })
  succeeds(): never {
    return answeredBySelect();
  }
}

@Resolver(() => DepartmentReformType)
export class DepartmentReformResolver {
  @Query(() => DepartmentReformType, {
    nullable: true,
    description: '一次机构改革；不存在与无权查看同为空。 One reform, or null when absent or not yours.',
  })
  departmentReform(
    @Arg('id', () => ID, { description: '改革。 The reform.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'department_reform', word: 'dpr' });
  }

  @Query(() => DepartmentReformConnection, {
    description: '辖区和上级的机构改革，新的在前。 Reforms of the region and above it, the latest first.',
  })
  departmentReforms(
    @Args(() => DepartmentReformListArgs) args: DepartmentReformListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => reformSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'DepartmentReform', source, shape: shapeOfRegions(regions) });
  }

  @Query(() => ReformPreview, {
    description: '改革前先看移交什么、保留什么。 What a reform of these departments would move, and what would stay.',
  })
  departmentReformPreview(
    @Args(() => ReformPreviewArgs) args: ReformPreviewArgs,
    @Ctx() ctx: Context,
  ): Promise<ReformPreview> {
    return previewReform(ctx, args);
  }

  @Mutation(() => DepartmentReformPayload, {
    description: '准备机构改革，到实施日期自动进行。 Prepares a reform, which is carried out on its day.',
  })
  async prepareDepartmentReform(
    @Arg('input', () => PrepareDepartmentReformInput, {
      description: '哪些部门、由谁承接、自何日起。 Which departments, who succeeds, from when on.',
    })
    input: PrepareDepartmentReformInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await prepareDepartmentReform(ctx, input) };
  }

  @Mutation(() => DepartmentReformPayload, {
    description: '撤回机构改革：未实施的随时，已实施的当日 24 时前。 Takes a reform back, until midnight of its day.',
  })
  async undoDepartmentReform(
    @Arg('input', () => UndoDepartmentReformInput, { description: '哪次、为何。 Which one, and why.' })
    input: UndoDepartmentReformInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await undoDepartmentReform(ctx, input) };
  }
}

export const DepartmentReformPayloadResolver = showsWritten(() => DepartmentReformPayload, {
  field: 'reform',
  type: () => DepartmentReformType,
  table: 'department_reform',
  description: '该改革。 The reform.',
});
