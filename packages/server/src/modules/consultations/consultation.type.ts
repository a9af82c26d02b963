import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { DeadlineType } from '../calendar/index.ts';
import { ProblemType } from '../problems/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { ConsultationState, ConsultationTrigger, DecisionLevel } from './consultation-states.ts';

registerEnumType(ConsultationState, {
  name: 'ConsultationState',
  description: '会商的状态。 How far a consultation is.',
  valuesConfig: {
    DECLINED: { description: '决定不召集。 Declined.' },
    CONVENED: { description: '已召集。 Convened.' },
    HELD: { description: '已召开，待签署。 Held, not signed yet.' },
    DECIDED: { description: '已作出决定，执行中。 Decided, being carried out.' },
    EXECUTED: { description: '已全部执行。 All carried out.' },
  },
});
registerEnumType(ConsultationTrigger, {
  name: 'ConsultationTrigger',
  description: '为何提议会商。 Why a consultation is proposed.',
  valuesConfig: {
    TWO_RETURNS: { description: '同一问题被退回两次。 It was given back twice.' },
    OVERDUE: { description: '逾期未办结。 It is overdue.' },
    BY_HAND: { description: '由召集人提出。 Whoever convenes asked for it.' },
  },
});
registerEnumType(DecisionLevel, {
  name: 'DecisionLevel',
  description: '未执行的决定提到哪一级。 How high a decision that was not carried out has climbed.',
  valuesConfig: {
    OWNER: { description: '执行单位。 With whom carries it out.' },
    LEADER_IN_CHARGE: { description: '分管领导。 With the leader in charge.' },
    CITY: { description: '市级联络办。 With the city’s office.' },
  },
});

@ObjectType('ConsultationInvitee', { description: '受邀的部门。 A department that was invited.' })
export class ConsultationInviteeType {
  @Field(() => ID, { description: '部门的全局编号。 Opaque id of the department.' }) departmentId!: string;
  @Field(() => String, { description: '名称，召集时。 Its name then.' }) name!: string;
  @Field(() => Boolean, { nullable: true, description: '是否到会；未召开时为空。 Whether it came; null before.' })
  attended?: boolean;
}

@ObjectType('ConsultationDecision', {
  implements: NodeType,
  description: '会商的一项决定。 One decision of a consultation.',
})
export class ConsultationDecisionType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '决定内容。 What was decided.' }) text!: string;
  @Field(() => String, { description: '由谁执行。 Who carries it out.' }) ownerName!: string;
  @Field(() => Day, { description: '决定日期。 When it was decided.' }) decidedOn!: string;
  @Field(() => DeadlineType, { description: '执行时限。 By when it is to be done.' }) deadline!: DeadlineType;
  @Field(() => DecisionLevel, { description: '现在提到哪一级。 With whom it lies now.' }) level!: DecisionLevel;
  @Field(() => Day, { nullable: true, description: '最近一次提级的日期。 When it climbed last.' }) climbedOn?: string;
  @Field(() => Day, { nullable: true, description: '执行日期。 When it was carried out.' }) executedOn?: string;
  @Field(() => String, { nullable: true, description: '执行情况。 What was done.' }) outcome?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType({ description: '当前登录者可对该会商做什么。 What the viewer may do with it.' })
class ConsultationViewerCan {
  @Field(() => Boolean, { description: '记录。 Take it down.' }) record!: boolean;
  @Field(() => Boolean, { description: '签署。 Sign the minutes.' }) sign!: boolean;
  @Field(() => Boolean, { description: '登记执行。 Note what was carried out.' }) execute!: boolean;
}

@ObjectType('Consultation', {
  implements: NodeType,
  description: '就一个问题召集有关部门共同决定。 Departments that decide together on a problem.',
})
export class ConsultationType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '区划。 Its region.' }) region!: RegionType;
  @Field(() => ProblemType, {
    description: '就哪个问题；其办理过程即会商材料。 The problem; its way is the paper of the meeting.',
  })
  problem!: ProblemType;
  @Field(() => ConsultationTrigger, { description: '为何提议。 Why it was proposed.' }) trigger!: ConsultationTrigger;
  @Field(() => ConsultationState, { description: '状态。 How far it is.' }) state!: ConsultationState;
  @Field(() => String, { description: '召集或不召集的人。 Who convened or declined.' }) settledByName!: string;
  @Field(() => Day, { description: '召集或不召集的日期。 When.' }) settledOn!: string;
  @Field(() => String, { nullable: true, description: '不召集的理由。 Why it was declined.' }) reason?: string;
  @Field(() => Day, { nullable: true, description: '会商日期。 The day of the meeting.' }) meetOn?: string;
  @Field(() => String, { nullable: true, description: '地点。 Where.' }) place?: string;
  @Field(() => String, { nullable: true, description: '议题。 The agenda.' }) agenda?: string;
  @Field(() => Day, { nullable: true, description: '召开日期。 When it was held.' }) heldOn?: string;
  @Field(() => String, { nullable: true, description: '纪要。 The minutes.' }) minutes?: string;
  @Field(() => String, { nullable: true, description: '签署人。 Who signed.' }) signedByName?: string;
  @Field(() => Day, { nullable: true, description: '签署日期。 When it was signed.' }) signedOn?: string;
  @Field(() => [ConsultationInviteeType], { description: '受邀部门。 The departments invited.' })
  invitees!: ConsultationInviteeType[];
  @Field(() => [ConsultationDecisionType], { description: '决定。 What was decided.' })
  decisions!: ConsultationDecisionType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => ConsultationViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ConsultationViewerCan;
}
export const ConsultationConnection = connectionOf('Consultation', ConsultationType);

@ObjectType({ description: '一步之后的会商。 A consultation after a step.' })
export class ConsultationPayload {
  @Field(() => ConsultationType, { description: '会商。 The consultation.' }) consultation!: ConsultationType;
}
