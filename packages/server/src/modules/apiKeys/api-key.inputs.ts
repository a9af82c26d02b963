import { ApiKeyAccess, ApiKeyKind, apiKeyLimits } from '@lianxi/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class ApiKeyListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
}

@InputType({ description: '签发接口密钥。 Issuing an API key.' })
export class IssueApiKeyInput {
  @Field(() => Int, { description: '由哪个区划签发。 The region that issues it.' }) regionId!: number;
  @Field(() => String, { description: '用途，最多 100 字。 What it is for.' }) label!: string;
  @Field(() => [Int], {
    description: '可访问的区划：签发区划或其下级。 The regions it reaches: the issuing one or some below.',
  })
  regionIds!: number[];
  @Field(() => [ApiKeyKind], { description: '可访问的记录类别。 The kinds of records it reaches.' })
  kinds!: ApiKeyKind[];
  @Field(() => ApiKeyAccess, { description: '只读或读写。 Whether it writes.' }) access!: ApiKeyAccess;
  @Field(() => Int, { description: '有效天数，1-366。 For how many days it is valid, 1 to 366.' })
  expiresInDays!: number;
  @Field(() => Int, {
    defaultValue: apiKeyLimits.usualRate,
    description: '每分钟最多请求次数，1-600。 Requests a minute, 1 to 600.',
  })
  ratePerMinute!: number;
}

@InputType({ description: '吊销接口密钥。 Revoking an API key.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: '接口密钥。 The key.' }) id!: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
