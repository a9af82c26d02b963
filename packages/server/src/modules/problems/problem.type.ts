import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { CampaignType } from '../campaigns/index.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { PersonType } from '../people/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { ProblemState } from './problem-states.ts';
import { ReferralType } from './referral.type.ts';

registerEnumType(ProblemState, {
  name: 'ProblemState',
  description: '问题的状态。 Where a problem stands.',
  valuesConfig: {
    ANSWERED_ON_SPOT: { description: '已当场答复。 Answered on the spot.' },
    COLLECTED: { description: '已收集，待集中办理。 Collected for handling.' },
  },
});

@ObjectType({ description: '当前登录者可对该问题做什么。 What the viewer may do with it.' })
class ProblemViewerCan {
  @Field(() => Boolean, { description: '转给部门。 Put it before a department.' }) refer!: boolean;
}

@ObjectType('Problem', {
  implements: NodeType,
  description: '企业或其人员反映的问题。 What an enterprise, or somebody of it, raises.',
})
export class ProblemType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '问题编号。 Serial number.' }) serialNo!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '反映问题的企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => VisitType, { nullable: true, description: '反映时的走访。 The visit on which it was raised.' })
  visit?: VisitType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => PersonType, {
    nullable: true,
    description: '反映人；为空即企业反映。 The person who raised it; null where it is the enterprise.',
  })
  raisedBy?: PersonType;
  @Field(() => String, { description: '问题。 The problem in a line.' }) title!: string;
  @Field(() => String, { nullable: true, description: '详情。 What there is to say of it.' }) detail?: string;
  @Field(() => Day, { description: '反映日期。 Day on which it was raised.' }) raisedOn!: string;
  @Field(() => ProblemState, { description: '状态。 Where it stands.' }) state!: ProblemState;
  @Field(() => String, { nullable: true, description: '答复内容。 The words of the answer.' }) answer?: string;
  @Field(() => Day, { nullable: true, description: '答复日期。 Day of the answer.' }) answeredOn?: string;
  @Field(() => String, { nullable: true, description: '答复人。 Who answered.' }) answeredByName?: string;
  @Field(() => String, { description: '登记人。 Who took it down.' }) recordedByName!: string;
  @Field(() => Timestamp, { description: '登记时间。 When it was taken down.' }) createdAt!: string;
  @Field(() => [ReferralType], { description: '转给了哪些部门。 The departments it was put before.' })
  referrals!: ReferralType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => ProblemViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ProblemViewerCan;
}
export const ProblemConnection = connectionOf('Problem', ProblemType);

@ObjectType({ description: '登记结果。 After taking it down.' })
export class RaiseProblemPayload {
  @Field(() => ProblemType, { description: '登记的问题。 The problem taken down.' }) problem!: ProblemType;
}
@ObjectType({ description: '转给部门的结果。 After putting it before a department.' })
export class ReferProblemPayload {
  @Field(() => ProblemType, { description: '转出的问题。 The problem.' }) problem!: ProblemType;
}
