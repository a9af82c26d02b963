import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { OpinionAnswer, OpinionKind, OpinionState } from './opinion-states.ts';

@InputType({ description: '意见建议列表的筛选。 What narrows the list of opinions.' })
export class OpinionFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '编号开头，或企业名称的片段、拼音、声母。 Beginning of the number, or fragment of the enterprise’s name, its pinyin or initials.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 Of this campaign.' }) campaignId?: string | null;
  @Field(() => ID, { nullable: true, description: '提出的企业。 Of this enterprise.' }) enterpriseId?: string | null;
  @Field(() => [OpinionState], { nullable: true, description: '状态。 Any of these states.' }) state?:
    | OpinionState[]
    | null;
  @Field(() => [OpinionKind], { nullable: true, description: '种类。 Any of these kinds.' }) kind?:
    | OpinionKind[]
    | null;
}

@ArgsType()
export class OpinionListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => OpinionFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: OpinionFilter | null;
}

@InputType({ description: '登记一条意见建议。 Taking an opinion down.' })
export class RecordOpinionInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '提出的企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => OpinionKind, { description: '种类。 Its kind.' }) kind!: OpinionKind;
  @Field(() => String, { description: '原话。 What was said.' }) text!: string;
  @Field(() => String, { nullable: true, description: '主题。 What it is about, in a word.' }) topic?: string | null;
  @Field(() => String, { description: '收到日期，YYYY-MM-DD。 Day on which it was received.' }) receivedOn!: string;
  @Field(() => ID, { nullable: true, description: '写在哪份征求意见表上。 The form it stands on.' })
  formId?: string | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaignId?: string | null;
}

@InputType({ description: '答复一条意见建议。 Answering an opinion.' })
export class AnswerOpinionInput {
  @Field(() => ID, { description: '意见建议。 The opinion.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => OpinionAnswer, { description: '采纳、留存或回复。 Adopted, noted or replied to.' })
  answer!: OpinionAnswer;
  @Field(() => String, {
    nullable: true,
    description: '给企业的话，回复时必填。 The words for the enterprise, without which there is no reply.',
  })
  reply?: string | null;
}
