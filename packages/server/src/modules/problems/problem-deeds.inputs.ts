import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { OwnerKind, ProblemCategory, ProblemDeed, TriageRoute } from './problem-states.ts';

/** To whom the outcome of a problem is fed back, each by a day of its own. */
export enum FeedbackTo {
  DEPARTMENT = 'DEPARTMENT',
  COUNTY = 'COUNTY',
  ENTERPRISE = 'ENTERPRISE',
}
registerEnumType(FeedbackTo, {
  name: 'FeedbackTo',
  description: '向谁反馈。 To whom it is fed back.',
  valuesConfig: {
    DEPARTMENT: { description: '部门。 The department.' },
    COUNTY: { description: '县（市、区）。 The county.' },
    ENTERPRISE: { description: '企业。 The enterprise.' },
  },
});
registerEnumType(TriageRoute, {
  name: 'TriageRoute',
  description: '分流去向。 Which of the three ways a problem goes.',
  valuesConfig: {
    OWN_POWER: { description: '本办权限内，自行办理。 The office handles it itself.' },
    OTHER_DEPARTMENT: { description: '属其他部门，交部门办理。 A department handles it.' },
    REPORT_UP: { description: '须上级解决，上报。 It is reported up.' },
  },
});
registerEnumType(OwnerKind, {
  name: 'OwnerKind',
  description: '由哪一类单位负责。 What kind of body answers for a problem.',
  valuesConfig: {
    OFFICE: { description: '本级联络办。 The liaison office of the region.' },
    DEPARTMENT: { description: '承办部门。 The department that handles it.' },
    LEADER_IN_CHARGE: { description: '分管领导。 The leader in charge.' },
    SUPERIOR_OFFICE: { description: '上级联络办。 The liaison office above.' },
  },
});
registerEnumType(ProblemDeed, {
  name: 'ProblemDeed',
  description: '对问题所做的一步。 What was done to a problem.',
  valuesConfig: {
    RAISE: { description: '登记。 Taken down.' },
    TRIAGE: { description: '分流。 Its way was set.' },
    ASSIGN: { description: '交办。 Given to a department.' },
    TAKE_ON: { description: '本办承办。 The office handles it itself.' },
    ACCEPT: { description: '受理。 The department took it on.' },
    RETURN: { description: '退回。 The department gave it back.' },
    EXTEND: { description: '延期。 More time was given.' },
    PAUSE: { description: '暂停计时。 The clock was stopped.' },
    RESUME: { description: '恢复计时。 The clock goes on.' },
    PROMISE: { description: '承诺下次答复日期。 The day of the next answer was promised.' },
    COORDINATE: { description: '沟通协调。 Another office or a leader was spoken to.' },
    CONSULT: { description: '召集会商。 A consultation was convened.' },
    DECIDE: { description: '会商决定。 A consultation decided.' },
    ESCALATE: { description: '提级办理。 It was handed up.' },
    DEFER: { description: '挂账。 It was put on the deferred ledger.' },
    REPLY: { description: '答复。 It was answered.' },
    CONFIRM: { description: '企业认可。 The enterprise agreed.' },
    REOPEN: { description: '重新办理。 It was taken up again.' },
    CLOSE: { description: '销号办结。 It was struck off.' },
    CLOSE_UNRESOLVABLE: { description: '说明无法解决。 It cannot be solved, and was explained.' },
    WITHDRAW: { description: '企业撤回。 The enterprise withdrew it.' },
    CALL_BACK: { description: '撤回回访。 The withdrawal was asked after.' },
    MERGE: { description: '并案。 It goes the way of a like problem.' },
    FEED_BACK: { description: '反馈。 The outcome was fed back.' },
    SUPERVISE: { description: '督办。 A supervision letter was sent.' },
    ANSWER_SUPERVISION: { description: '答复督办函。 A supervision letter was answered.' },
    CATEGORISE: { description: '归类。 It was said what it is about.' },
    DECLARE_COMMON: { description: '列入共性问题。 It was declared to be one that several counties share.' },
    DECIDE_COMMON: { description: '专题决定。 The topic that it belongs to was decided.' },
    PASS_TO_SUCCESSOR: {
      description: '机构改革后由承接部门办理。 The department was reorganised; its successor handles it.',
    },
    LINK_APPEAL: { description: '登记诉求编号。 It got its number on the appeals platform.' },
    NOTE_APPEAL_STATUS: { description: '登记平台状态。 The appeals platform said how it stands there.' },
    EXTEND_APPEAL: { description: '平台延期。 The appeals platform gave more time.' },
  },
});

