import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { CampaignType } from '../campaigns/index.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { OpinionFormType } from './opinion-form.type.ts';
import { OpinionAnswer, OpinionKind, OpinionSource, OpinionState } from './opinion-states.ts';

registerEnumType(OpinionKind, {
  name: 'OpinionKind',
  description: '企业所说的种类。 What kind of thing an enterprise says.',
  valuesConfig: {
    OPINION: { description: '意见。 An opinion.' },
    SUGGESTION: { description: '建议。 A suggestion.' },
    NEED: { description: '需求。 A need.' },
    DIFFICULTY: { description: '困难。 A difficulty.' },
    PROBLEM: { description: '反映的问题，须由经办人转为问题。 A problem it raises; a person makes one of it.' },
    OTHER_DAY: { description: '希望改期走访。 It proposes another day for a visit.' },
    ASKED_ALREADY: { description: '已经问过，附上次的表。 It was asked already; the earlier form goes with it.' },
  },
});
registerEnumType(OpinionSource, {
  name: 'OpinionSource',
  description: '来源。 Where it came from.',
  valuesConfig: {
    CLERK: { description: '经办人登记。 Taken down by the office.' },
    FORM: { description: '征求意见表。 From an opinion form.' },
    QR: { description: '企业扫码。 By the enterprise’s QR.' },
  },
});
registerEnumType(OpinionState, {
  name: 'OpinionState',
  description: '意见建议的状态。 Where an opinion stands.',
  valuesConfig: {
    RECEIVED: { description: '已收到。 Received.' },
    ADOPTED: { description: '已采纳。 Adopted.' },
    NOTED: { description: '已留存。 Noted.' },
    REPLIED: { description: '已回复。 Replied to.' },
    CONVERTED: { description: '已转为问题。 Made into a problem.' },
  },
});
registerEnumType(OpinionAnswer, {
  name: 'OpinionAnswer',
  description: '如何答复。 How it is answered.',
  valuesConfig: {
    ADOPTED: { description: '采纳。 It is adopted.' },
    NOTED: { description: '留存。 It is noted.' },
    REPLIED: { description: '回复。 It is replied to.' },
  },
});

@ObjectType({ description: '当前登录者可对该意见建议做什么。 What the viewer may do with it.' })
class OpinionViewerCan {
  @Field(() => Boolean, { description: '答复。 Answer it.' }) answer!: boolean;
  @Field(() => Boolean, { description: '转为问题。 Make a problem of it.' }) convert!: boolean;
}

@ObjectType('Opinion', {
  implements: NodeType,
  description:
    '企业的意见、建议、需求或困难；不是问题，由人转为问题。 What an enterprise says; a person makes a problem of it.',
})
export class OpinionType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '编号。 Serial number.' }) serialNo!: string;
  @Field(() => String, {
    description: '企业凭编号和查询码查看进展。 By the number and this code the enterprise looks it up.',
  })
  enquiryCode!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '提出的企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => OpinionFormType, { nullable: true, description: '所写的征求意见表。 The form it is about.' })
  form?: OpinionFormType;
  @Field(() => OpinionFormType, {
    nullable: true,
    description: '上次回答的表。 The form on which it was answered before.',
  })
  earlierForm?: OpinionFormType;
  @Field(() => VisitType, { nullable: true, description: '所说的走访。 The visit it is about.' }) visit?: VisitType;
  @Field(() => Day, { nullable: true, description: '希望改到哪天。 The day it proposes.' }) proposedOn?: string;
  @Field(() => OpinionKind, { description: '种类。 Its kind.' }) kind!: OpinionKind;
  @Field(() => OpinionSource, { description: '来源。 Where it came from.' }) source!: OpinionSource;
  @Field(() => String, { nullable: true, description: '主题。 What it is about, in a word.' }) topic?: string;
  @Field(() => String, { description: '原话。 What was said.' }) text!: string;
  @Field(() => Day, { description: '收到日期。 Day on which it was received.' }) receivedOn!: string;
  @Field(() => OpinionState, { description: '状态。 Where it stands.' }) state!: OpinionState;
  @Field(() => String, { nullable: true, description: '给企业的话。 The words for the enterprise.' }) reply?: string;
  @Field(() => Day, { nullable: true, description: '答复日期。 Day of the answer.' }) answeredOn?: string;
  @Field(() => String, { nullable: true, description: '答复人。 Who answered.' }) answeredByName?: string;
  @Field(() => String, { description: '登记人，或企业自己。 Who took it down, or the enterprise itself.' })
  recordedByName!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => OpinionViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: OpinionViewerCan;
}
export const OpinionConnection = connectionOf('Opinion', OpinionType);

@ObjectType({ description: '登记结果。 After taking it down.' })
export class RecordOpinionPayload {
  @Field(() => OpinionType, { description: '登记的意见建议。 The opinion taken down.' }) opinion!: OpinionType;
}
@ObjectType({ description: '答复结果。 After answering it.' })
export class AnswerOpinionPayload {
  @Field(() => OpinionType, { description: '答复的意见建议。 The opinion answered.' }) opinion!: OpinionType;
}
