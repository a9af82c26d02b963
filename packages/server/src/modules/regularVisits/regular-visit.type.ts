import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { CadenceUnit, Tier, VisitDutyLevel, VisitDutyState } from './visit-duties.ts';

registerEnumType(Tier, {
  name: 'Tier',
  description: '企业分级。 The tier of an enterprise.',
  valuesConfig: {
    KEY: { description: '重点。 A key enterprise.' },
    ORDINARY: { description: '一般；未分级的即为一般。 An ordinary one, as is one in no tier.' },
  },
});
registerEnumType(VisitDutyLevel, {
  name: 'VisitDutyLevel',
  description: '由哪一级走访。 Whose duty a visit is.',
  valuesConfig: {
    COUNTY: { description: '县级联络办，走访全部企业。 The county’s office, which visits all.' },
    CITY: { description: '市级联络办，走访重点企业。 The city’s own office, which visits key ones.' },
  },
});
registerEnumType(CadenceUnit, {
  name: 'CadenceUnit',
  description: '周期的单位。 What a cadence counts.',
  valuesConfig: {
    MONTH: { description: '月。 Months.' },
    WORKING_DAY: { description: '工作日。 Working days.' },
  },
});
registerEnumType(VisitDutyState, {
  name: 'VisitDutyState',
  description: '定期走访的状态。 Where a regular visit stands.',
  valuesConfig: {
    ON_TIME: { description: '未到期：距到期日 10 个工作日以上。 More than ten working days before its day.' },
    DUE: { description: '到期：到期日及之前 10 个工作日内。 On its day or in the ten working days before.' },
    OVERDUE: { description: '逾期：到期日已过。 Its day has passed.' },
  },
});

@ObjectType('Cadence', { description: '一级联络办走访一类企业的周期。 How often an office visits a tier.' })
class CadenceType {
  @Field(() => VisitDutyLevel, { description: '由哪一级走访。 Whose duty.' }) duty!: VisitDutyLevel;
  @Field(() => Tier, { description: '哪一级企业。 Which tier.' }) tier!: Tier;
  @Field(() => Int, { description: '每几个月或几个工作日。 Every so many.' }) every!: number;
  @Field(() => CadenceUnit, { description: '月或工作日。 Months or working days.' }) unit!: CadenceUnit;
}

@ObjectType({ description: '当前登录者可做之事。 What the viewer may do with it.' })
class ProgrammeViewerCan {
  @Field(() => Boolean, { description: '改定或停止。 Set another one, or end it.' }) keep!: boolean;
}

@ObjectType('Programme', {
  implements: NodeType,
  description: '长效机制：定期走访的规定，自上而下适用。 A standing programme of regular visits.',
})
export class ProgrammeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '由哪个区划规定。 The region that set it.' }) region!: RegionType;
  @Field(() => String, { description: '名称。 Its title.' }) title!: string;
  @Field(() => Day, { description: '自。 From.' }) fromOn!: string;
  @Field(() => Day, { nullable: true, description: '至，空为至今。 Until; null while it lasts.' }) toOn?: string;
  @Field(() => [CadenceType], { description: '周期。 How often.' }) cadences!: CadenceType[];
  @Field(() => Boolean, {
    description: '导入的历史走访是否算作上次走访。 Whether visits from files count as the last one.',
  })
  countsHistory!: boolean;
  @Field(() => String, { nullable: true, description: '依据或原因。 Why.' }) reason?: string;
  @Field(() => String, { description: '规定人。 Who set it.' }) setByName!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => ProgrammeViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ProgrammeViewerCan;
}

@ObjectType('EnterpriseTier', {
  implements: NodeType,
  description: '企业的分级，起止有日。 The tier of an enterprise from a day to a day.',
})
export class EnterpriseTierType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => Tier, { description: '分级。 The tier.' }) tier!: Tier;
  @Field(() => Day, { description: '自。 From.' }) fromOn!: string;
  @Field(() => Day, { nullable: true, description: '至，空为至今。 Until; null while it lasts.' }) toOn?: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
  @Field(() => String, { description: '确定人。 Who said so.' }) setByName!: string;
  @Field(() => Int, { description: '版本。 Version.' }) version!: number;
}

