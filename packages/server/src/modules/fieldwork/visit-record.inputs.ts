import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { FileSection } from '../dossiers/index.ts';
import { FindingInput } from '../findings/index.ts';
import {
  AttendeeInput,
  HazardPlace,
  PolicyKind,
  PolicyLevel,
  VisitChannel,
  VisitConfirmer,
  VisitKind,
  VisitOutcome,
} from '../visits/index.ts';
import { FormStep } from './form-step.ts';

registerEnumType(FormStep, {
  name: 'FormStep',
  description: '走访中征求意见表的办理。 What became of the opinion form on the visit.',
  valuesConfig: {
    ISSUED: { description: '发放，尚未收回。 Handed out.' },
    ISSUED_AND_RETURNED: { description: '发放并当场收回。 Handed out and taken back at once.' },
    ALREADY_ISSUED: { description: '本次活动中此前已发放。 Handed out before in this campaign.' },
    DECLINED: { description: '企业谢绝填写。 Declined by the enterprise.' },
  },
});

@InputType({ description: '宣讲的政策。 A policy that was explained.' })
export class PolicyExplainedInput {
  @Field(() => PolicyLevel, { description: '层级。 Whose policy.' }) level!: PolicyLevel;
  @Field(() => PolicyKind, { description: '内容。 What it is.' }) kind!: PolicyKind;
  @Field(() => String, { nullable: true, description: '名称。 Its title.' }) title?: string | null;
}

@InputType({ description: '发现的安全隐患。 A safety hazard that was seen.' })
export class HazardInput {
  @Field(() => HazardPlace, { description: '场所。 Where it was seen.' }) place!: HazardPlace;
  @Field(() => String, { description: '隐患内容。 What it is.' }) text!: string;
  @Field(() => String, { nullable: true, description: '整改建议。 What to do about it.' }) advice?: string | null;
  @Field(() => String, { nullable: true, description: '整改期限，YYYY-MM-DD。 When it should be put right.' })
  dueOn?: string | null;
}

@InputType({ description: '征求意见表的办理。 What became of the opinion form.' })
export class FormStepInput {
  @Field(() => FormStep, { description: '办理情况。 The step.' }) step!: FormStep;
  @Field(() => String, {
    nullable: true,
    description: '印好的编号；省略则自动编号。 The printed serial number; left out, one is made.',
  })
  serialNo?: string | null;
  @Field(() => String, { nullable: true, description: '谢绝的原因，谢绝时必填。 Why it was declined.' })
  reason?: string | null;
}

@InputType({ description: '走访中提出的问题。 A problem that was raised on the visit.' })
export class VisitProblemInput {
  @Field(() => String, { description: '问题。 What it is, in a line.' }) title!: string;
  @Field(() => String, { nullable: true, description: '详情。 In detail.' }) detail?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      '提出人在见到人员中的位置，从 0 起；省略为企业提出。 Place of who raised it among the attendees, from 0.',
  })
  raisedByAttendee?: number | null;
  @Field(() => String, {
    nullable: true,
    description: '当场答复的内容；省略为收集待办。 The words given on the spot; without them it is collected.',
  })
  answer?: string | null;
}

@InputType({ description: '走访要办的一件事项。 Something that the visit was to see to.' })
export class VisitItemInput {
  @Field(() => String, { description: '事项。 What it is.' }) text!: string;
  @Field(() => Boolean, { description: '是否已了；未了的转入下次走访。 Whether it is done; else it is carried over.' })
  isDone!: boolean;
}

