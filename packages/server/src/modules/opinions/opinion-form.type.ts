import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { CampaignType } from '../campaigns/index.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { FormTemplateVersionType } from './form-template.type.ts';
import { FormChannel, FormState, QuestionKind } from './form-state.ts';

registerEnumType(FormState, {
  name: 'FormState',
  description: '征求意见表的状态。 Where an opinion form stands.',
  valuesConfig: {
    ISSUED: { description: '已发放，尚未收回。 Handed out, still out.' },
    RETURNED: { description: '已收回。 Came back.' },
    DECLINED: { description: '企业谢绝填写。 Declined by the enterprise.' },
    EXPIRED: { description: '逾期作废。 Ran out.' },
    PROCESSED: { description: '收回后已处理。 Came back, and was dealt with.' },
  },
});
registerEnumType(FormChannel, {
  name: 'FormChannel',
  description: '征求意见表的收回方式。 How a form came back.',
  valuesConfig: {
    PAPER: { description: '纸质。 On paper.' },
    SCAN: { description: '扫描件。 As a scan.' },
    PHONE: { description: '电话代填。 Told by phone.' },
    QR: { description: '企业扫码自填。 Filled in by the enterprise itself.' },
  },
});

@ObjectType('FormAnswer', { description: '对一个问题的回答。 The answer to one question.' })
class FormAnswerType {
  @Field(() => String, { description: '问题代号。 Key of the question.' }) key!: string;
  @Field(() => String, { description: '当时的问题。 The question as it was asked.' }) question!: string;
  @Field(() => QuestionKind, { description: '回答方式。 What it takes for an answer.' }) kind!: QuestionKind;
  @Field(() => String, { nullable: true, description: '文字回答。 Words.' }) text?: string;
  @Field(() => [String], { description: '所选的答案。 What was chosen.' }) choices!: string[];
}

@ObjectType({ description: '当前登录者可对该表做什么。 What the viewer may do with it.' })
class OpinionFormViewerCan {
  @Field(() => Boolean, { description: '收回。 Take it back.' }) return!: boolean;
  @Field(() => Boolean, { description: '记录谢绝。 Note that it is declined.' }) decline!: boolean;
  @Field(() => Boolean, { description: '办结。 Close it.' }) process!: boolean;
  @Field(() => Boolean, { description: '逾期作废。 Let it run out.' }) expire!: boolean;
}

@ObjectType('OpinionForm', {
  implements: NodeType,
  description: '征求意见表，按编号发放给企业。 An opinion form handed out to an enterprise, by its serial number.',
})
export class OpinionFormType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '表的编号。 Serial number.' }) serialNo!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '发给的企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => VisitType, { nullable: true, description: '发放时的走访。 The visit on which it was handed out.' })
  visit?: VisitType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => FormState, { description: '状态。 Where it stands.' }) state!: FormState;
  @Field(() => Day, { description: '发放日期。 Day of issue.' }) issuedOn!: string;
  @Field(() => Day, { nullable: true, description: '收回日期。 Day on which it came back.' }) returnedOn?: string;
  @Field(() => FormTemplateVersionType, { nullable: true, description: '所用模板版本。 The questions it asks.' })
  template?: FormTemplateVersionType;
  @Field(() => Day, { nullable: true, description: '填写期限。 The day by which it is to come back.' }) dueOn?: string;
  @Field(() => FormChannel, { nullable: true, description: '收回方式。 How it came back.' }) channel?: FormChannel;
  @Field(() => [FormAnswerType], {
    nullable: true,
    description: '回答；未誊录为空。 The answers; null where none were taken down.',
  })
  answers?: FormAnswerType[];
  @Field(() => String, {
    nullable: true,
    description: '誊录人，或企业自己。 Who took the answers down, or the enterprise itself.',
  })
  transcribedByName?: string;
  @Field(() => Day, { nullable: true, description: '办结日期。 Day on which it was dealt with.' }) processedOn?: string;
  @Field(() => String, { nullable: true, description: '办结人。 Who dealt with it.' }) processedByName?: string;
  @Field(() => String, { nullable: true, description: '处理情况。 What was done with it.' }) outcome?: string;
  @Field(() => String, { nullable: true, description: '谢绝的原因。 Why it was declined.' }) reason?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => OpinionFormViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: OpinionFormViewerCan;
}
export const OpinionFormConnection = connectionOf('OpinionForm', OpinionFormType);

@ObjectType({ description: '发放结果。 After handing it out.' })
export class IssueOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '发放的征求意见表。 The form handed out.' }) form!: OpinionFormType;
}
@ObjectType({ description: '收回结果。 After taking it back.' })
export class ReturnOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '收回的征求意见表。 The form that came back.' }) form!: OpinionFormType;
}
@ObjectType({ description: '记录谢绝的结果。 After noting that it is declined.' })
export class DeclineOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '被谢绝的征求意见表。 The form declined.' }) form!: OpinionFormType;
}
@ObjectType({ description: '办结结果。 After closing it.' })
export class ProcessOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '办结的征求意见表。 The form dealt with.' }) form!: OpinionFormType;
}
@ObjectType({ description: '作废结果。 After it ran out.' })
export class ExpireOpinionFormPayload {
  @Field(() => OpinionFormType, { description: '逾期作废的征求意见表。 The form that ran out.' })
  form!: OpinionFormType;
}
