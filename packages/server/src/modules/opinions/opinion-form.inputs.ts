import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { FormChannel, FormState } from './form-state.ts';

@InputType({ description: '征求意见表列表的筛选。 What narrows the list of opinion forms.' })
export class OpinionFormFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '编号开头，或企业名称的片段、拼音、声母。 Beginning of the serial number, or fragment of the enterprise’s name, its pinyin or initials.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 Of this campaign.' }) campaignId?: string | null;
  @Field(() => ID, { nullable: true, description: '发给的企业。 Of this enterprise.' }) enterpriseId?: string | null;
  @Field(() => [FormState], { nullable: true, description: '状态。 Any of these states.' }) state?: FormState[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '是否已过期限而未收回。 Whether its day has passed and it is still out.',
  })
  isOverdue?: boolean | null;
}

@ArgsType()
export class OpinionFormListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => OpinionFormFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: OpinionFormFilter | null;
}

@InputType({ description: '发放一份征求意见表。 Handing out an opinion form.' })
export class IssueOpinionFormInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复发放。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '发给的企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => ID, { nullable: true, description: '在哪次走访中发放。 The visit on which it is handed out.' })
  visitId?: string | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaignId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '印好的编号；省略则自动编号。 The printed serial number; left out, one is made.',
  })
  serialNo?: string | null;
  @Field(() => String, { description: '发放日期，YYYY-MM-DD。 Day of issue.' }) issuedOn!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      '所用模板，取其现行版本；省略即本地现用的模板。 The template, in its version in use; left out, the one at hand.',
  })
  templateId?: string | null;
  @Field(() => String, { nullable: true, description: '填写期限，YYYY-MM-DD。 The day by which it is to come back.' })
  dueOn?: string | null;
}

@InputType({ description: '对一个问题的回答。 The answer to one question.' })
export class FormAnswerInput {
  @Field(() => String, { description: '问题代号。 Key of the question.' }) key!: string;
  @Field(() => String, { nullable: true, description: '文字回答。 Words.' }) text?: string | null;
  @Field(() => [String], { nullable: true, description: '所选的答案。 What was chosen.' }) choices?: string[] | null;
}

@InputType({ description: '收回一份征求意见表。 Taking a form back.' })
export class ReturnOpinionFormInput {
  @Field(() => ID, { description: '征求意见表。 The form.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '收回日期，YYYY-MM-DD。 Day on which it came back.' }) returnedOn!: string;
  @Field(() => FormChannel, {
    nullable: true,
    description: '收回方式，省略即纸质。 How it came; on paper where left out.',
  })
  channel?: FormChannel | null;
  @Field(() => [FormAnswerInput], {
    nullable: true,
    description:
      '誊录的回答；所写需求与困难另登记为意见建议。 The answers, transcribed; needs and difficulties go on as opinions.',
  })
  answers?: FormAnswerInput[] | null;
}

@InputType({ description: '办结一份收回的征求意见表。 Closing a form that came back.' })
export class ProcessOpinionFormInput {
  @Field(() => ID, { description: '征求意见表。 The form.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { nullable: true, description: '处理情况。 What was done with it.' }) outcome?: string | null;
}

@InputType({ description: '将逾期未收回的征求意见表作废。 Letting a form run out whose day has passed.' })
export class ExpireOpinionFormInput {
  @Field(() => ID, { description: '征求意见表。 The form.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '记录企业谢绝填写。 Noting that the enterprise declines the form.' })
export class DeclineOpinionFormInput {
  @Field(() => ID, { description: '征求意见表。 The form.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