@InputType({ description: '登记一次走访的全部内容，一次保存。 A whole visit; all of it is saved, or nothing.' })
export class RecordVisitInput {
  @Field(() => String, {
    nullable: true,
    description: '客户端生成的 UUID，防止重复登记；按计划登记时不用。 A UUID made by the client; not used with a plan.',
  })
  clientId?: string | null;
  @Field(() => ID, { nullable: true, description: '所执行的计划。 The plan that is carried out.' })
  visitId?: string | null;
  @Field(() => Int, { nullable: true, description: '打开计划时的版本。 The version of the plan one saw.' })
  version?: number | null;
  @Field(() => ID, { description: '被走访企业。 The enterprise visited.' }) enterpriseId!: string;
  @Field(() => ID, {
    nullable: true,
    description: '所属活动；按计划登记时省略则沿用计划。 The campaign; left out, that of the plan stays.',
  })
  campaignId?: string | null;
  @Field(() => VisitKind, { description: '种类。 Its kind.' }) kind!: VisitKind;
  @Field(() => VisitChannel, { nullable: true, description: '方式，默认上门。 On site by default, or by phone.' })
  channel?: VisitChannel | null;
  @Field(() => String, {
    description: '走访日期，YYYY-MM-DD，不晚于今天，可为节假日。 The day of the visit, holidays included.',
  })
  visitedOn!: string;
  @Field(() => VisitOutcome, { description: '走访结果。 How it ended.' }) outcome!: VisitOutcome;
  @Field(() => String, { nullable: true, description: '走访记录。 The note.' }) note?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      '依据；结果为迁走、关闭、谢绝、停产时必填。 What the outcome rests on; required when it moved, closed, declined or stands idle.',
  })
  evidence?: string | null;
  @Field(() => [VisitItemInput], { nullable: true, description: '本次的事项，未了的转入下次。 What it was to see to.' })
  items?: VisitItemInput[] | null;
  @Field(() => [ID], { nullable: true, description: '以往转来、本次办结的事项。 Items carried over that it closes.' })
  closedItemIds?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description:
      '由上级联络办走访时，该区划的键；省略为本县联络办，按计划登记时沿用计划。 The superior region whose own office went; left out, the county’s did, or that of the plan.',
  })
  officeRegionId?: number | null;
  @Field(() => [ID], {
    nullable: true,
    description: '走访人员；省略为当前登录者本人。 Officers who went; left out, the one who is signed in.',
  })
  visitorIds?: string[] | null;
  @Field(() => [AttendeeInput], { nullable: true, description: '见到的企业人员。 Who was met.' })
  attendees?: AttendeeInput[] | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      '会同走访的部门；按计划登记时省略则沿用计划。 Departments that went along; left out, those of the plan.',
  })
  departmentIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: '牵头部门；省略为联络办牵头。 The department that led; left out, the liaison office did.',
  })
  leadDepartmentId?: string | null;
  @Field(() => [PolicyExplainedInput], { nullable: true, description: '宣讲的政策。 What was explained.' })
  policies?: PolicyExplainedInput[] | null;
  @Field(() => [HazardInput], { nullable: true, description: '发现的安全隐患。 Hazards that were seen.' })
  hazards?: HazardInput[] | null;
  @Field(() => FormStepInput, { nullable: true, description: '征求意见表。 What became of the opinion form.' })
  form?: FormStepInput | null;
  @Field(() => [FindingInput], {
    nullable: true,
    description: '发现的困难与需求。 Difficulties and needs that showed.',
  })
  findings?: FindingInput[] | null;
  @Field(() => [FileSection], {
    nullable: true,
    description:
      '走访中看过、仍然属实的档案部分；见到的人和发现的需求自动计入。 Sections of the file that were looked at and are still true; who was met and what was found count by themselves.',
  })
  verifiedSections?: FileSection[] | null;
  @Field(() => [VisitProblemInput], { nullable: true, description: '提出的问题。 Problems that were raised.' })
  problems?: VisitProblemInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: '下次走访日期，随即列入计划。 Day of the next visit, which is planned at once.',
  })
  nextVisitOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '下次走访超过频次上限的理由，超过时必填。 Why the next visit passes a limit; required above one.',
  })
  nextBurdenReason?: string | null;
  @Field(() => VisitConfirmer, { nullable: true, description: '当场由谁确认。 Who confirmed it at once.' })
  confirmedBy?: VisitConfirmer | null;
}
