import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { DayKind } from '../../platform/working-days.ts';
import { RegionType } from '../tenancy/index.ts';
import { DeadlinePurpose } from './deadline-purpose.ts';

registerEnumType(DeadlinePurpose, {
  name: 'DeadlinePurpose',
  description: '期限的用途。 What a deadline is for.',
  valuesConfig: {
    PROBLEM_ACCEPTANCE: { description: '部门受理。 A department takes a problem on.' },
    PROBLEM_REPLY: { description: '办理答复。 A problem is answered.' },
    CONSULTATION_DECISION: { description: '执行会商决定。 A decision of a consultation is carried out.' },
    SUPERVISION_ANSWER: { description: '答复督办函。 A supervision letter is answered.' },
    APPEAL_VERIFICATION: { description: '诉求平台：核实。 The appeals platform wants it verified.' },
    APPEAL_REPLY: { description: '诉求平台：答复。 The appeals platform wants the enterprise answered.' },
    APPEAL_SOLUTION: { description: '诉求平台：办结。 The appeals platform wants it solved.' },
    RIGHTS_ANSWER: { description: '答复个人信息请求。 A person is answered about their own data.' },
  },
});

@ObjectType('WorkingCalendarDay', { description: '放假安排通知中的一天。 A day that a notice names.' })
export class WorkingCalendarDayType {
  @Field(() => Day, { description: '日期。 The day.' }) day!: string;
  @Field(() => DayKind, { description: '放假或调休上班。 Off, or worked.' }) kind!: DayKind;
  @Field(() => String, { description: '节日名称。 Name of the holiday.' }) name!: string;
}

@ObjectType('WorkingCalendar', {
  implements: NodeType,
  description: '一年的工作日历，出自放假安排通知。 The calendar of a year, by an official notice.',
})
export class WorkingCalendarType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '适用区划的键。 Key of the region it holds for.' }) regionId!: number;
  @Field(() => RegionType, { description: '适用区划，其下级同样适用。 The region it holds for, with all below.' })
  region!: RegionType;
  @Field(() => Int, { description: '年份。 The year.' }) year!: number;
  @Field(() => String, { description: '通知标题。 Title of the notice.' }) title!: string;
  @Field(() => String, { nullable: true, description: '文号。 Document number.' }) documentNo?: string;
  @Field(() => Day, { nullable: true, description: '印发日期。 The day it was issued.' }) issuedOn?: string;
  @Field(() => String, { description: '出处。 Where it was taken from.' }) source!: string;
  @Field(() => String, { description: '录入人。 Who loaded it.' }) loadedByName!: string;
  @Field(() => Timestamp, { description: '录入时间。 When it was loaded.' }) loadedAt!: string;
  @Field(() => Boolean, {
    description: '是否已被同一区划后录入的取代。 Whether another of its region and year was loaded later.',
  })
  isReplaced!: boolean;
  @Field(() => [WorkingCalendarDayType], { description: '通知所列的日子。 The days it names, in their order.' })
  days!: WorkingCalendarDayType[];
}
export const WorkingCalendarConnection = connectionOf('WorkingCalendar', WorkingCalendarType);

@ObjectType({ description: '日历上的一天。 A day by the calendar.' })
export class CalendarDay {
  @Field(() => Day, { description: '日期。 The day.' }) day!: string;
  @Field(() => DayKind, { description: '是什么日子。 What it is.' }) kind!: DayKind;
  @Field(() => String, { nullable: true, description: '所属节日。 The holiday it belongs to.' }) name!: string | null;
  @Field(() => Boolean, { description: '是否上班。 Whether it is worked.' }) isWorkday!: boolean;
  @Field(() => Boolean, { description: '该年尚无放假安排通知。 No notice settles its year yet.' })
  isProvisional!: boolean;
}

@ObjectType({ description: '期限中逐日计算的一天。 A day as it was counted.' })
export class CountedDay extends CalendarDay {
  @Field(() => Boolean, { description: '是否暂停计时。 Whether the clock stood still.' }) isPaused!: boolean;
  @Field(() => Int, { nullable: true, description: '第几个工作日；不计则为空。 Which working day; null where none.' })
  count!: number | null;
}

@ObjectType({ description: '逐日说明的期限。 A term, explained day by day.' })
export class WorkingTerm {
  @Field(() => Day, { description: '起算日，当日不计。 The start day, not counted itself.' }) startsOn!: string;
  @Field(() => Int, { description: '工作日数。 How many working days.' }) workingDays!: number;
  @Field(() => Day, { description: '到期日，24 时为止。 The last day; it ends at 24:00.' }) dueOn!: string;
  @Field(() => Boolean, { description: '是否暂定。 Whether it runs into a year that no notice settles.' })
  isProvisional!: boolean;
  @Field(() => [CountedDay], { description: '起算日次日至到期日。 Every day after the start, to the last.' })
  days!: CountedDay[];
}

@ObjectType('Deadline', {
  implements: NodeType,
  description: '以工作日计算的期限。 A day by which something is owed, counted in working days.',
})
export class DeadlineType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '区划。 Its region.' }) region!: RegionType;
  @Field(() => DeadlinePurpose, { description: '用途。 What it is for.' }) purpose!: DeadlinePurpose;
  @Field(() => ID, { description: '所属记录的全局编号。 Opaque id of what it is owed for.' }) subjectId!: string;
  @Field(() => String, { description: '所属记录的名称。 How that is called.' }) subjectLabel!: string;
  @Field(() => Day, { description: '起算日，当日不计。 The start day, not counted itself.' }) startsOn!: string;
  @Field(() => Int, { description: '工作日数，含延期。 Working days, extensions included.' }) workingDays!: number;
  @Field(() => Day, { description: '最初的到期日。 The last day as it was set first.' }) firstDueOn!: string;
  @Field(() => Day, { description: '到期日，24 时为止。 The last day; it ends at 24:00.' }) dueOn!: string;
  @Field(() => Boolean, { description: '是否暂定。 Whether it is provisional.' }) isProvisional!: boolean;
  @Field(() => Day, { nullable: true, description: '何日起暂停。 Since when the clock stands still.' })
  pausedOn?: string;
  @Field(() => Day, { nullable: true, description: '了结日期。 When what was owed was done.' }) settledOn?: string;
  @Field(() => Boolean, { description: '是否已过期而未了结。 Whether it passed, unsettled and not paused.' })
  isOverdue!: boolean;
}
export const DeadlineConnection = connectionOf('Deadline', DeadlineType);

@ObjectType({ description: '录入结果。 After loading a calendar.' })
export class LoadWorkingCalendarPayload {
  @Field(() => WorkingCalendarType, { description: '录入的日历。 The calendar.' }) calendar!: WorkingCalendarType;
}
