import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { ApiKeyListArgs, IssueApiKeyInput, RevokeApiKeyInput } from './api-key.inputs.ts';
import { apiKeySource } from './api-key.rows.ts';
import { issueApiKey, revokeApiKey } from './api-key.service.ts';
import {
  ApiKeyCallConnection,
  ApiKeyConnection,
  ApiKeyType,
  IssueApiKeyPayload,
  RevokeApiKeyPayload,
} from './api-key.type.ts';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Query(() => ApiKeyType, {
    nullable: true,
    description: '一个接口密钥；不存在与无权查看同为空。 One API key, or null when absent or not yours.',
  })
  apiKey(
    @Arg('id', () => ID, { description: '接口密钥。 The key.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'api_key', word: 'key' });
  }

  @Query(() => ApiKeyConnection, {
    description: '辖区内签发的接口密钥，新的在前。 API keys issued in a region and all below it, newest first.',
  })
  apiKeys(@Args(() => ApiKeyListArgs) _args: ApiKeyListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'ApiKey', source: apiKeySource });
  }

  @Mutation(() => IssueApiKeyPayload, {
    description:
      '签发接口密钥，全文只显示一次；不设幂等键：未收到答复时，吊销列表中多出的一个，重新签发。 Issues an API key, whose token is told once. It takes no idempotency key, since a retry could only be answered by keeping the token: where the answer was lost, revoke the key that the list shows and issue another.',
  })
  issueApiKey(
    @Arg('input', () => IssueApiKeyInput, { description: '用途、范围与期限。 What for, how far and for how long.' })
    input: IssueApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<Written & { token: string }> {
    return issueApiKey(ctx, input);
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description: '吊销接口密钥，立即生效，不可撤回。 Revokes an API key, at once and for good.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: '哪个密钥，为何。 Which key, and why.' })
    input: RevokeApiKeyInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await revokeApiKey(ctx, input) };
  }

  @FieldResolver(() => ApiKeyCallConnection, {
    description:
      '近 90 天的请求，新的在前；超出频率的每分钟只记第一次。 Requests of the last 90 days, newest first; of those beyond the rate the first of each minute.',
  })
  activity(@Args(() => PageArgs) _args: PageArgs): never {
    return answeredBySelect();
  }
}

export const IssueApiKeyPayloadResolver = showsWritten(() => IssueApiKeyPayload, {
  field: 'apiKey',
  type: () => ApiKeyType,
  table: 'api_key',
  description: '签发的密钥。 The key issued.',
});
export const RevokeApiKeyPayloadResolver = showsWritten(() => RevokeApiKeyPayload, {
  field: 'apiKey',
  type: () => ApiKeyType,
  table: 'api_key',
  description: '吊销的密钥。 The key revoked.',
});
