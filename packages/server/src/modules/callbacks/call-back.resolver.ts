import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { CallBackSampleListArgs, DrawCallBackSampleInput, RecordCallBackInput } from './call-back.inputs.ts';
import { sampleSource } from './call-back.rows.ts';
import { drawCallBackSample, recordCallBack } from './call-back.service.ts';
import {
  CallBackItemType,
  CallBackSampleConnection,
  CallBackSampleType,
  DrawCallBackSamplePayload,
  RecordCallBackPayload,
} from './call-back.type.ts';

@Resolver(() => CallBackSampleType)
export class CallBackResolver {
  @Query(() => CallBackSampleConnection, {
    description: '某区划及其下级抽取的回访样本，新的在前。 Samples drawn by a region and those below it, newest first.',
  })
  callBackSamples(
    @Args(() => CallBackSampleListArgs) _args: CallBackSampleListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.connection(ctx, info, { node: 'CallBackSample', source: sampleSource });
  }

  @Query(() => CallBackSampleType, {
    nullable: true,
    description: '一个回访样本；不存在与无权查看同为空。 One sample, or null when absent or not yours.',
  })
  callBackSample(
    @Arg('id', () => ID, { description: '样本。 The sample.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'call_back_sample', word: 'cbs' });
  }

  @Mutation(() => DrawCallBackSamplePayload, {
    description: '由上级随机抽取仅由单位确认的走访。 Draws visits that only the office confirmed.',
  })
  async drawCallBackSample(
    @Arg('input', () => DrawCallBackSampleInput, { description: '从哪里、哪段时间、抽几次。 Where, when, how many.' })
    input: DrawCallBackSampleInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await drawCallBackSample(ctx, input) };
  }

  @Mutation(() => RecordCallBackPayload, {
    description:
      '记录回访结果；企业确认即为企业确认。 Writes down what an enterprise said; its yes confirms the visit.',
  })
  async recordCallBack(
    @Arg('input', () => RecordCallBackInput, { description: '哪一项、结果如何。 Which item, and what was said.' })
    input: RecordCallBackInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordCallBack(ctx, input) };
  }
}

export const DrawCallBackSamplePayloadResolver = showsWritten(() => DrawCallBackSamplePayload, {
  field: 'sample',
  type: () => CallBackSampleType,
  table: 'call_back_sample',
  description: '抽出的样本。 The sample.',
});
export const RecordCallBackPayloadResolver = showsWritten(() => RecordCallBackPayload, {
  field: 'item',
  type: () => CallBackItemType,
  table: 'call_back_item',
  description: '回访的一项。 The item.',
});
