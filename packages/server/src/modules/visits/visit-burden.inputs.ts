import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../../platform/scalars.ts';

@ArgsType()
export class VisitBurdenArgs {
  @Field(() => ID, { description: '要走访的企业。 The enterprise to visit.' }) enterpriseId!: string;
  @Field(() => Day, { description: '打算走访的日期。 The day that is meant.' }) on!: string;
  @Field(() => ID, {
    nullable: true,
    description: '不计在内的走访：要改期的计划。 A visit that is left out: the plan that moves.',
  })
  exceptVisitId?: string | null;
}

@InputType({ description: '设定走访频次上限，下级未自行设定的随之适用。 Setting limits; they hold below, too.' })
export class SetVisitLimitsInput {
  @Field(() => Int, { description: '区划的键。 Key of the region.' }) regionId!: number;
  @Field(() => Int, {
    nullable: true,
    description: '打开时的版本；本级首次设定时省略。 The version one saw; left out the first time.',
  })
  version?: number | null;
  @Field(() => Int, { description: '每家企业每天最多几次。 Visits to one enterprise on a day.' }) perDay!: number;
  @Field(() => Int, { description: '每家企业每周最多几次。 Visits to one enterprise in a week.' }) perWeek!: number;
  @Field(() => Int, { description: '每家企业每月最多几次。 Visits to one enterprise in a month.' }) perMonth!: number;
}

@InputType({ description: '加入他人计划的走访。 Joining a visit that somebody else planned.' })
export class JoinVisitInput {
  @Field(() => ID, { description: '走访。 The visit.' }) id!: string;
  @Field(() => ID, {
    nullable: true,
    description: '加入的部门；省略为联络办加入。 The department that joins; left out, the liaison office does.',
  })
  departmentId?: string | null;
}
