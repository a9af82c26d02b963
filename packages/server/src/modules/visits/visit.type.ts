import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { CampaignType } from '../campaigns/index.ts';
import { DepartmentKind, DepartmentType } from '../departments/index.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { OfficerType } from '../liaison/index.ts';
import { PersonKind, PersonType } from '../people/index.ts';
import { RegionType } from '../tenancy/index.ts';
import {
  HazardPlace,
  HazardState,
  PolicyKind,
  PolicyLevel,
  VisitChannel,
  VisitConfirmer,
  VisitItemState,
  VisitKind,
  VisitOutcome,
  VisitSource,
  VisitState,
} from './visit-states.ts';

@ObjectType('VisitVisitor', {
  implements: NodeType,
  description: '走访人员，姓名、职务以当日为准。 Somebody of the office who went, with name and post as of that day.',
})
export class VisitVisitorType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => OfficerType, { description: '其人。 The officer.' }) officer!: OfficerType;
  @Field(() => String, { description: '当日姓名。 The name then.' }) name!: string;
  @Field(() => String, { nullable: true, description: '当日职务。 The post held then.' }) post?: string;
}

@ObjectType('VisitAttendance', {
  implements: NodeType,
  description: '见到的企业人员。 Somebody of the enterprise who was met.',
})
export class VisitAttendanceType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => PersonType, { description: '见到的人。 Who was met.' }) person!: PersonType;
  @Field(() => PersonKind, { description: '当日身份。 Businessperson or staff, on that day.' }) role!: PersonKind;
  @Field(() => String, { nullable: true, description: '当日职务。 The capacity held on that day.' }) capacity?: string;
}

@ObjectType('VisitDepartment', {
  implements: NodeType,
  description: '会同走访的部门，名称以当时为准。 A department that went along, under its name of then.',
})
export class VisitDepartmentType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => DepartmentKind, { description: '部门类别。 Its kind.' }) kind!: DepartmentKind;
  @Field(() => String, { description: '当时名称。 Its name then.' }) name!: string;
  @Field(() => Boolean, { description: '是否牵头。 Whether it leads.' }) isLead!: boolean;
  @Field(() => DepartmentType, {
    nullable: true,
    description: '部门本身，如今的名称。 The department, as it is today.',
  })
  department?: DepartmentType;
}

@ObjectType('VisitBody', {
  description: '参加走访的一个单位：联络办或部门。 One body of a visit: the liaison office, or a department.',
})
export class VisitBodyType {
  @Field(() => Boolean, { description: '是否联络办。 Whether it is the liaison office.' }) isOffice!: boolean;
  @Field(() => Boolean, { description: '是否牵头。 Whether it leads.' }) isLead!: boolean;
  @Field(() => String, {
    nullable: true,
    description: '名称；联络办未登记时为空。 Its name; null of an office without one.',
  })
  name?: string;
}

@ObjectType('VisitItem', {
  implements: NodeType,
  description:
    '走访要办的事项；未了的转入对该企业的下次走访。 What a visit was to see to; what stays open is carried over.',
})
export class VisitItemType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '事项。 What it is.' }) text!: string;
  @Field(() => VisitItemState, { description: '是否已了。 Whether it is done.' }) state!: VisitItemState;
  @Field(() => VisitType, { description: '出自哪次走访。 The visit it comes from.' }) visit!: VisitType;
  @Field(() => VisitType, { nullable: true, description: '在哪次走访办结。 The visit that closed it.' })
  closedIn?: VisitType;
  @Field(() => Day, { nullable: true, description: '办结日期。 When it was closed.' }) closedOn?: string;
}

@ObjectType('PolicyExplained', {
  implements: NodeType,
  description: '走访中宣讲的政策。 A policy that was explained on a visit.',
})
export class PolicyExplainedType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => PolicyLevel, { description: '层级。 Whose policy.' }) level!: PolicyLevel;
  @Field(() => PolicyKind, { description: '内容。 What it is.' }) kind!: PolicyKind;
  @Field(() => String, { nullable: true, description: '名称。 Its title.' }) title?: string;
}

