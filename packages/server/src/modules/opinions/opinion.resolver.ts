import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { shapeOfSearched } from '../enterprises/index.ts';
import { OpinionFormType } from './opinion-form.type.ts';
import { opinionSource } from './opinion-list.ts';
import { AnswerOpinionInput, OpinionListArgs, RecordOpinionInput } from './opinion.inputs.ts';
import { answerOpinion, recordOpinion } from './opinion.service.ts';
import { AnswerOpinionPayload, OpinionConnection, OpinionType, RecordOpinionPayload } from './opinion.type.ts';

@Resolver(() => OpinionType)
export class OpinionResolver {
  @Query(() => OpinionType, {
    nullable: true,
    description: '一条意见建议；不存在与无权查看同为空。 One opinion, or null when absent or not yours.',
  })
  opinion(
    @Arg('id', () => ID, { description: '意见建议。 The opinion.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'opinion', word: 'opn' });
  }

  @Query(() => OpinionConnection, {
    description: '辖区内的意见建议，新的在前。 Opinions of a region and all below it, newest first.',
  })
  opinions(@Args(() => OpinionListArgs) args: OpinionListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => opinionSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'Opinion', source, shape });
  }

  @Mutation(() => RecordOpinionPayload, { description: '登记企业的意见建议。 Takes down what an enterprise says.' })
  async recordOpinion(
    @Arg('input', () => RecordOpinionInput, { description: '何企业说了什么。 Who said what.' })
    input: RecordOpinionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordOpinion(ctx, input) };
  }

  @Mutation(() => AnswerOpinionPayload, {
    description: '采纳、留存或回复一条意见建议。 Adopts an opinion, notes it, or replies to it.',
  })
  async answerOpinion(
    @Arg('input', () => AnswerOpinionInput, { description: '哪条、如何答复。 Which one, and how it is answered.' })
    input: AnswerOpinionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await answerOpinion(ctx, input) };
  }
}

@Resolver(() => OpinionFormType)
export class FormOpinionsResolver {
  @FieldResolver(() => [OpinionType], {
    description: '表上的意见建议，最多 50 条。 Opinions that stand on the form, at most 50.',
  })
  opinions(): never {
    return answeredBySelect();
  }
}

export const RecordOpinionPayloadResolver = showsWritten(() => RecordOpinionPayload, {
  field: 'opinion',
  type: () => OpinionType,
  table: 'opinion',
  description: '登记的意见建议。 The opinion taken down.',
});
export const AnswerOpinionPayloadResolver = showsWritten(() => AnswerOpinionPayload, {
  field: 'opinion',
  type: () => OpinionType,
  table: 'opinion',
  description: '答复的意见建议。 The opinion answered.',
});
