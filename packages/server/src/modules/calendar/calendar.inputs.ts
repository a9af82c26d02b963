import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { DayKind } from '../../platform/working-days.ts';

registerEnumType(DayKind, {
  name: 'DayKind',
  description: '日历上的一天是什么日子。 What a day is by the calendar.',
  valuesConfig: {
    WORKDAY: { description: '工作日。 A working day of the week.' },
    WEEKEND: { description: '休息日。 A weekend.' },
    PUBLIC_HOLIDAY: { description: '节假日。 Off for a public holiday.' },
    MAKE_UP_WORKDAY: { description: '调休上班。 A weekend day worked to make up for a holiday.' },
  },
});

@InputType({ description: '放假安排通知中的一天。 A day that the notice names.' })
export class CalendarDayInput {
  @Field(() => String, { description: '日期，YYYY-MM-DD。 The day.' }) day!: string;
  @Field(() => DayKind, {
    description: '节假日或调休上班。 PUBLIC_HOLIDAY or MAKE_UP_WORKDAY.',
  })
  kind!: DayKind;
  @Field(() => String, { description: '节日名称。 Name of the holiday.' }) name!: string;
}

@InputType({ description: '录入一年的放假安排。 Loading the official calendar of a year.' })
export class LoadWorkingCalendarInput {
  @Field(() => Int, { description: '适用区划，其下级同样适用。 The region it holds for, with all below.' })
  regionId!: number;
  @Field(() => Int, { description: '年份。 The year it settles.' }) year!: number;
  @Field(() => String, { description: '通知标题。 Title of the notice.' }) title!: string;
  @Field(() => String, { nullable: true, description: '文号。 Document number.' }) documentNo?: string | null;
  @Field(() => String, { description: '印发日期，YYYY-MM-DD。 The day it was issued.' }) issuedOn!: string;
  @Field(() => String, { description: '出处，如网址或文件名。 Where it was taken from: an address or a file.' })
  source!: string;
  @Field(() => [CalendarDayInput], { description: '通知所列的日子。 The days that it names.' })
  days!: CalendarDayInput[];
}

@ArgsType()
export class WorkingCalendarArgs extends PageArgs {
  @Field(() => Int, { description: '区划；含其上级适用的日历。 The region; calendars of those above hold there too.' })
  regionId!: number;
}

@ArgsType()
export class DeadlineListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
}

@ArgsType()
export class CalendarDaysArgs {
  @Field(() => Int, { description: '区划。 The region.' }) regionId!: number;
  @Field(() => String, { description: '从此日起，YYYY-MM-DD。 The first day.' }) fromOn!: string;
  @Field(() => String, { description: '到此日止，最多 400 天。 The last day, at most 400 days on.' }) toOn!: string;
}

@ArgsType()
export class WorkingTermArgs {
  @Field(() => Int, { description: '区划。 The region.' }) regionId!: number;
  @Field(() => String, { description: '起算日，当日不计，YYYY-MM-DD。 The start day, which is not counted itself.' })
  startsOn!: string;
  @Field(() => Int, { description: '工作日数，1-750。 How many working days.' }) workingDays!: number;
}
