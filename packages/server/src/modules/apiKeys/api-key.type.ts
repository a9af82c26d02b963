import { ApiKeyAccess, ApiKeyKind } from '@lianxi/schema';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { ApiKeyState } from './api-key-state.ts';

registerEnumType(ApiKeyKind, {
  name: 'ApiKeyKind',
  description:
    '接口密钥可访问的记录类别；行政区划人人可读。 Kinds of records a key reaches; regions are open to every key.',
  valuesConfig: {
    ENTERPRISE: { description: '企业、企业群体、疑似重复。 Enterprises, their groups, hints at duplicates.' },
    PERSON: { description: '企业人员，个人信息始终隐去。 People of enterprises, personal fields always masked.' },
    LIAISON: { description: '联络办、岗位、联系人与覆盖情况。 Offices, posts, liaison persons and their coverage.' },
    CAMPAIGN: { description: '通知、活动及其范围与指标。 Notices, campaigns, their registers and targets.' },
    VISIT: { description: '走访及其参加人、隐患、政策宣讲。 Visits with those present, hazards and policies.' },
    OPINION_FORM: { description: '征求意见表。 Opinion forms.' },
    PROBLEM: { description: '问题与转办。 Problems and their referrals.' },
    GUIDANCE: { description: '专项辅导。 Guidance sessions.' },
    FIGURE: { description: '统计数字、明细与发稿核数。 Figures, their rows, and articles checked against them.' },
    TIMELINE: { description: '变更记录：何人何时改了什么。 Who changed what, and when.' },
  },
});
registerEnumType(ApiKeyAccess, {
  name: 'ApiKeyAccess',
  description: '接口密钥可做之事。 What a key may do.',
  valuesConfig: {
    READ: { description: '只读，如同审计。 Reads, like an auditor.' },
    WRITE: { description: '读写，如同工作人员。 Reads and writes, like a clerk.' },
  },
});
registerEnumType(ApiKeyState, {
  name: 'ApiKeyState',
  description: '接口密钥的状态。 How a key stands.',
  valuesConfig: {
    VALID: { description: '有效。 It works.' },
    EXPIRING: { description: '有效，14 天内到期。 It works, and ends within 14 days.' },
    EXPIRED: { description: '已到期。 Its time is over.' },
    REVOKED: { description: '已吊销。 It was revoked.' },
    ISSUER_LEFT: { description: '签发人已离任，密钥失效。 Its issuer’s membership ended, and the key with it.' },
  },
});

@ObjectType('ApiKeyCall', {
  description: '使用密钥的一次请求，不含所得内容。 One request with a key, without what it got.',
})
class ApiKeyCallType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Timestamp, { description: '何时。 When it came.' }) calledAt!: string;
  @Field(() => String, { nullable: true, description: '操作名。 The name of its operation.' }) operation?: string;
  @Field(() => [String], { description: '根字段。 The root fields it asked for.' }) fields!: string[];
  @Field(() => String, { description: '结果：OK 或拒绝代码。 OK or the code of its refusal.' }) code!: string;
  @Field(() => String, { description: '来自何处。 The address it came from.' }) address!: string;
  @Field(() => Int, { description: '用时，毫秒。 How long it took, in milliseconds.' }) milliseconds!: number;
}
export const ApiKeyCallConnection = connectionOf('ApiKeyCall', ApiKeyCallType);

@ObjectType({ description: '当前登录者可对该密钥做什么。 What the viewer may do with a key.' })
export class ApiKeyViewerCan {
  @Field(() => Boolean, { description: '吊销。 Revoke it.' }) revoke!: boolean;
}

@ObjectType('ApiKey', {
  description: '接口密钥：另一系统以某办公室名义访问的凭据。 What another system may ask in the name of an office.',
})
export class ApiKeyType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '签发区划的键。 Key of the issuing region.' }) regionId!: number;
  @Field(() => RegionType, { description: '签发区划。 The region that issued it.' }) region!: RegionType;
  @Field(() => String, { description: '用途。 What it is for.' }) label!: string;
  @Field(() => String, { description: '密钥开头的 8 个字符，用于辨认。 The 8 characters by which it is recognised.' })
  prefix!: string;
  @Field(() => [RegionType], { description: '可访问的区划，含其下级。 The regions it reaches, with all below them.' })
  regions!: RegionType[];
  @Field(() => [ApiKeyKind], { description: '可访问的记录类别。 The kinds of records it reaches.' })
  kinds!: ApiKeyKind[];
  @Field(() => ApiKeyAccess, { description: '只读或读写。 Whether it writes.' }) access!: ApiKeyAccess;
  @Field(() => Int, { description: '每分钟最多请求次数。 Requests a minute.' }) ratePerMinute!: number;
  @Field(() => String, { description: '签发人。 Who issued it.' }) issuerName!: string;
  @Field(() => Timestamp, { description: '签发时刻。 When it was issued.' }) issuedAt!: string;
  @Field(() => Timestamp, { description: '到期时刻。 When it ends.' }) expiresAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '吊销时刻。 When it was revoked.' }) revokedAt?: string;
  @Field(() => String, { nullable: true, description: '吊销人。 Who revoked it.' }) revokerName?: string;
  @Field(() => String, { nullable: true, description: '吊销原因。 Why it was revoked.' }) revokedFor?: string;
  @Field(() => Timestamp, {
    nullable: true,
    description: '最近使用，精确到分钟。 When it was last used, to the minute.',
  })
  lastUsedAt?: string;
  @Field(() => ApiKeyState, { description: '状态。 How it stands.' }) state!: ApiKeyState;
  @Field(() => ApiKeyViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ApiKeyViewerCan;
}
export const ApiKeyConnection = connectionOf('ApiKey', ApiKeyType);

@ObjectType({ description: '签发接口密钥的结果。 After issuing an API key.' })
export class IssueApiKeyPayload {
  @Field(() => String, {
    description: '密钥全文，只在此出现一次，服务器不留存。 The token, told this once and kept nowhere.',
  })
  token!: string;
  @Field(() => ApiKeyType, { description: '签发的密钥。 The key issued.' }) apiKey!: ApiKeyType;
}
@ObjectType({ description: '吊销接口密钥的结果。 After revoking an API key.' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { description: '吊销的密钥。 The key revoked.' }) apiKey!: ApiKeyType;
}
