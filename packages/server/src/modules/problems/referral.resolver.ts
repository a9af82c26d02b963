import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { PageArgs } from '../../platform/paging.ts';
import { referralSource } from './problem.rows.ts';
import { ReferralConnection, ReferralType } from './referral.type.ts';

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralType, {
    nullable: true,
    description: '一件转办；不存在与无权查看同为空。 One referral, or null when absent or not yours.',
  })
  referral(
    @Arg('id', () => ID, { description: '转办件。 The referral.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'referral', word: 'ref' });
  }

  @Query(() => ReferralConnection, {
    description:
      '可见的转办件，新的在前；部门联系人只见转给本部门的。 The referrals the viewer may see, newest first; a department’s contact sees those put before it.',
  })
  referrals(@Args(() => PageArgs) _args: PageArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'Referral', source: () => referralSource });
  }
}
