import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { burdenSql, limitsOfRegionSql } from './visit-burden.rows.ts';
import { JoinVisitInput, SetVisitLimitsInput, VisitBurdenArgs } from './visit-burden.inputs.ts';
import {
  JoinVisitPayload,
  MoveVisitPayload,
  SetVisitLimitsPayload,
  VisitBurdenType,
  VisitLimitsType,
} from './visit-burden.type.ts';
import { joinVisit } from './visit-joining.ts';
import { setVisitLimits } from './visit-limit.service.ts';
import { MoveVisitInput } from './visit.inputs.ts';
import { moveVisit } from './visit.service.ts';
import { VisitType } from './visit.type.ts';

const regionArg = { description: '区划的键。 Key of the region.' } as const;

@Resolver(() => SetVisitLimitsPayload)
export class VisitBurdenResolver {
  @Query(() => VisitBurdenType, {
    nullable: true,
    description:
      '计划走访前先看：企业近期的走访、上限与可加入的计划；不存在与无权查看同为空。 What an enterprise bears around a day; null when absent or not yours.',
  })
  visitBurden(
    @Args(() => VisitBurdenArgs) _args: VisitBurdenArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, burdenSql);
  }

  @Query(() => VisitLimitsType, { description: '某区划适用的走访频次上限。 The limits in force in a region.' })
  visitLimits(
    @Arg('regionId', () => Int, regionArg) regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, { build: limitsOfRegionSql, given: { regionId } });
  }

  @Mutation(() => SetVisitLimitsPayload, {
    description: '设定走访频次上限。 Sets how often enterprises may be visited.',
  })
  async setVisitLimits(
    @Arg('input', () => SetVisitLimitsInput, { description: '区划与上限。 Where, and how often.' })
    input: SetVisitLimitsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<{ regionId: number }> {
    return { regionId: await setVisitLimits(ctx, input) };
  }

  @FieldResolver(() => VisitLimitsType, { description: '现行上限。 The limits in force now.' })
  limits(@Source() given: { regionId: number }, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.run(ctx, info, { build: limitsOfRegionSql, given: { ...given } });
  }

  @Mutation(() => MoveVisitPayload, { description: '把计划改到另一天。 Moves a plan to another day.' })
  async moveVisit(
    @Arg('input', () => MoveVisitInput, { description: '哪次走访、改到何日、为何。 Which visit, to when, and why.' })
    input: MoveVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await moveVisit(ctx, input) };
  }

  @Mutation(() => JoinVisitPayload, {
    description: '加入他人计划的走访，合为一次联合走访；重复加入只算一次。 Joins a visit; it becomes one joint visit.',
  })
  async joinVisit(
    @Arg('input', () => JoinVisitInput, { description: '加入哪次走访。 Which visit, and who joins.' })
    input: JoinVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await joinVisit(ctx, input) };
  }
}

export const MoveVisitPayloadResolver = showsWritten(() => MoveVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '改期后的走访。 The visit moved.',
});
export const JoinVisitPayloadResolver = showsWritten(() => JoinVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '加入的走访。 The visit joined.',
});
