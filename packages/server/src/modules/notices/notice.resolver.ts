import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { NoticeListArgs, RegisterNoticeInput } from './notice.inputs.ts';
import { noticeSource } from './notice.rows.ts';
import { registerNotice } from './notice.service.ts';
import { NoticeConnection, NoticeType, RegisterNoticePayload } from './notice.type.ts';

/** What the mutation hands to its payload: the key of the row, read anew after the commit. */
interface Written {
  written: RowKey;
}

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
    @Arg('idempotencyKey', () => String, {
      nullable: true,
      description: '幂等键：重试得到同一结果。 A retry under the same key gets the same answer.',
    })
    _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await registerNotice(ctx, input) };
  }
}

@Resolver(() => RegisterNoticePayload)
export class RegisterNoticePayloadResolver {
  @FieldResolver(() => NoticeType, { description: '登记的通知。 The notice registered.' })
  notice(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return ctx.select.byKey(ctx, info, { table: 'notice', key: payload.written });
  }
}