@InputType({ description: '对一个问题做一步。 A step of one problem.' })
export class ProblemStepInput {
  @Field(() => ID, { description: '问题。 The problem.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '带理由的一步。 A step with its reason.' })
export class ProblemReasonInput extends ProblemStepInput {
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}

@InputType({ description: '带文字的一步。 A step in words.' })
export class ProblemWordsInput extends ProblemStepInput {
  @Field(() => String, { description: '内容。 The words.' }) words!: string;
}

@InputType({ description: '分流。 Setting the way of a problem.' })
export class TriageProblemInput extends ProblemStepInput {
  @Field(() => TriageRoute, { description: '去向。 Which way.' }) route!: TriageRoute;
}

@InputType({ description: '归类。 Saying what a problem is about.' })
export class CategoriseProblemInput extends ProblemStepInput {
  @Field(() => ProblemCategory, { description: '类别。 What it is about.' }) category!: ProblemCategory;
}

@InputType({ description: '延期。 Giving more time.' })
export class ExtendProblemInput extends ProblemReasonInput {
  @Field(() => Int, { description: '增加的工作日数。 How many working days more.' }) moreDays!: number;
}

@InputType({ description: '承诺下次答复的日期。 Promising the day of the next answer.' })
export class PromiseNextAnswerInput extends ProblemWordsInput {
  @Field(() => String, { description: '下次答复日期，YYYY-MM-DD，晚于今天。 The day, later than today.' })
  nextAnswerOn!: string;
}

@InputType({ description: '沟通协调。 Having spoken to another office or a leader.' })
export class CoordinateProblemInput extends ProblemWordsInput {
  @Field(() => String, { description: '与谁沟通。 With whom.' }) withWhom!: string;
  @Field(() => String, { description: '日期，YYYY-MM-DD。 The day.' }) heldOn!: string;
}

@InputType({ description: '提级办理。 Handing a problem up.' })
export class EscalateProblemInput extends ProblemReasonInput {
  @Field(() => OwnerKind, { description: '提到哪一级。 To which level.' }) level!: OwnerKind;
  @Field(() => String, { description: '由谁负责。 Who answers for it then.' }) to!: string;
}

@InputType({ description: '说明无法解决。 Explaining that it cannot be solved.' })
export class UnresolvableInput extends ProblemStepInput {
  @Field(() => String, { description: '解释说明。 The explanation.' }) explanation!: string;
  @Field(() => String, { description: '依据。 The legal basis.' }) legalBasis!: string;
  @Field(() => String, { description: '告知企业的日期，YYYY-MM-DD。 The day the enterprise was told.' })
  explainedOn!: string;
}

@InputType({ description: '撤回后的回访。 The call-back after a withdrawal.' })
export class CallBackWithdrawalInput extends ProblemWordsInput {
  @Field(() => Boolean, { description: '企业是否确认撤回。 Whether the enterprise stands by it.' })
  isConfirmed!: boolean;
}

@InputType({ description: '反馈办理情况。 Feeding back what became of a problem.' })
export class FeedBackInput extends ProblemWordsInput {
  @Field(() => FeedbackTo, { description: '向谁反馈。 To whom.' }) to!: FeedbackTo;
  @Field(() => String, { description: '反馈日期，YYYY-MM-DD。 The day.' }) toldOn!: string;
}

@InputType({ description: '并案：其余问题随第一件办理。 Merging: the others go the way of the first.' })
export class MergeProblemsInput extends ProblemStepInput {
  @Field(() => [ProblemStepInput], {
    description: '并入的问题，同一县（市、区），最多 50 个。 The others, at most 50.',
  })
  others!: ProblemStepInput[];
}

@InputType({ description: '交办的一件。 One problem of a batch.' })
export class AssignedItemInput extends ProblemStepInput {
  @Field(() => ID, {
    nullable: true,
    description: '承办部门；省略即由本办承办。 The department; left out, the office.',
  })
  departmentId?: string | null;
}

@InputType({ description: '一批交办。 Giving problems out in one batch.' })
export class AssignProblemsInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复交办。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => String, { description: '批次名称。 What the batch is called.' }) title!: string;
  @Field(() => Int, { description: '办理时限（工作日）。 How many working days each has.' }) workingDays!: number;
  @Field(() => [AssignedItemInput], { description: '交办哪些，最多 200 件。 Which problems, at most 200.' })
  items!: AssignedItemInput[];
}

@InputType({ description: '部门受理。 The department takes a problem on.' })
export class AcceptReferralInput {
  @Field(() => ID, { description: '转办件。 The referral.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({
  description: '部门退回，须有依据并指明应由谁办。 The department gives a problem back, naming basis and door.',
})
export class ReturnReferralInput extends AcceptReferralInput {
  @Field(() => String, { description: '退回理由。 Why.' }) reason!: string;
  @Field(() => String, { description: '法律、法规或职责依据。 The legal basis.' }) legalBasis!: string;
  @Field(() => String, { description: '建议由谁承办。 Who should handle it.' }) proposedOwner!: string;
}

@InputType({ description: '部门答复。 The department answers.' })
export class ReplyToReferralInput extends AcceptReferralInput {
  @Field(() => String, { description: '答复内容。 The words of the answer.' }) words!: string;
}