@ObjectType('VisitDuty', {
  description: '定期走访：某级联络办对某企业的走访责任。 The duty of an office to visit an enterprise.',
})
export class VisitDutyType {
  @Field(() => ID, { description: '企业的全局编号。 Opaque id of the enterprise.' }) id!: string;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => VisitDutyLevel, { description: '由哪一级走访。 Whose duty.' }) duty!: VisitDutyLevel;
  @Field(() => Tier, { description: '企业分级。 The tier of the enterprise.' }) tier!: Tier;
  @Field(() => Int, { description: '每几个月或几个工作日。 Every so many.' }) every!: number;
  @Field(() => CadenceUnit, { description: '月或工作日。 Months or working days.' }) unit!: CadenceUnit;
  @Field(() => Day, { nullable: true, description: '上次有效走访。 The last valid visit on site.' })
  lastVisitOn?: string;
  @Field(() => Day, {
    description: '起算日：上次走访，或责任开始之日。 It counts from the last visit, or from the day the duty began.',
  })
  countedFromOn!: string;
  @Field(() => Day, { description: '到期日，落在工作日。 When the next visit is due: a working day.' }) dueOn!: string;
  @Field(() => Boolean, {
    description: '到期日是否暂定：有的年份尚无放假通知。 Whether a year of it has no official calendar yet.',
  })
  isProvisional!: boolean;
  @Field(() => VisitDutyState, { description: '状态。 Where it stands.' }) state!: VisitDutyState;
  @Field(() => Int, { description: '距到期还有几个工作日，逾期为负。 Working days left; negative once overdue.' })
  workingDaysLeft!: number;
  @Field(() => VisitType, { nullable: true, description: '已排的下次走访。 The next visit that is planned for it.' })
  plannedVisit?: VisitType;
}
export const VisitDutyConnection = connectionOf('VisitDuty', VisitDutyType);

@ObjectType('VisitDutyCounts', { description: '定期走访的家数。 How many regular visits stand how.' })
export class VisitDutyCountsType {
  @Field(() => Day, { description: '截至日。 As of this day.' }) asOf!: string;
  @Field(() => Int, { description: '应走访企业。 Enterprises to visit.' }) total!: number;
  @Field(() => Int, { description: '未到期。 On time.' }) onTime!: number;
  @Field(() => Int, { description: '到期。 Due.' }) due!: number;
  @Field(() => Int, { description: '逾期。 Overdue.' }) overdue!: number;
  @Field(() => Int, { description: '其中到期或逾期而未排走访。 Due or overdue, and nothing planned.' })
  unplanned!: number;
}

@ObjectType('ProposedVisit', { description: '建议的一次走访。 A visit that is proposed.' })
class ProposedVisitType {
  @Field(() => ID, { description: '企业的全局编号。 Opaque id of the enterprise.' }) enterpriseId!: string;
  @Field(() => String, { description: '企业名称。 Its name.' }) enterpriseName!: string;
  @Field(() => String, { description: '属地。 Its county.' }) countyName!: string;
  @Field(() => Day, { description: '到期日。 When it is due.' }) dueOn!: string;
  @Field(() => Day, { nullable: true, description: '建议日期；排不下时为空。 The day; null where there is no room.' })
  plannedOn?: string | null;
  @Field(() => ID, { nullable: true, description: '建议走访人。 Who goes.' }) visitorId?: string | null;
}

@ObjectType('ScheduleVisitor', { description: '可排的走访人。 Somebody of the office who may go.' })
class ScheduleVisitorType {
  @Field(() => ID, { description: '工作人员的全局编号。 Opaque id of the officer.' }) officerId!: string;
  @Field(() => String, { description: '姓名。 Name.' }) name!: string;
  @Field(() => Int, { description: '现联系的企业数。 How many enterprises are theirs.' }) enterpriseCount!: number;
}

@ObjectType('VisitSchedule', { description: '排期建议，尚未排定。 A schedule as it is proposed; nothing is planned.' })
export class VisitScheduleType {
  @Field(() => [ProposedVisitType], { description: '走访，先到期者在前。 The visits, the next due first.' })
  visits!: ProposedVisitType[];
  @Field(() => [ScheduleVisitorType], { description: '可走访的人员。 Who may go.' }) visitors!: ScheduleVisitorType[];
}

@ObjectType({ description: '一步之后的规定。 A programme after a step.' })
export class ProgrammePayload {
  @Field(() => ProgrammeType, { description: '规定。 The programme.' }) programme!: ProgrammeType;
}
@ObjectType({ description: '分级的结果。 After enterprises were tiered.' })
export class TierEnterprisesPayload {
  @Field(() => [EnterpriseTierType], { description: '各企业的分级。 One for each enterprise.' })
  tiers!: EnterpriseTierType[];
}
@ObjectType({ description: '排期的结果。 After a schedule was planned.' })
export class ScheduleVisitsPayload {
  @Field(() => [VisitType], { description: '排定的走访。 The visits that are planned.' }) visits!: VisitType[];
}
