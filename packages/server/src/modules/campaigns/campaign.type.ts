import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { NoticeType } from '../notices/index.ts';
import { RegionType } from '../tenancy/index.ts';
import './campaign-enums.ts';
import { ActivityKind, ActivityState, CampaignState, ScopeReason, ScopeRule } from './campaign-states.ts';

@ObjectType('CampaignActivity', {
  implements: NodeType,
  description: '活动方案中的一项内容。 One activity of the plan.',
})
export class CampaignActivityType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => ActivityKind, { description: '种类。 Its kind.' }) kind!: ActivityKind;
  @Field(() => String, { description: '名称。 Title.' }) title!: string;
  @Field(() => Day, { nullable: true, description: '计划日期。 The day planned.' }) plannedOn?: string;
  @Field(() => Day, { nullable: true, description: '举办日期。 The day it was held.' }) heldOn?: string;
  @Field(() => ActivityState, { description: '状态。 How far it is.' }) state!: ActivityState;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType('CampaignTarget', {
  implements: NodeType,
  description: '一个县（市、区）的任务。 What a county has to reach.',
})
export class CampaignTargetType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => RegionType, { description: '县（市、区）或功能区。 The county.' }) county!: RegionType;
  @Field(() => Int, {
    nullable: true,
    description: '应走访企业数；空为应走访的全部企业。 How many enterprises; null means every one in scope.',
  })
  enterprisesToVisit?: number;
  @Field(() => Day, { description: '完成期限。 By when.' }) dueOn!: string;
}

@ObjectType('ScopeEntry', {
  implements: NodeType,
  description: '冻结名册中的一行：一家企业计入与否及依据。 One line of the frozen register: in or out, and why.',
})
class ScopeEntryType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '企业属地的键。 Key of the enterprise’s county.' }) regionId!: number;
  @Field(() => RegionType, { description: '企业属地。 The enterprise’s county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => Boolean, { description: '是否计入应走访数。 Whether it is in scope.' }) isInScope!: boolean;
  @Field(() => ScopeReason, { description: '依据。 Why.' }) reason!: ScopeReason;
  @Field(() => Timestamp, { description: '冻结时间。 When it was frozen.' }) frozenAt!: string;
}
export const ScopeEntryConnection = connectionOf('ScopeEntry', ScopeEntryType);

@ObjectType({ description: '当前登录者可对该活动做什么。 What the viewer may do with it.' })
export class CampaignViewerCan {
  @Field(() => Boolean, { description: '修改口径并重新冻结名册。 Revise the scope and freeze the register anew.' })
  revise!: boolean;
  @Field(() => [CampaignState], { description: '可转入的状态。 The states open to the viewer.' })
  nextStates!: CampaignState[];
}

@ObjectType('Campaign', {
  implements: NodeType,
  description:
    '一次活动：办公室在一段时间内联络一个群体的企业；下级可见。 A campaign of an office over one group; those below read it.',
})
export class CampaignType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '主办区划的键。 Key of the region that runs it.' }) regionId!: number;
  @Field(() => RegionType, { description: '主办区划。 The region that runs it.' }) region!: RegionType;
  @Field(() => String, { description: '名称，在本区划内不重复。 Name, once in the region.' }) name!: string;
  @Field(() => String, { description: '主题。 Theme.' }) theme!: string;
  @Field(() => String, { description: '企业群体的代码。 Code of the group of enterprises.' }) groupCode!: string;
  @Field(() => String, { nullable: true, description: '企业群体的名称。 Name of the group.' }) groupName?: string;
  @Field(() => ScopeRule, { description: '计入应走访数的口径。 The rule of who is in scope.' }) scopeRule!: ScopeRule;
  @Field(() => Day, { description: '开始日期。 First day.' }) startsOn!: string;
  @Field(() => Day, { description: '截止日期。 Cut-off.' }) cutOffOn!: string;
  @Field(() => CampaignState, { description: '状态。 How far it is.' }) state!: CampaignState;
  @Field(() => Boolean, { description: '电话联系是否计为走访。 Whether a call by phone counts as a visit.' })
  countsPhone!: boolean;
  @Field(() => NoticeType, { nullable: true, description: '所依据的通知。 The notice that set it going.' })
  notice?: NoticeType;
  @Field(() => [CampaignActivityType], { description: '方案中的各项内容。 The activities of its plan.' })
  activities!: CampaignActivityType[];
  @Field(() => [CampaignTargetType], { description: '各县（市、区）的任务。 What each county has to reach.' })
  targets!: CampaignTargetType[];
  @Field(() => Timestamp, { nullable: true, description: '名册冻结时间。 When the register was frozen.' })
  frozenAt?: string;
  @Field(() => Timestamp, { description: '制定时间。 When it was first written.' }) createdAt!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => CampaignViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: CampaignViewerCan;
}
export const CampaignConnection = connectionOf('Campaign', CampaignType);

@ObjectType({ description: '制定活动的结果。 After planning.' })
export class PlanCampaignPayload {
  @Field(() => CampaignType, { description: '制定的活动。 The campaign planned.' }) campaign!: CampaignType;
}
@ObjectType({ description: '启动活动的结果。 After starting.' })
export class StartCampaignPayload {
  @Field(() => CampaignType, { description: '启动的活动。 The campaign started.' }) campaign!: CampaignType;
}
@ObjectType({ description: '修改口径的结果。 After revising the scope.' })
export class ReviseCampaignScopePayload {
  @Field(() => CampaignType, { description: '重新冻结后的活动。 The campaign, frozen anew.' }) campaign!: CampaignType;
}
@ObjectType({ description: '转入下一步的结果。 After moving on.' })
export class AdvanceCampaignPayload {
  @Field(() => CampaignType, { description: '该活动。 The campaign.' }) campaign!: CampaignType;
}
@ObjectType({ description: '记录举办的结果。 After noting that an activity was held.' })
export class HoldActivityPayload {
  @Field(() => CampaignType, { description: '所属活动。 The campaign it belongs to.' }) campaign!: CampaignType;
}
@ObjectType({ description: '取消一项内容的结果。 After cancelling an activity.' })
export class CancelActivityPayload {
  @Field(() => CampaignType, { description: '所属活动。 The campaign it belongs to.' }) campaign!: CampaignType;
}
