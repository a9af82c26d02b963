import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { ProblemCategory, ProblemStepInput } from '../problems/index.ts';

@ArgsType()
export class CommonProblemListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划、其下级和其上级；省略为全部辖区。 The region whose subtree and superiors are listed.',
  })
  regionId?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '只看未了结的，或只看已了结的；省略为全部。 Only open ones, or only ended ones; left out, all.',
  })
  isOpen?: boolean | null;
}

@InputType({ description: '列为共性问题。 Declaring what several counties have in common.' })
export class DeclareCommonProblemInput {
  @Field(() => Int, { description: '由哪个市或省列入。 The city or province that declares it.' }) regionId!: number;
  @Field(() => String, { description: '共性问题，不写企业名称。 The topic; it names no enterprise.' }) title!: string;
  @Field(() => ProblemCategory, { description: '类别。 What it is about.' }) category!: ProblemCategory;
  @Field(() => String, { nullable: true, description: '情况归纳，不写企业名称。 What there is to say of it.' })
  summary?: string | null;
  @Field(() => [ProblemStepInput], {
    description:
      '列入的问题，至少涉及两个县（市、区），最多 50 件。 The problems, of two counties or more, at most 50.',
  })
  problems!: ProblemStepInput[];
}

@InputType({ description: '对一个共性问题做一步。 A step of one common problem.' })
class CommonProblemStepInput {
  @Field(() => ID, { description: '共性问题。 The common problem.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '修改共性问题。 Changing what belongs to a common problem.' })
export class ReviseCommonProblemInput extends CommonProblemStepInput {
  @Field(() => String, { description: '共性问题，不写企业名称。 The topic; it names no enterprise.' }) title!: string;
  @Field(() => String, { nullable: true, description: '情况归纳，不写企业名称。 What there is to say of it.' })
  summary?: string | null;
  @Field(() => [ProblemStepInput], { defaultValue: [], description: '再列入的问题。 Problems that join it.' })
  join!: ProblemStepInput[];
  @Field(() => [ProblemStepInput], { defaultValue: [], description: '移出的问题。 Problems that leave it.' })
  leave!: ProblemStepInput[];
}

@InputType({ description: '作出专题决定。 Deciding a common problem as one topic.' })
export class DecideCommonProblemInput extends CommonProblemStepInput {
  @Field(() => String, { description: '决定内容，不写企业名称。 The decision; it names no enterprise.' })
  decision!: string;
  @Field(() => String, { description: '牵头单位。 The body that carries it out.' }) owner!: string;
  @Field(() => String, { description: '完成日期，YYYY-MM-DD，晚于今天。 By when, later than today.' }) dueOn!: string;
}

@InputType({ description: '落实专题决定。 Having carried a decision out.' })
export class CarryOutCommonProblemInput extends CommonProblemStepInput {
  @Field(() => String, { description: '落实情况，不写企业名称。 What was done; it names no enterprise.' })
  outcome!: string;
}

@InputType({ description: '不再作为共性问题。 Giving a common problem up.' })
export class DissolveCommonProblemInput extends CommonProblemStepInput {
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}
