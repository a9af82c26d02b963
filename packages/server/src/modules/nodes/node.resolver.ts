import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { NodeType } from '../../platform/node.ts';

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: '按全局编号取任何一项；不存在与无权查看同为空。 Anything by its id, or null when absent or not yours.',
  })
  node(
    @Arg('id', () => ID, { description: '全局编号。 The id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<object | null> {
    return ctx.select.node(ctx, info, id);
  }
}
