import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { duplicatesSql } from './enterprise-duplicates.ts';
import { enterpriseSource } from './enterprise-list.ts';
import {
  ChangeEnterpriseStatusInput,
  CorrectEnterpriseInput,
  DefineEnterpriseGroupInput,
  EnterpriseDuplicatesArgs,
  EnterpriseListArgs,
  RegisterEnterpriseInput,
} from './enterprise.inputs.ts';
import { groupsOf } from './enterprise.rows.ts';
import { shapeOfSearched } from './named-enterprise.ts';
import {
  changeEnterpriseStatus,
  correctEnterprise,
  defineEnterpriseGroup,
  registerEnterprise,
} from './enterprise.service.ts';
import {
  ChangeEnterpriseStatusPayload,
  CorrectEnterprisePayload,
  DefineEnterpriseGroupPayload,
  EnterpriseConnection,
  EnterpriseDuplicateType,
  EnterpriseGroupType,
  EnterpriseMatch,
  EnterpriseType,
  RegisterEnterprisePayload,
  TimelineConnection,
} from './enterprise.type.ts';

@Resolver(() => EnterpriseType)
export class EnterpriseResolver {
  @Query(() => EnterpriseType, {
    nullable: true,
    description: '一家企业；不存在与无权查看同为空。 One enterprise, or null when absent or not yours.',
  })
  enterprise(
    @Arg('id', () => ID, { description: '企业。 The enterprise.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'enterprise', word: 'ent' });
  }

  @Query(() => EnterpriseConnection, { description: '辖区内的企业。 Enterprises of a region and all below it.' })
  enterprises(
    @Args(() => EnterpriseListArgs) args: EnterpriseListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => enterpriseSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'Enterprise', source, shape });
  }

  @Query(() => [EnterpriseDuplicateType], {
    description: '疑似重复的记录，最多 10 条。 Records that may be the same enterprise.',
  })
  enterpriseDuplicates(
    @Args(() => EnterpriseDuplicatesArgs) _args: EnterpriseDuplicatesArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, duplicatesSql);
  }

  @Query(() => [EnterpriseGroupType], { description: '某区划可选的企业群体。 Groups that can be chosen in a region.' })
  enterpriseGroups(
    @Arg('regionId', () => Int, { description: '区划。 The region.' }) _regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, groupsSql);
  }

  @FieldResolver(() => [EnterpriseMatch], {
    description: '凭所输文字因何找到该企业；未输入或不符时为空。 Why a search finds it; empty where it does not.',
  })
  matches(
    @Arg('search', () => String, { nullable: true, description: '所输文字。 What was typed.' }) _search?: string,
  ): never {
    return answeredBySelect();
  }

  @FieldResolver(() => TimelineConnection, { description: '档案时间线，新的在前。 What happened, newest first.' })
  timeline(@Args(() => PageArgs) _args: PageArgs): never {
    return answeredBySelect();
  }

  @Mutation(() => RegisterEnterprisePayload, { description: '登记一家企业。 Enters an enterprise into the register.' })
  async registerEnterprise(
    @Arg('input', () => RegisterEnterpriseInput, { description: '企业信息。 Its facts.' })
    input: RegisterEnterpriseInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await registerEnterprise(ctx, input) };
  }

  @Mutation(() => CorrectEnterprisePayload, { description: '更正企业信息。 Corrects facts of an enterprise.' })
  async correctEnterprise(
    @Arg('input', () => CorrectEnterpriseInput, { description: '更正内容。 The facts to change.' })
    input: CorrectEnterpriseInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await correctEnterprise(ctx, input) };
  }

  @Mutation(() => ChangeEnterpriseStatusPayload, {
    description: '变更企业状态。 Takes an enterprise to its next status.',
  })
  async changeEnterpriseStatus(
    @Arg('input', () => ChangeEnterpriseStatusInput, { description: '新状态与原因。 The status and why.' })
    input: ChangeEnterpriseStatusInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await changeEnterpriseStatus(ctx, input) };
  }

  @Mutation(() => DefineEnterpriseGroupPayload, {
    description: '设定企业群体，本级与下级可用。 Defines a group for the region and all below.',
  })
  async defineEnterpriseGroup(
    @Arg('input', () => DefineEnterpriseGroupInput, { description: '代码与名称。 Code and name.' })
    input: DefineEnterpriseGroupInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await defineEnterpriseGroup(ctx, input) };
  }
}

/** The groups of a region and of everybody above it. */
function groupsSql({ selection, type, ...root }: Root): string {
  const row = selection.alias();
  const region = selection.arg<{ regionId: number }>(root, (args) => args.regionId, 'int');
  const where = [groupsOf(region, row)];
  return selection.many(type, root.nodes, { table: 'enterprise_group', row, where, order: `${row}.code`, most: 200 });
}

export const RegisterEnterprisePayloadResolver = showsWritten(() => RegisterEnterprisePayload, {
  field: 'enterprise',
  type: () => EnterpriseType,
  table: 'enterprise',
  description: '登记的企业。 The enterprise registered.',
});
export const CorrectEnterprisePayloadResolver = showsWritten(() => CorrectEnterprisePayload, {
  field: 'enterprise',
  type: () => EnterpriseType,
  table: 'enterprise',
  description: '更正后的企业。 The enterprise corrected.',
});
export const ChangeEnterpriseStatusPayloadResolver = showsWritten(() => ChangeEnterpriseStatusPayload, {
  field: 'enterprise',
  type: () => EnterpriseType,
  table: 'enterprise',
  description: '变更后的企业。 The enterprise.',
});
export const DefineEnterpriseGroupPayloadResolver = showsWritten(() => DefineEnterpriseGroupPayload, {
  field: 'group',
  type: () => EnterpriseGroupType,
  table: 'enterprise_group',
  description: '设定的群体。 The group defined.',
});
