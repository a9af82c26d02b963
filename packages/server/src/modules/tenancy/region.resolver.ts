import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { PageArgs } from '../../platform/paging.ts';
import { regionSource } from './region-list.ts';
import { RegionConnection, RegionType } from './region.type.ts';

@ArgsType()
export class RegionListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: '名称、简称、代码（含旧代码）或拼音首字母。 Name, code or pinyin initials.',
  })
  search?: string;
  @Field(() => Int, { nullable: true, description: '只看其直接下级。 Only what stands directly below it.' })
  parentId?: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      '只看自己任职的辖区，不受请求收窄影响。 Only the viewer’s jurisdictions, however the request is narrowed.',
  })
  mine!: boolean;
  @Field(() => Boolean, { nullable: true, description: '只看直接登记企业的区划。 Only regions that keep enterprises.' })
  isUnit?: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: '是否包括已由别的区划承接的。 Whether those are listed that another region answers for.',
  })
  withEnded!: boolean;
}

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => RegionType, { nullable: true, description: '一个行政区划。 One region, or null.' })
  region(
    @Arg('regionId', () => Int, { description: '稳定键。 Its stable key.' }) _regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    return ctx.select.run(ctx, info, (root) => {
      const row = root.selection.alias();
      const id = root.selection.arg<{ regionId: number }>(root, (args) => args.regionId, 'int');
      return root.selection.one(root.type, root.nodes, { table: 'region', row, where: [`${row}.region_id=${id}`] });
    });
  }

  @Query(() => RegionConnection, { description: '行政区划，按代码排序。 Regions of the country by code.' })
  regions(
    @Args(() => RegionListArgs) _args: RegionListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    return ctx.select.connection(ctx, info, { node: 'Region', source: regionSource });
  }
}