@ObjectType('Hazard', {
  implements: NodeType,
  description: '走访中发现的安全隐患。 A safety hazard seen on a visit.',
})
export class HazardType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => HazardPlace, { description: '场所。 Where it was seen.' }) place!: HazardPlace;
  @Field(() => String, { description: '隐患内容。 What it is.' }) text!: string;
  @Field(() => String, { nullable: true, description: '整改建议。 What to do about it.' }) advice?: string;
  @Field(() => Day, { nullable: true, description: '整改期限。 When it should be put right.' }) dueOn?: string;
  @Field(() => HazardState, { description: '整改状态。 How far it is put right.' }) state!: HazardState;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType({ description: '当前登录者可对该走访做什么。 What the viewer may do with a visit.' })
export class VisitViewerCan {
  @Field(() => Boolean, { description: '按计划登记走访。 Carry out the plan and record it.' }) record!: boolean;
  @Field(() => Boolean, { description: '确认。 Confirm it.' }) confirm!: boolean;
  @Field(() => Boolean, { description: '更正。 Correct it.' }) correct!: boolean;
  @Field(() => Boolean, { description: '作废。 Void it.' }) void!: boolean;
  @Field(() => Boolean, { description: '撤销作废。 Take it back from the voided ones.' }) restore!: boolean;
  @Field(() => Boolean, { description: '取消，或记为未成行。 Cancel it, or mark it as missed.' }) cancel!: boolean;
  @Field(() => Boolean, { description: '改期。 Move it to another day.' }) move!: boolean;
  @Field(() => Boolean, { description: '让其他单位加入。 Let another body join it.' }) join!: boolean;
}

@ObjectType('Visit', {
  implements: NodeType,
  description: '一次走访，属于企业所在地。 One visit to one enterprise, in its county.',
})
export class VisitType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '被走访企业。 The enterprise visited.' }) enterprise!: EnterpriseType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => VisitKind, { description: '种类。 Its kind.' }) kind!: VisitKind;
  @Field(() => VisitChannel, { description: '方式。 On site or by phone.' }) channel!: VisitChannel;
  @Field(() => VisitState, { description: '记录的状态。 How far the record is.' }) state!: VisitState;
  @Field(() => VisitOutcome, { nullable: true, description: '走访结果。 How it ended.' }) outcome?: VisitOutcome;
  @Field(() => Day, { nullable: true, description: '计划日期。 The day planned.' }) plannedOn?: string;
  @Field(() => Day, { nullable: true, description: '走访日期，可为节假日。 The day of the visit, holidays included.' })
  visitedOn?: string;
  @Field(() => Day, {
    description: '列表所用日期：走访日期，尚未走访则为计划日期。 The day it is listed under: visited, else planned.',
  })
  listedOn!: string;
  @Field(() => String, { nullable: true, description: '走访记录。 The note.' }) note?: string;
  @Field(() => Int, {
    nullable: true,
    description:
      '由上级联络办走访时，该区划的键；空为本县联络办。 The superior region whose office goes; null: the county’s.',
  })
  officeRegionId?: number;
  @Field(() => String, { nullable: true, description: '排定的走访人。 The officer whom the plan sends.' })
  visitorName?: string;
  @Field(() => String, {
    nullable: true,
    description: '未见到时的依据，如公告、邻厂证实、停产现场。 What an outcome other than a meeting rests on.',
  })
  evidence?: string;
  @Field(() => Int, { description: '第几次上门，首次为 1。 Which attempt it is; the first is 1.' }) attemptNo!: number;
  @Field(() => VisitType, { nullable: true, description: '上一次未见到的走访。 The visit before, which met nobody.' })
  attemptOf?: VisitType;
  @Field(() => [VisitItemType], { description: '本次走访的事项。 What this visit was to see to.' })
  items!: VisitItemType[];
  @Field(() => [VisitItemType], {
    description: '以往转来、本次办结的事项。 Items carried over that this visit closed.',
  })
  closedItems!: VisitItemType[];
  @Field(() => VisitConfirmer, { nullable: true, description: '由谁确认。 Who confirmed it.' })
  confirmedBy?: VisitConfirmer;
  @Field(() => Timestamp, { nullable: true, description: '确认时间。 When it was confirmed.' }) confirmedAt?: string;
  @Field(() => String, {
    nullable: true,
    description: '取消、未成行或作废的原因。 Why it was cancelled, missed or voided.',
  })
  endReason?: string;
  @Field(() => String, { nullable: true, description: '登记人。 Who recorded it.' }) recordedByName?: string;
  @Field(() => Timestamp, { nullable: true, description: '登记时间。 When it was recorded.' }) recordedAt?: string;
  @Field(() => VisitSource, { description: '记录来源。 Where the record came from.' }) source!: VisitSource;
  @Field(() => Timestamp, { description: '最初写入时间。 When it was first written.' }) createdAt!: string;
  @Field(() => Timestamp, { description: '最近更新。 When it was last changed.' }) updatedAt!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => [VisitVisitorType], { description: '走访人员。 Who went.' }) visitors!: VisitVisitorType[];
  @Field(() => [VisitAttendanceType], { description: '见到的企业人员。 Who was met.' })
  attendances!: VisitAttendanceType[];
  @Field(() => [VisitDepartmentType], { description: '会同走访的部门。 Departments that went along.' })
  departments!: VisitDepartmentType[];
  @Field(() => Day, {
    nullable: true,
    description: '上级回访时企业否认的日期。 The day on which the enterprise, called by the level above, denied it.',
  })
  deniedOn?: string;
  @Field(() => String, { nullable: true, description: '企业否认时的说明。 What it said then.' }) deniedNote?: string;
  @Field(() => Boolean, { description: '联络办是否参加。 Whether the liaison office goes.' }) withOffice!: boolean;
  @Field(() => [VisitBodyType], { description: '参加的各单位，牵头的在前。 The bodies that go, the lead first.' })
  bodies!: VisitBodyType[];
  @Field(() => String, {
    nullable: true,
    description: '超过走访频次上限的理由。 Why a limit of visits was passed.',
  })
  burdenReason?: string;
  @Field(() => [PolicyExplainedType], { description: '宣讲的政策。 What was explained.' })
  policies!: PolicyExplainedType[];
  @Field(() => [HazardType], { description: '发现的安全隐患。 Hazards that were found.' }) hazards!: HazardType[];
  @Field(() => VisitViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: VisitViewerCan;
}
export const VisitConnection = connectionOf('Visit', VisitType);

