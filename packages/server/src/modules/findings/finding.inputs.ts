import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { FindingKind, FindingSeverity, FindingState, FindingTarget, ServiceRequestState } from './finding-states.ts';

@InputType({ description: '走访发现列表的筛选。 What narrows the list of findings.' })
export class FindingFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '内容片段，或企业名称的片段、拼音、声母。 Fragment of the text, or of the enterprise’s name, its pinyin or initials.',
  })
  search?: string | null;
  @Field(() => [FindingState], { nullable: true, description: '状态。 Any of these states.' }) state?:
    | FindingState[]
    | null;
  @Field(() => FindingKind, { nullable: true, description: '类别。 Of this kind.' }) kind?: FindingKind | null;
  @Field(() => [FindingSeverity], { nullable: true, description: '轻重。 Of any of these weights.' }) severity?:
    | FindingSeverity[]
    | null;
  @Field(() => ServiceRequestState, {
    nullable: true,
    description: '转成的服务事项的状态。 Whose service request is in this state.',
  })
  request?: ServiceRequestState | null;
}

@ArgsType()
export class FindingListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => FindingFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: FindingFilter | null;
}

@InputType({ description: '走访中的一个发现。 Something that showed on a visit.' })
export class FindingInput {
  @Field(() => FindingKind, { description: '类别。 What it is.' }) kind!: FindingKind;
  @Field(() => FindingSeverity, { description: '轻重。 How much it weighs.' }) severity!: FindingSeverity;
  @Field(() => String, { description: '内容。 In words.' }) text!: string;
}

@InputType({ description: '把走访发现转为问题或服务事项。 Making something of a finding.' })
export class ConvertFindingInput {
  @Field(() => ID, { description: '走访发现。 The finding.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => FindingTarget, { description: '转为什么。 What it becomes.' }) to!: FindingTarget;
  @Field(() => String, { description: '问题或服务事项，一句话。 The problem or the request, in a line.' })
  title!: string;
  @Field(() => ID, { nullable: true, description: '服务事项由谁负责，转为服务事项时必填。 Who sees to a request.' })
  officerId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '服务事项的期限，YYYY-MM-DD，转为服务事项时必填。 Until when a request is to be done.',
  })
  dueOn?: string | null;
}

@InputType({ description: '知悉，不另办理。 Noting a finding, of which nothing more comes.' })
export class NoteFindingInput {
  @Field(() => ID, { description: '走访发现。 The finding.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '为何不另办理。 Why nothing more comes of it.' }) reason!: string;
}

@InputType({ description: '办完服务事项。 Doing a service request.' })
export class CompleteServiceRequestInput {
  @Field(() => ID, { description: '服务事项。 The request.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '怎样办的。 What was done.' }) note!: string;
}
