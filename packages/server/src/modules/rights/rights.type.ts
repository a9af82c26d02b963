import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { DeadlineType } from '../calendar/index.ts';
import { PersonType } from '../people/index.ts';
import { PersonalFieldName } from '../privacy/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { NoticeScript, NoticeWay, RightsChannel, RightsDeed, RightsKind, RightsState } from './rights-states.ts';

registerEnumType(RightsKind, {
  name: 'RightsKind',
  description: '本人可以提出的请求。 What a person may ask about their own data.',
  valuesConfig: {
    COPY: { description: '查阅、复制。 A copy.' },
    CORRECT: { description: '更正一项。 One field corrected.' },
    OBJECT: { description: '提出异议，不再被联系。 Not to be called any more.' },
    ERASE: { description: '删除。 Erased.' },
  },
});
registerEnumType(RightsState, {
  name: 'RightsState',
  description: '请求的状态。 Where a request stands.',
  valuesConfig: {
    RECEIVED: { description: '已收到，待答复。 Received, not answered yet.' },
    GRANTED: { description: '已照办。 Granted.' },
    REFUSED: { description: '未照办，已说明理由。 Not granted, with the reason.' },
    WITHDRAWN: { description: '已撤回。 Withdrawn.' },
  },
});
registerEnumType(RightsChannel, {
  name: 'RightsChannel',
  description: '请求怎样提出。 By which way a request came.',
  valuesConfig: {
    LINK: { description: '本人凭链接。 By the person’s own link.' },
    COUNTER: { description: '当面，已核对身份。 At the counter, identity checked.' },
  },
});
registerEnumType(RightsDeed, {
  name: 'RightsDeed',
  description: '对请求可做的一步。 What may be done about a request.',
  valuesConfig: {
    TAKE_ON: { description: '承办。 Take it on.' },
    ANSWER: { description: '答复。 Answer it.' },
    WITHDRAW: { description: '应本人要求撤回。 Withdraw it for the person.' },
  },
});
registerEnumType(NoticeWay, {
  name: 'NoticeWay',
  description: '告知方式。 How the notice was given.',
  valuesConfig: {
    HANDED: { description: '当面交付。 Handed over.' },
    READ_OUT: { description: '当面宣读。 Read out.' },
    SENT: { description: '寄送。 Sent.' },
  },
});
registerEnumType(NoticeScript, {
  name: 'NoticeScript',
  description: '告知书的字体。 The script of the notice.',
  valuesConfig: {
    HANS: { description: '简体。 Simplified characters.' },
    HANT: { description: '繁体。 Traditional characters.' },
  },
});

@ObjectType('RightsRequest', {
  implements: NodeType,
  description: '本人就其个人信息提出的一项请求。 What a person asks about their own data.',
})
export class RightsRequestType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => PersonType, { description: '何人提出。 Who asks.' }) person!: PersonType;
  @Field(() => RightsKind, { description: '请求什么。 What is asked for.' }) kind!: RightsKind;
  @Field(() => RightsState, { description: '状态。 Where it stands.' }) state!: RightsState;
  @Field(() => RightsChannel, { description: '怎样提出。 By which way it came.' }) channel!: RightsChannel;
  @Field(() => PersonalFieldName, { nullable: true, description: '更正哪一项。 Which field.' })
  field?: PersonalFieldName;
  @Field(() => String, {
    nullable: true,
    description:
      '本人的话；省级以上不可见，删除后清除。 The person’s words; not for those above the city, gone with an erasure.',
  })
  words?: string;
  @Field(() => Day, { description: '收到日期。 When it was received.' }) receivedOn!: string;
  @Field(() => Day, { nullable: true, description: '核对身份的日期。 When identity was checked.' }) checkedOn?: string;
  @Field(() => String, { nullable: true, description: '核对身份的人。 Who checked it.' }) checkedByName?: string;
  @Field(() => DeadlineType, { description: '答复期限。 By when it is to be answered.' }) deadline!: DeadlineType;
  @Field(() => String, { nullable: true, description: '承办人。 Who handles it.' }) handlerName?: string;
  @Field(() => String, {
    nullable: true,
    description: '答复；省级以上不可见。 The answer; not for those above the city.',
  })
  answer?: string;
  @Field(() => Day, { nullable: true, description: '答复日期。 When it was answered.' }) answeredOn?: string;
  @Field(() => String, { nullable: true, description: '答复人。 Who answered.' }) answeredByName?: string;
  @Field(() => Int, {
    nullable: true,
    description:
      '因有同名人员而留待人工核对的处数。 Places left to be looked at by hand, since somebody bears the same name.',
  })
  placesLeft?: number;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => [RightsDeed], { description: '当前登录者可做之事。 What the viewer may do.' }) viewerCan!: RightsDeed[];
}
export const RightsRequestConnection = connectionOf('RightsRequest', RightsRequestType);

@ObjectType('RightsLink', {
  implements: NodeType,
  description:
    '本人查看其信息的链接，不需账号；内容只在签发时给出一次。 A person’s own way to what is held; told once.',
})
export class RightsLinkType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => String, { description: '签发人。 Who issued it.' }) issuedByName!: string;
  @Field(() => Timestamp, { description: '签发时刻。 When it was issued.' }) issuedAt!: string;
  @Field(() => Timestamp, { description: '到期时刻。 When it ends.' }) expiresAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '吊销时刻。 When it was revoked.' }) revokedAt?: string;
  @Field(() => Timestamp, { nullable: true, description: '最近使用，精确到分钟。 When it was last used.' })
  lastUsedAt?: string;
}

@ObjectType('PersonNotice', {
  implements: NodeType,
  description: '一次告知。 That a person was told what is held of them.',
})
export class PersonNoticeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => Day, { description: '告知日期。 When.' }) givenOn!: string;
  @Field(() => NoticeWay, { description: '方式。 In which way.' }) way!: NoticeWay;
  @Field(() => NoticeScript, { description: '字体。 In which script.' }) script!: NoticeScript;
  @Field(() => String, { description: '何人告知。 Who gave it.' }) givenByName!: string;
}

@ObjectType({ description: '签发本人链接的结果。 After issuing a link.' })
export class IssueRightsLinkPayload {
  @Field(() => String, {
    description: '路径，只在此出现一次，服务器不留存。 Its path, told this once and kept nowhere.',
  })
  path!: string;
  @Field(() => String, {
    nullable: true,
    description: '完整网址；未配置公众页面地址时为空。 The whole address; null where the public page has none.',
  })
  url!: string | null;
}
@ObjectType({ description: '吊销本人链接的结果。 After revoking a link.' })
export class RevokeRightsLinkPayload {
  @Field(() => RightsLinkType, { description: '吊销的链接。 The link revoked.' }) link!: RightsLinkType;
}
@ObjectType({ description: '一步之后的请求。 A request after a step.' })
export class RightsRequestPayload {
  @Field(() => RightsRequestType, { description: '请求。 The request.' }) request!: RightsRequestType;
}
@ObjectType({ description: '登记告知的结果。 After the notice was given.' })
export class GiveNoticePayload {
  @Field(() => PersonType, { description: '被告知的人员。 Who was told.' }) person!: PersonType;
}