@ObjectType('AttendeeChoice', { description: '走访中可能见到的人。 Somebody one may have met.' })
export class AttendeeChoiceType {
  @Field(() => PersonType, { description: '其人。 Who it is.' }) person!: PersonType;
  @Field(() => PersonKind, { description: '身份。 Businessperson or staff.' }) kind!: PersonKind;
  @Field(() => String, {
    nullable: true,
    description: '职务；非本企业人员为其在别处的职务。 The title held, here or elsewhere.',
  })
  title?: string;
  @Field(() => Boolean, {
    description: '现在是否本企业人员。 Whether the person has a present role in the enterprise.',
  })
  isKnown!: boolean;
  @Field(() => Day, { nullable: true, description: '最近一次见到的日期。 The day of the last meeting.' })
  lastMetOn?: string;
}

@ObjectType({ description: '计划结果。 After planning.' })
export class PlanVisitPayload {
  @Field(() => VisitType, { description: '计划的走访。 The visit planned.' }) visit!: VisitType;
}
@ObjectType({ description: '确认结果。 After confirming.' })
export class ConfirmVisitPayload {
  @Field(() => VisitType, { description: '确认的走访。 The visit confirmed.' }) visit!: VisitType;
}
@ObjectType({ description: '作废结果。 After voiding.' })
export class VoidVisitPayload {
  @Field(() => VisitType, { description: '作废的走访。 The visit voided.' }) visit!: VisitType;
}
@ObjectType({ description: '撤销作废的结果。 After restoring.' })
export class RestoreVisitPayload {
  @Field(() => VisitType, { description: '恢复的走访。 The visit restored.' }) visit!: VisitType;
}
@ObjectType({ description: '取消结果。 After cancelling.' })
export class CancelVisitPayload {
  @Field(() => VisitType, { description: '取消的走访。 The visit cancelled.' }) visit!: VisitType;
}
@ObjectType({ description: '记录未成行的结果。 After noting that it did not take place.' })
export class MissVisitPayload {
  @Field(() => VisitType, { description: '未成行的走访。 The visit missed.' }) visit!: VisitType;
}
@ObjectType({ description: '更正结果。 After correcting.' })
export class CorrectVisitPayload {
  @Field(() => VisitType, { description: '更正后的走访。 The visit corrected.' }) visit!: VisitType;
}
