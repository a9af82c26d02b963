import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { CampaignType } from '../campaigns/index.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { FormState } from './form-state.ts';

registerEnumType(FormState, {
  name: 'FormState',
  description: '征求意见表的状态。 Where an opinion form stands.',
  valuesConfig: {
    ISSUED: { description: '已发放，尚未收回。 Handed out, still out.' },
    RETURNED: { description: '已收回。 Came back.' },
    DECLINED: { description: '企业谢绝填写。 Declined by the enterprise.' },
    EXPIRED: { description: '逾期作废。 Ran out.' },
  },
});

@ObjectType({ description: '当前登录者可对该表做什么。 What the viewer may do with it.' })
class OpinionFormViewerCan {
  @Field(() => Boolean, { description: '收回。 Take it back.' }) return!: boolean;
  @Field(() => Boolean, { description: '记录谢绝。 Note that it is declined.' }) decline!: boolean;
}

@ObjectType('OpinionForm', {
  implements: NodeType,
  description: '征求意见表，按编号发放给企业。 An opinion form handed out to an enterprise, by its serial number.',
})
export class OpinionFormType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '表的编号。 Serial number.' }) serialNo!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '发给的企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => VisitType, { nullable: true, description: '发放时的走访。 The visit on which it was handed out.' })
  visit?: VisitType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => FormState, { description: '状态。 Where it stands.' }) state!: FormState;
  @Field(() => Day, { description: '发放日期。 Day of issue.' }) issuedOn!: string;
  @Field(() => Day, { nullable: true, description: '收回日期。 Day on which it came back.' }) returnedOn?: string;
  @Field(() => String, { nullable: true, description: '谢绝的原因。 Why it was declined.' }) reason?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => OpinionFormViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: OpinionFormViewerCan;
}
export const OpinionFormConnection = connectionOf('OpinionForm', OpinionFormType);

@ObjectType({ description: '发放结果。 After handing it out.' })
export class IssueOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '发放的征求意见表。 The form handed out.' }) form!: OpinionFormType;
}
@ObjectType({ description: '收回结果。 After taking it back.' })
export class ReturnOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '收回的征求意见表。 The form that came back.' }) form!: OpinionFormType;
}
@ObjectType({ description: '记录谢绝的结果。 After noting that it is declined.' })
export class DeclineOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '被谢绝的征求意见表。 The form declined.' }) form!: OpinionFormType;
}
