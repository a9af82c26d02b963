import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { campaignSource } from './campaign-list.ts';
import { CampaignListArgs, LedgerArgs } from './campaign.inputs.ts';
import { CampaignConnection, CampaignType, ScopeEntryConnection } from './campaign.type.ts';

@Resolver(() => CampaignType)
export class CampaignResolver {
  @Query(() => CampaignType, {
    nullable: true,
    description: '一次活动；不存在与无权查看同为空。 One campaign, or null when absent or not yours.',
  })
  campaign(
    @Arg('id', () => ID, { description: '活动。 The campaign.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'campaign', word: 'cam' });
  }

  @Query(() => CampaignConnection, {
    description:
      '辖区内及上级部署的活动，开始晚的在前。 Campaigns of the jurisdictions and those that flow down, newest start first.',
  })
  campaigns(
    @Args(() => CampaignListArgs) args: CampaignListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => campaignSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Campaign', source, shape: shapeOfRegions(regions) });
  }

  @FieldResolver(() => ScopeEntryConnection, {
    description: '冻结的名册，按属地、企业名称排列。 The frozen register, by county and name of the enterprise.',
  })
  ledger(@Args(() => LedgerArgs) _args: LedgerArgs): never {
    return answeredBySelect();
  }
}
