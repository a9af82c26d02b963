import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class SupervisionLetterListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '只看待答复的，或只看已答复的；省略为全部。 Only open ones, or only answered ones; left out, all.',
  })
  isOpen?: boolean | null;
}

@InputType({ description: '印发督办函。 Sending a supervision letter.' })
export class IssueSupervisionLetterInput {
  @Field(() => ID, { description: '督办哪个问题。 The problem it is about.' }) id!: string;
  @Field(() => Int, { description: '打开时问题的版本。 The version of the problem one saw.' }) version!: number;
  @Field(() => String, { description: '督办要求。 What is asked.' }) demand!: string;
  @Field(() => Int, { description: '答复时限（工作日）。 How many working days it has.' }) workingDays!: number;
}

@InputType({ description: '答复督办函。 Answering a supervision letter.' })
export class AnswerSupervisionLetterInput {
  @Field(() => ID, { description: '督办函。 The letter.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '办理情况。 What was done.' }) answer!: string;
}
