import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { BatchState, ProblemCategory, ProblemState } from './problem-states.ts';

@InputType({ description: '问题列表的筛选。 What narrows the list of problems.' })
export class ProblemFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '标题片段，企业名称的片段、拼音、声母，或问题编号、诉求编号的开头。 Fragment of the title or the enterprise’s name, its pinyin or initials, or beginning of its number here or on the appeals platform.',
  })
  search?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '诉求平台编号的开头。 Beginning of the number on the appeals platform.',
  })
  appealNo?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '是否有诉求平台编号。 Whether it has a number on the appeals platform.',
  })
  isAppeal?: boolean | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 Of this campaign.' }) campaignId?: string | null;
  @Field(() => ID, { nullable: true, description: '反映问题的企业。 Of this enterprise.' }) enterpriseId?:
    | string
    | null;
  @Field(() => [ProblemState], { nullable: true, description: '状态。 Any of these states.' }) state?:
    | ProblemState[]
    | null;
  @Field(() => [ProblemCategory], { nullable: true, description: '类别。 Any of these categories.' })
  category?: ProblemCategory[] | null;
}

@ArgsType()
export class ProblemListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => ProblemFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: ProblemFilter | null;
}

@InputType({ description: '交办批次列表的筛选。 What narrows the list of batches.' })
export class HandlingBatchFilter {
  @Field(() => String, { nullable: true, description: '批次名称片段。 Fragment of what it is called.' })
  search?: string | null;
  @Field(() => [BatchState], { nullable: true, description: '进展。 Any of these states.' })
  state?: BatchState[] | null;
  @Field(() => Day, {
    nullable: true,
    description: '有未了结的问题在该日或之前到期。 Something of it that has not ended is due on this day or before.',
  })
  dueBy?: string | null;
}

@ArgsType()
export class HandlingBatchListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => HandlingBatchFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: HandlingBatchFilter | null;
}

@InputType({ description: '登记一个问题。 Taking a problem down.' })
export class RaiseProblemInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '反映问题的企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => ID, { nullable: true, description: '在哪次走访中反映。 The visit on which it was raised.' })
  visitId?: string | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaignId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: '由企业的何人反映；省略即企业反映。 The person who raised it; left out it is the enterprise.',
  })
  raisedById?: string | null;
  @Field(() => String, { description: '问题。 The problem in a line.' }) title!: string;
  @Field(() => String, { nullable: true, description: '详情。 What there is to say of it.' }) detail?: string | null;
  @Field(() => ProblemCategory, { nullable: true, description: '类别；可以以后再归。 What it is about, if known.' })
  category?: ProblemCategory | null;
  @Field(() => String, { description: '反映日期，YYYY-MM-DD。 Day on which it was raised.' }) raisedOn!: string;
  @Field(() => String, {
    nullable: true,
    description: '当场答复的内容；省略即统一收集。 The words given on the spot; without them it is collected.',
  })
  answer?: string | null;
}

@InputType({ description: '将问题转给部门。 Putting a problem before a department.' })
export class ReferProblemInput {
  @Field(() => ID, { description: '问题。 The problem.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => ID, { description: '本级或上级的部门。 A department of the region or above it.' }) departmentId!: string;
}
