import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { CalendarDay } from '../calendar/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitLimitPeriod } from './visit-states.ts';
import { VisitType } from './visit.type.ts';

@ObjectType('VisitLimits', {
  description:
    '走访频次上限，由最近一级设定者适用。 How often one enterprise may be visited; the nearest that set it counts.',
})
export class VisitLimitsType {
  @Field(() => Int, { description: '每天。 On a day.' }) perDay!: number;
  @Field(() => Int, { description: '每周，周一起。 In a week from Monday.' }) perWeek!: number;
  @Field(() => Int, { description: '每月。 In a calendar month.' }) perMonth!: number;
  @Field(() => RegionType, {
    nullable: true,
    description: '由哪一级设定；空为通用默认值。 Who set them; null where the usual ones hold.',
  })
  setIn?: RegionType;
  @Field(() => String, { nullable: true, description: '设定人。 Who set them.' }) setByName?: string;
  @Field(() => Timestamp, { nullable: true, description: '设定时间。 When they were set.' }) setAt?: string;
  @Field(() => Int, {
    nullable: true,
    description: '本级自行设定时的版本，更新时须带上。 Version where the region set its own, to be sent with a change.',
  })
  version?: number;
  @Field(() => Boolean, { description: '当前登录者可否设定。 Whether the viewer may set them.' }) canSet!: boolean;
}

@ObjectType('VisitBurden', {
  description: '一家企业在某日前后的走访负担。 What an enterprise already bears around a day.',
})
export class VisitBurdenType {
  @Field(() => Day, { description: '打算走访的日期。 The day that is meant.' }) on!: string;
  @Field(() => CalendarDay, {
    description: '那天是什么日子；公休日照常可以走访。 What day it is; one may visit on a holiday.',
  })
  day!: CalendarDay;
  @Field(() => VisitLimitsType, { description: '适用的上限。 The limits in force.' }) limits!: VisitLimitsType;
  @Field(() => Int, { description: '当天已有几次。 Visits on that day.' }) dayCount!: number;
  @Field(() => Int, { description: '当周已有几次。 Visits in its week.' }) weekCount!: number;
  @Field(() => Int, { description: '当月已有几次。 Visits in its month.' }) monthCount!: number;
  @Field(() => [VisitLimitPeriod], {
    description: '再加一次将超过的上限；非空时须说明理由。 Limits that one more would pass; then a reason is needed.',
  })
  passed!: VisitLimitPeriod[];
  @Field(() => [VisitType], { description: '前后 7 日内的走访与计划。 Visits and plans within 7 days.' })
  within7Days!: VisitType[];
  @Field(() => [VisitType], { description: '前后 30 日内的走访与计划。 Visits and plans within 30 days.' })
  within30Days!: VisitType[];
  @Field(() => [VisitType], { description: '可以加入的计划。 Plans that can be joined instead.' })
  joinable!: VisitType[];
}

@ObjectType({ description: '改期结果。 After moving a plan.' })
export class MoveVisitPayload {
  @Field(() => VisitType, { description: '改期后的走访。 The visit moved.' }) visit!: VisitType;
}
@ObjectType({ description: '加入结果。 After joining.' })
export class JoinVisitPayload {
  @Field(() => VisitType, { description: '加入的走访。 The visit joined.' }) visit!: VisitType;
}
@ObjectType({ description: '设定结果。 After setting limits.' })
export class SetVisitLimitsPayload {
  @Field(() => VisitLimitsType, { description: '现行上限。 The limits in force now.' }) limits!: VisitLimitsType;
}
