import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { OpinionFormType } from '../opinions/index.ts';
import { QrState } from './enterprise-qr.policy.ts';

registerEnumType(QrState, {
  name: 'EnterpriseQrState',
  description: '企业码的状态。 How a QR stands.',
  valuesConfig: {
    VALID: { description: '有效。 It opens.' },
    USED: { description: '该表已交，不再打开。 Its form came back, so it opens no more.' },
    EXPIRED: { description: '已到期。 It has ended.' },
    REVOKED: { description: '已吊销。 It was revoked.' },
  },
});

@ObjectType({ description: '当前登录者可对该码做什么。 What the viewer may do with it.' })
class EnterpriseQrViewerCan {
  @Field(() => Boolean, { description: '吊销。 Revoke it.' }) revoke!: boolean;
}

@ObjectType('EnterpriseQr', {
  implements: NodeType,
  description:
    '企业码，扫码不需账号；内容只在签发时给出一次。 A way into the public page without an account; told once.',
})
export class EnterpriseQrType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => OpinionFormType, { nullable: true, description: '只用于这份表。 The form it is for alone.' })
  form?: OpinionFormType;
  @Field(() => QrState, { description: '状态。 How it stands.' }) state!: QrState;
  @Field(() => String, { description: '签发人。 Who issued it.' }) issuedByName!: string;
  @Field(() => Timestamp, { description: '签发时刻。 When it was issued.' }) issuedAt!: string;
  @Field(() => Timestamp, { description: '到期时刻。 When it ends.' }) expiresAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '吊销时刻。 When it was revoked.' }) revokedAt?: string;
  @Field(() => String, { nullable: true, description: '吊销人。 Who revoked it.' }) revokedByName?: string;
  @Field(() => String, { nullable: true, description: '吊销原因。 Why it was revoked.' }) revokedFor?: string;
  @Field(() => Timestamp, {
    nullable: true,
    description: '最近使用，精确到分钟。 When it was last used, to the minute.',
  })
  lastUsedAt?: string;
  @Field(() => EnterpriseQrViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: EnterpriseQrViewerCan;
}

@ObjectType({ description: '签发企业码的结果。 After issuing a QR.' })
export class IssueEnterpriseQrPayload {
  @Field(() => String, {
    description: '路径，只在此出现一次，服务器不留存。 Its path, told this once and kept nowhere.',
  })
  path!: string;
  @Field(() => String, {
    nullable: true,
    description: '完整网址；未设置公开地址时为空。 The whole address; null where nobody said how the page is reached.',
  })
  url?: string | null;
  @Field(() => EnterpriseQrType, { description: '签发的码。 The QR issued.' }) qr!: EnterpriseQrType;
}
@ObjectType({ description: '吊销企业码的结果。 After revoking a QR.' })
export class RevokeEnterpriseQrPayload {
  @Field(() => EnterpriseQrType, { description: '吊销的码。 The QR revoked.' }) qr!: EnterpriseQrType;
}
