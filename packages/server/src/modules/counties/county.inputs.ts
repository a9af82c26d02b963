import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class CountyArchiveListArgs extends PageArgs {
  @Field(() => Int, { description: '县（市、区）。 The county.' }) regionId!: number;
}

@InputType({ description: '开通一个县（市、区）。 Opening a county.' })
export class OpenCountyInput {
  @Field(() => Int, { description: '县（市、区）。 The county.' }) regionId!: number;
}

@InputType({ description: '宣布正式运行。 Declaring a county working.' })
export class DeclareCountyWorkingInput {
  @Field(() => ID, { description: '开通记录。 The opening.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '设为或不再作为练习区。 Making a county a practice region, or no longer.' })
export class MarkPracticeRegionInput {
  @Field(() => Int, { description: '县（市、区）；须没有任何企业、人员和走访。 The county; it must be empty.' })
  regionId!: number;
  @Field(() => Boolean, { description: '是否作为练习区。 Whether it is for practice.' }) isPractice!: boolean;
}

@InputType({ description: '清空练习区。 Emptying a practice region.' })
export class EmptyPracticeRegionInput {
  @Field(() => Int, { description: '练习区。 The practice region.' }) regionId!: number;
}

@InputType({ description: '生成全部数据的归档。 Taking everything of a county along.' })
export class TakeCountyAlongInput {
  @Field(() => Int, { description: '县（市、区）。 The county.' }) regionId!: number;
  @Field(() => String, { description: '用途，留痕。 What for; it is recorded with each personal field read.' })
  purpose!: string;
}

@InputType({ description: '批准归档。 Agreeing to an archive.' })
export class ApproveCountyArchiveInput {
  @Field(() => ID, { description: '哪一份归档。 Which archive.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '不批准归档。 Not agreeing to an archive.' })
export class DeclineCountyArchiveInput extends ApproveCountyArchiveInput {
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}
