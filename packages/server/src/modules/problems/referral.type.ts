import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { ReferralState } from './problem-states.ts';

registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: '转办件的状态。 Where a referral stands.',
  valuesConfig: {
    REFERRED: { description: '已转给部门。 Put before the department.' },
    ACCEPTED: { description: '部门已受理。 The department took it on.' },
    RETURNED: { description: '部门已退回。 The department gave it back.' },
    REPLIED: { description: '部门已答复。 The department answered.' },
    ENDED: { description: '已另行交办。 It was given to somebody else.' },
  },
});

@ObjectType({ description: '当前登录者可对该转办件做什么。 What the viewer may do with it.' })
class ReferralViewerCan {
  @Field(() => Boolean, { description: '受理或退回。 Take it on, or give it back.' }) takeOrReturn!: boolean;
  @Field(() => Boolean, { description: '答复。 Answer it.' }) reply!: boolean;
}

@ObjectType('Referral', {
  implements: NodeType,
  description:
    '转给部门的问题，附部门所需的全部内容。 A problem put before a department, with all that the department needs to know of it.',
})
export class ReferralType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '转出县区的键。 Key of the county it comes from.' }) regionId!: number;
  @Field(() => RegionType, { description: '转出的县区。 The county it comes from.' }) region!: RegionType;
  @Field(() => String, { description: '部门名称，转出时。 Name of the department, as it was then.' })
  departmentName!: string;
  @Field(() => String, { description: '问题编号。 Serial number of the problem.' }) problemSerialNo!: string;
  @Field(() => String, { description: '问题。 The problem in a line.' }) title!: string;
  @Field(() => String, { nullable: true, description: '详情。 What there is to say of it.' }) detail?: string;
  @Field(() => String, { description: '企业名称，转出时。 Name of the enterprise, as it was then.' })
  enterpriseName!: string;
  @Field(() => String, { description: '转出人。 Who referred it.' }) referredByName!: string;
  @Field(() => Day, { description: '转出日期。 Day on which it was referred.' }) referredOn!: string;
  @Field(() => ReferralState, { description: '状态。 Where it stands.' }) state!: ReferralState;
  @Field(() => Boolean, { description: '是否由该部门承办；否则为征求意见。 Whether the department handles it.' })
  isHandling!: boolean;
  @Field(() => Day, { nullable: true, description: '最迟受理日期。 By when it is taken on.' }) acceptBy?: string;
  @Field(() => Day, { nullable: true, description: '最迟答复日期。 By when it is answered.' }) replyBy?: string;
  @Field(() => Boolean, { description: '日期是否暂定。 Whether these days are provisional.' }) isProvisional!: boolean;
  @Field(() => Boolean, { description: '是否已逾期。 Whether its day is over.' }) isOverdue!: boolean;
  @Field(() => String, { nullable: true, description: '部门的答复或退回理由。 What the department said.' })
  words?: string;
  @Field(() => String, { nullable: true, description: '退回依据。 On what basis it was given back.' })
  legalBasis?: string;
  @Field(() => String, { nullable: true, description: '建议承办单位。 Who should handle it instead.' })
  proposedOwner?: string;
  @Field(() => String, { nullable: true, description: '部门答复人。 Who answered for the department.' })
  answeredByName?: string;
  @Field(() => Day, { nullable: true, description: '部门答复日期。 When it answered.' }) answeredOn?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => ReferralViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ReferralViewerCan;
}
export const ReferralConnection = connectionOf('Referral', ReferralType);

@ObjectType({ description: '部门处理之后的转办件。 A referral after the department’s step.' })
export class ReferralAnswerPayload {
  @Field(() => ReferralType, { description: '转办件。 The referral.' }) referral!: ReferralType;
}
