import { Field, ID, InputType, Int } from 'type-graphql';
import { QuestionKind } from './form-state.ts';

@InputType({ description: '表中的一个问题。 One question of a form.' })
class FormQuestionInput {
  @Field(() => String, {
    description: '问题代号，同一问题各版本不变。 Its key, the same in every version that asks the same.',
  })
  key!: string;
  @Field(() => QuestionKind, { description: '回答方式。 What it takes for an answer.' }) kind!: QuestionKind;
  @Field(() => String, { description: '问题。 The question.' }) text!: string;
  @Field(() => [String], { nullable: true, description: '供选择的答案。 What there is to choose from.' })
  options?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '企业自行填写时是否必答。 Whether an enterprise that fills it in itself must answer.',
  })
  isRequired?: boolean | null;
}

/** What a template asks. */
@InputType()
abstract class TemplateContentInput {
  @Field(() => String, { description: '表名。 Title.' }) title!: string;
  @Field(() => String, { nullable: true, description: '填写说明。 What stands above the questions.' })
  introduction?: string | null;
  @Field(() => [FormQuestionInput], { description: '问题，按顺序。 The questions in their order.' })
  questions!: FormQuestionInput[];
}

@InputType({ description: '发布一份征求意见表模板。 Publishing a template of opinion forms.' })
export class PublishFormTemplateInput extends TemplateContentInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复发布。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '发布的区划，其下级可用。 The region that publishes it; it flows down.' })
  regionId!: number;
}

@InputType({ description: '发布模板的新版本。 Publishing the next version of a template.' })
export class ReviseFormTemplateInput extends TemplateContentInput {
  @Field(() => ID, { description: '模板。 The template.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '停用模板。 Retiring a template.' })
export class RetireFormTemplateInput {
  @Field(() => ID, { description: '模板。 The template.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
