import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class ConsultationListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
}

@InputType({ description: '召集会商。 Convening a consultation.' })
export class ConveneConsultationInput {
  @Field(() => ID, { description: '就哪个问题。 On which problem.' }) problemId!: string;
  @Field(() => Int, { description: '打开时问题的版本。 The version of the problem one saw.' }) version!: number;
  @Field(() => String, { description: '会商日期，YYYY-MM-DD。 The day of the meeting.' }) meetOn!: string;
  @Field(() => String, { description: '地点。 Where.' }) place!: string;
  @Field(() => String, { description: '议题。 The agenda.' }) agenda!: string;
  @Field(() => [ID], { description: '邀请的部门，至少两个。 The departments invited, at least two.' })
  departmentIds!: string[];
}

@InputType({ description: '不召集会商，说明理由。 Declining a consultation, with the reason.' })
export class DeclineConsultationInput {
  @Field(() => ID, { description: '就哪个问题。 On which problem.' }) problemId!: string;
  @Field(() => Int, { description: '打开时问题的版本。 The version of the problem one saw.' }) version!: number;
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}

@InputType({ description: '会商的一项决定。 One decision.' })
export class DecisionInput {
  @Field(() => String, { description: '决定内容。 What was decided.' }) text!: string;
  @Field(() => String, { description: '由谁执行。 Who carries it out.' }) ownerName!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      '执行的受邀部门；省略则按名称认定。 The invited department that carries it out; left out, it is told by its name.',
  })
  departmentId?: string | null;
  @Field(() => Int, { description: '执行时限（工作日）。 How many working days it has.' }) workingDays!: number;
}

@InputType({ description: '记录会商。 Taking down a consultation.' })
export class RecordConsultationInput {
  @Field(() => ID, { description: '会商。 The consultation.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '召开日期，YYYY-MM-DD。 The day it was held.' }) heldOn!: string;
  @Field(() => String, { description: '会议纪要。 The minutes.' }) minutes!: string;
  @Field(() => [ID], { description: '到会的部门。 The departments that came.' }) attendedIds!: string[];
  @Field(() => [DecisionInput], { description: '决定，至少一项。 What was decided, one thing at least.' })
  decisions!: DecisionInput[];
}

@InputType({ description: '签署会商纪要。 Signing the minutes.' })
export class SignConsultationInput {
  @Field(() => ID, { description: '会商。 The consultation.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '执行了一项决定。 Having carried out a decision.' })
export class ExecuteDecisionInput {
  @Field(() => ID, { description: '决定。 The decision.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '执行情况。 What was done.' }) outcome!: string;
}
