import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { NoticeListArgs, RegisterNoticeInput } from './notice.inputs.ts';
import { noticeSource } from './notice.rows.ts';
import { registerNotice } from './notice.service.ts';
import { NoticeConnection, NoticeType, RegisterNoticePayload } from './notice.type.ts';

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    description:
      '辖区内及上级印发的通知，新的在前。 Notices of the jurisdictions and those that flow down, newest first.',
  })
  notices(@Args(() => NoticeListArgs) _args: NoticeListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'Notice', source: noticeSource });
  }

  @Mutation(() => RegisterNoticePayload, { description: '登记一份通知。 Enters a notice that a region issued.' })
  async registerNotice(
    @Arg('input', () => RegisterNoticeInput, { description: '通知内容。 What it is.' })
    input: RegisterNoticeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await registerNotice(ctx, input) };
  }
}

export const RegisterNoticePayloadResolver = showsWritten(() => RegisterNoticePayload, {
  field: 'notice',
  type: () => NoticeType,
  table: 'notice',
  description: '登记的通知。 The notice registered.',
});
