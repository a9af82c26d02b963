import { usualVisitsPerDay } from '@lianxi/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { CadenceUnit, Tier, VisitDutyLevel, VisitDutyState, type Cadence } from './visit-duties.ts';

@InputType({ description: '定期走访的筛选。 What narrows the list of regular visits.' })
export class VisitDutyFilter {
  @Field(() => [VisitDutyState], { nullable: true, description: '状态。 Any of these states.' })
  state?: VisitDutyState[] | null;
  @Field(() => Tier, { nullable: true, description: '分级。 Of this tier.' }) tier?: Tier | null;
  @Field(() => String, {
    nullable: true,
    description:
      '企业名称的片段、拼音或声母，或信用代码首尾。 Fragment of the enterprise’s name, its pinyin or initials, or an end of its credit code.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: '具体联系人。 The liaison person.' }) officerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否已排走访。 Whether a visit is planned.' })
  isPlanned?: boolean | null;
}

@ArgsType()
export class VisitDutyListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => VisitDutyLevel, {
    defaultValue: VisitDutyLevel.COUNTY,
    description: '由哪一级走访，默认县级。 Whose duty; the county’s by default.',
  })
  duty!: VisitDutyLevel;
  @Field(() => Day, { nullable: true, description: '截至何日，默认今天。 As of this day; today by default.' })
  asOf?: string | null;
  @Field(() => VisitDutyFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: VisitDutyFilter | null;
}

@ArgsType()
export class VisitDutyCountsArgs {
  @Field(() => Int, { description: '区划及其下级。 The region and all below it.' }) regionId!: number;
  @Field(() => VisitDutyLevel, {
    defaultValue: VisitDutyLevel.COUNTY,
    description: '由哪一级走访，默认县级。 Whose duty; the county’s by default.',
  })
  duty!: VisitDutyLevel;
  @Field(() => Day, { nullable: true, description: '截至何日，默认今天。 As of this day; today by default.' })
  asOf?: string | null;
}

@ArgsType()
export class VisitScheduleArgs {
  @Field(() => Int, {
    description: '哪个联络办排期：县级，或排市级走访的市。 The office that plans: whose duty it is.',
  })
  regionId!: number;
  @Field(() => VisitDutyLevel, { description: '排哪一级的走访。 Whose duty is planned.' }) duty!: VisitDutyLevel;
  @Field(() => [ID], {
    nullable: true,
    description:
      '选定的企业；省略为全部到期和逾期的，最多 200 家。 Those chosen; left out, all due and overdue, at most 200.',
  })
  enterpriseIds?: string[] | null;
  @Field(() => Day, { nullable: true, description: '自何日起排，默认明天。 From this day on; tomorrow by default.' })
  fromOn?: string | null;
  @Field(() => Int, {
    defaultValue: usualVisitsPerDay,
    description: '每人每日最多几次，默认 2。 Visits a person makes a day at most; 2 by default.',
  })
  perDay!: number;
}

@InputType({ description: '走访周期。 How often.' })
class CadenceInput implements Cadence {
  @Field(() => Int, { description: '每几个月或几个工作日。 Every so many.' }) every!: number;
  @Field(() => CadenceUnit, { description: '月或工作日。 Months or working days.' }) unit!: CadenceUnit;
}

@InputType({
  description: '规定定期走访；原规定至前一日止。 Setting a programme; the one before ends the day before.',
})
export class SetProgrammeInput {
  @Field(() => Int, { description: '区划，对其下级同样适用。 The region; it holds for all below.' }) regionId!: number;
  @Field(() => String, { description: '名称，如“定期走访制度”。 Its title.' }) title!: string;
  @Field(() => String, { description: '自何日起，YYYY-MM-DD。 From which day.' }) fromOn!: string;
  @Field(() => CadenceInput, { description: '县级走访重点企业的周期。 How often a county visits key enterprises.' })
  countyKey!: CadenceInput;
  @Field(() => CadenceInput, { description: '县级走访一般企业的周期。 How often a county visits ordinary ones.' })
  countyOrdinary!: CadenceInput;
  @Field(() => CadenceInput, {
    nullable: true,
    description:
      '市级联络办走访重点企业的周期；省略为不要求。 How often the city’s own office visits key ones; left out, never.',
  })
  cityKey?: CadenceInput | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      '导入的历史走访是否算作上次走访，默认不算：本系统中无人确认。 Whether visits from files count; by default not, as nobody confirmed them here.',
  })
  countsHistory!: boolean;
  @Field(() => String, { nullable: true, description: '依据或原因。 Why.' }) reason?: string | null;
}

@InputType({ description: '停止执行定期走访规定。 Ending a programme.' })
export class EndProgrammeInput {
  @Field(() => ID, { description: '规定。 The programme.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '最后一日，YYYY-MM-DD。 Its last day.' }) toOn!: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '确定企业分级；原分级至前一日止。 Putting enterprises into a tier.' })
export class TierEnterprisesInput {
  @Field(() => [ID], { description: '企业，最多 200 家，同属一县。 The enterprises, at most 200 of one county.' })
  enterpriseIds!: string[];
  @Field(() => Tier, { description: '分级。 The tier.' }) tier!: Tier;
  @Field(() => String, { description: '自何日起，YYYY-MM-DD。 From which day.' }) fromOn!: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '排定的一次走访。 One visit of a schedule.' })
class ScheduledVisitInput {
  @Field(() => String, { description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId!: string;
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => String, { description: '走访日期，须为工作日，YYYY-MM-DD。 The day: a working day.' })
  plannedOn!: string;
  @Field(() => ID, { description: '走访人。 Who goes.' }) visitorId!: string;
  @Field(() => String, {
    nullable: true,
    description: '超过走访频次上限的理由，超过时必填。 Why a limit of visits is passed; required above one.',
  })
  burdenReason?: string | null;
}

@InputType({ description: '一键排期：全部排定，或一次也不排。 Planning a schedule: all of it or nothing.' })
export class ScheduleVisitsInput {
  @Field(() => Int, { description: '哪个联络办排期。 The office that plans.' }) regionId!: number;
  @Field(() => VisitDutyLevel, { description: '排哪一级的走访。 Whose duty is planned.' }) duty!: VisitDutyLevel;
  @Field(() => Int, {
    defaultValue: usualVisitsPerDay,
    description: '每人每日最多几次，默认 2。 Visits a person makes a day at most; 2 by default.',
  })
  perDay!: number;
  @Field(() => String, { nullable: true, description: '备注，写入每次走访。 A note for each visit.' })
  note?: string | null;
  @Field(() => [ScheduledVisitInput], { description: '走访，最多 200 次。 The visits, at most 200.' })
  visits!: ScheduledVisitInput[];
}
