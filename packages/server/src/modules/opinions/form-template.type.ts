import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { QuestionKind } from './form-state.ts';

registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: '问题的回答方式。 What a question takes for an answer.',
  valuesConfig: {
    TEXT: { description: '文字。 Words.' },
    CHOICE: { description: '单选。 One of several.' },
    CHOICES: { description: '多选。 Several of several.' },
    NEED: { description: '需求，填写后作为意见建议登记。 A need; what is written goes on as an opinion.' },
    DIFFICULTY: { description: '困难，填写后作为意见建议登记。 A difficulty; what is written goes on as an opinion.' },
  },
});

@ObjectType('FormQuestion', { description: '表中的一个问题。 One question of a form.' })
class FormQuestionType {
  @Field(() => String, { description: '问题代号。 Its key.' }) key!: string;
  @Field(() => QuestionKind, { description: '回答方式。 What it takes for an answer.' }) kind!: QuestionKind;
  @Field(() => String, { description: '问题。 The question.' }) text!: string;
  @Field(() => [String], { description: '供选择的答案。 What there is to choose from.' }) options!: string[];
  @Field(() => Boolean, { description: '企业自行填写时是否必答。 Whether an enterprise must answer it.' })
  isRequired!: boolean;
}

@ObjectType('FormWords', { description: '表上的文字。 The words of a form.' })
export class FormWordsType {
  @Field(() => String, { description: '表名。 Title.' }) title!: string;
  @Field(() => String, { nullable: true, description: '填写说明。 What stands above the questions.' })
  introduction?: string | null;
  @Field(() => [FormQuestionType], { description: '问题，按顺序。 The questions in their order.' })
  questions!: FormQuestionType[];
}

@ObjectType('FormTemplateVersion', {
  implements: NodeType,
  description: '征求意见表模板的一个版本，发布后不变。 A version of a template, which never changes.',
})
export class FormTemplateVersionType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '第几版。 Its number.' }) number!: number;
  @Field(() => String, { description: '表名。 Title.' }) title!: string;
  @Field(() => String, { nullable: true, description: '填写说明。 What stands above the questions.' })
  introduction?: string;
  @Field(() => [FormQuestionType], { description: '问题，按顺序。 The questions in their order.' })
  questions!: FormQuestionType[];
  @Field(() => FormWordsType, {
    description: '繁体字的同一份表，供打印。 The same in traditional characters, for printing.',
  })
  traditional!: FormWordsType;
  @Field(() => Day, { description: '发布日期。 Day of publication.' }) publishedOn!: string;
  @Field(() => String, { description: '发布人。 Who published it.' }) publishedByName!: string;
}

@ObjectType({ description: '当前登录者可对该模板做什么。 What the viewer may do with it.' })
class FormTemplateViewerCan {
  @Field(() => Boolean, { description: '发布新版本或停用。 Publish its next version, or retire it.' }) revise!: boolean;
}

@ObjectType('FormTemplate', {
  implements: NodeType,
  description: '征求意见表模板，下级可用。 A template of opinion forms, for its region and all below.',
})
export class FormTemplateType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '发布区划的键。 Key of the region that publishes it.' }) regionId!: number;
  @Field(() => RegionType, { description: '发布的区划。 The region that publishes it.' }) region!: RegionType;
  @Field(() => String, { description: '表名。 Title.' }) title!: string;
  @Field(() => Boolean, { description: '是否停用。 Whether it is retired.' }) isRetired!: boolean;
  @Field(() => FormTemplateVersionType, { description: '现行版本。 The version in use.' })
  current!: FormTemplateVersionType;
  @Field(() => [FormTemplateVersionType], { description: '各版本，新的在前。 Its versions, newest first.' })
  versions!: FormTemplateVersionType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => FormTemplateViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: FormTemplateViewerCan;
}

@ObjectType({ description: '发布结果。 After publishing it.' })
export class PublishFormTemplatePayload {
  @Field(() => FormTemplateType, { description: '发布的模板。 The template.' }) template!: FormTemplateType;
}
@ObjectType({ description: '发布新版本的结果。 After publishing its next version.' })
export class ReviseFormTemplatePayload {
  @Field(() => FormTemplateType, { description: '修订的模板。 The template.' }) template!: FormTemplateType;
}
@ObjectType({ description: '停用结果。 After retiring it.' })
export class RetireFormTemplatePayload {
  @Field(() => FormTemplateType, { description: '停用的模板。 The template.' }) template!: FormTemplateType;
}
