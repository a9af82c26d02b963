import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { DeadlineType } from '../calendar/index.ts';
import { CampaignType } from '../campaigns/index.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { PersonType } from '../people/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import {
  BatchState,
  OwnerKind,
  ProblemCategory,
  ProblemDeed,
  ProblemSource,
  ProblemState,
  TriageRoute,
} from './problem-states.ts';
import { ReferralType } from './referral.type.ts';

registerEnumType(ProblemState, {
  name: 'ProblemState',
  description: '问题的状态。 Where a problem stands.',
  valuesConfig: {
    RAISED: { description: '已提出，待分流。 Raised, not triaged yet.' },
    TRIAGED: { description: '已分流。 Triaged.' },
    ANSWERED_ON_SPOT: { description: '已当场答复。 Answered on the spot.' },
    COLLECTED: { description: '已收集，待集中办理。 Collected for handling.' },
    ASSIGNED: { description: '已交办，待受理。 Given to a department, not taken on yet.' },
    ACCEPTED: { description: '已受理。 Taken on.' },
    RETURNED: { description: '部门已退回。 Given back by the department.' },
    IN_HANDLING: { description: '办理中。 In handling.' },
    EXTENDED: { description: '已延期，办理中。 In handling, with more time.' },
    COORDINATING: { description: '协调中。 Being coordinated.' },
    CONSULTING: { description: '会商中。 Before a consultation.' },
    ESCALATED: { description: '已提级。 Handed up.' },
    DEFERRED: { description: '挂账。 On the deferred ledger.' },
    REPLIED: { description: '已答复，待企业认可。 Answered, not agreed to yet.' },
    CONFIRMED: { description: '企业已认可，待销号。 Agreed to, not struck off yet.' },
    REOPENED: { description: '重新办理。 Taken up again.' },
    CLOSED: { description: '已办结。 Closed.' },
    CLOSED_UNRESOLVABLE: { description: '无法解决，已说明。 It cannot be solved, and was explained.' },
    WITHDRAWN: { description: '企业已撤回。 Withdrawn by the enterprise.' },
  },
});

registerEnumType(ProblemCategory, {
  name: 'ProblemCategory',
  description: '问题的类别。 What a problem is about.',
  valuesConfig: {
    LAND: { description: '用地规划。 Land and planning.' },
    FINANCE: { description: '融资。 Financing.' },
    LABOUR: { description: '用工。 Labour.' },
    TAXES_AND_FEES: { description: '税费。 Taxes and fees.' },
    UTILITIES: { description: '水电气路等配套。 Water, power, gas, roads.' },
    ENVIRONMENT: { description: '环境保护。 Environmental protection.' },
    WORK_SAFETY: { description: '安全生产。 Work safety.' },
    LICENSING: { description: '证照审批。 Licences and permits.' },
    POLICY_DELIVERY: { description: '政策兑现。 Policies promised and not delivered.' },
    MARKET: { description: '市场经营。 Markets and trade.' },
    RIGHTS: { description: '合法权益。 Rights and interests.' },
    DAILY_LIFE: { description: '入学、居住等生活服务。 Schooling, housing and daily life.' },
    OTHER: { description: '其他。 Something else.' },
  },
});

registerEnumType(ProblemSource, {
  name: 'ProblemSource',
  description: '问题从哪里来。 Where a problem came in.',
  valuesConfig: {
    OFFICE: { description: '向联络办反映。 It was told to an office.' },
    APPEALS_PLATFORM: { description: '诉求平台转来。 The province’s appeals platform brought it.' },
  },
});
registerEnumType(BatchState, {
  name: 'BatchState',
  description: '一批交办的进展。 How far a batch has come.',
  valuesConfig: {
    OVERDUE: { description: '有逾期。 Something of it is late.' },
    OPEN: { description: '办理中。 Something is still owed.' },
    ENDED: { description: '全部了结。 All of it has ended.' },
  },
});

@ObjectType({ description: '当前登录者可对该问题做什么。 What the viewer may do with it.' })
class ProblemViewerCan {
  @Field(() => Boolean, { description: '转给部门。 Put it before a department.' }) refer!: boolean;
  @Field(() => [ProblemDeed], { description: '现在可做的各步。 The steps that may be taken now.' })
  deeds!: ProblemDeed[];
}

@ObjectType('ProblemStep', { description: '问题办理过程中的一步。 One step of a problem’s way.' })
export class ProblemStepType {
  @Field(() => ProblemDeed, { description: '做了什么。 What was done.' }) deed!: ProblemDeed;
  @Field(() => ProblemState, {
    nullable: true,
    description: '此前的状态；登记时为空。 The state before; null at first.',
  })
  fromState?: ProblemState;
  @Field(() => ProblemState, { description: '此后的状态。 The state after.' }) toState!: ProblemState;
  @Field(() => Day, { description: '日期。 The day.' }) happenedOn!: string;
  @Field(() => Timestamp, { description: '时刻。 The instant.' }) happenedAt!: string;
  @Field(() => String, { description: '何人。 Who did it.' }) byName!: string;
  @Field(() => String, { nullable: true, description: '内容或理由。 Words or a reason.' }) text?: string;
}

@ObjectType('ProblemOwner', { description: '某段时间由谁负责。 Who answered for a problem, and from when to when.' })
export class ProblemOwnerType {
  @Field(() => OwnerKind, { description: '哪一类单位。 What kind of body.' }) kind!: OwnerKind;
  @Field(() => String, { description: '单位或领导。 The body.' }) bodyName!: string;
  @Field(() => String, { nullable: true, description: '责任人。 Who answers for the body.' }) personName?: string;
  @Field(() => Day, { description: '自何日起。 From which day.' }) fromOn!: string;
  @Field(() => Day, { nullable: true, description: '到何日止；现任为空。 To which day; null for the present one.' })
  toOn?: string;
  @Field(() => Int, { description: '负责的天数。 How many days so far.' }) ageDays!: number;
}

@ObjectType('HandlingBatch', {
  implements: NodeType,
  description: '集中交办的一批问题。 Problems that were given out together.',
})
export class HandlingBatchType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => String, { description: '批次名称。 What it is called.' }) title!: string;
  @Field(() => Day, { description: '交办日期。 The day.' }) assignedOn!: string;
  @Field(() => String, { description: '交办人。 Who gave them out.' }) assignedByName!: string;
  @Field(() => BatchState, { description: '进展。 How far it has come.' }) state!: BatchState;
  @Field(() => Int, { description: '共几件。 How many problems it has.' }) problemCount!: number;
  @Field(() => Int, { description: '已了结几件。 How many of them have ended.' }) endedCount!: number;
  @Field(() => Int, { description: '逾期几件。 How many of them are late.' }) overdueCount!: number;
  @Field(() => Day, {
    nullable: true,
    description: '未了结的问题中最早的到期日。 The first day by which something of it is due; null when nothing is.',
  })
  nextDueOn?: string;
  @Field(() => [ProblemType], { description: '批中的问题，最多 200 件。 Its problems, at most 200.' })
  problems!: ProblemType[];
}

@ObjectType('Problem', {
  implements: NodeType,
  description: '企业或其人员反映的问题。 What an enterprise, or somebody of it, raises.',
})
export class ProblemType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '问题编号。 Serial number.' }) serialNo!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '反映问题的企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => VisitType, { nullable: true, description: '反映时的走访。 The visit on which it was raised.' })
  visit?: VisitType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => PersonType, {
    nullable: true,
    description: '反映人；为空即企业反映。 The person who raised it; null where it is the enterprise.',
  })
  raisedBy?: PersonType;
  @Field(() => String, { description: '问题。 The problem in a line.' }) title!: string;
  @Field(() => String, { nullable: true, description: '详情。 What there is to say of it.' }) detail?: string;
  @Field(() => Day, { description: '反映日期。 Day on which it was raised.' }) raisedOn!: string;
  @Field(() => ProblemState, { description: '状态。 Where it stands.' }) state!: ProblemState;
  @Field(() => String, { nullable: true, description: '答复内容。 The words of the answer.' }) answer?: string;
  @Field(() => Day, { nullable: true, description: '答复日期。 Day of the answer.' }) answeredOn?: string;
  @Field(() => String, { nullable: true, description: '答复人。 Who answered.' }) answeredByName?: string;
  @Field(() => ProblemCategory, { nullable: true, description: '类别；未归类为空。 What it is about.' })
  category?: ProblemCategory;
  @Field(() => TriageRoute, { nullable: true, description: '分流去向。 Which way it goes.' }) route?: TriageRoute;
  @Field(() => DeadlineType, { nullable: true, description: '办理时限。 By when it is to be answered.' })
  deadline?: DeadlineType;
  @Field(() => ProblemOwnerType, { nullable: true, description: '现由谁负责；了结后为空。 Who answers for it now.' })
  owner?: ProblemOwnerType;
  @Field(() => [ProblemOwnerType], { description: '先后由谁负责。 Who answered for it, one after the other.' })
  owners!: ProblemOwnerType[];
  @Field(() => [ProblemStepType], { description: '办理过程，先后为序。 Its way, step by step.' })
  steps!: ProblemStepType[];
  @Field(() => Int, { description: '总历时（天），等于各责任人天数之和。 Days open: those of all owners.' })
  ageDays!: number;
  @Field(() => Int, { description: '被部门退回的次数。 How often departments gave it back.' }) returns!: number;
  @Field(() => Int, { description: '承诺下次答复的次数。 How often a next answer was promised.' }) promises!: number;
  @Field(() => Day, { nullable: true, description: '承诺的下次答复日期。 The promised day of the next answer.' })
  nextAnswerOn?: string;
  @Field(() => String, { nullable: true, description: '无法解决的说明。 Why it cannot be solved.' })
  explanation?: string;
  @Field(() => String, { nullable: true, description: '说明的依据。 The legal basis of that.' }) legalBasis?: string;
  @Field(() => Day, { nullable: true, description: '反馈部门的日期。 When the department was told.' })
  departmentToldOn?: string;
  @Field(() => Day, { nullable: true, description: '反馈县（市、区）的日期。 When the county was told.' })
  countyToldOn?: string;
  @Field(() => Day, { nullable: true, description: '告知企业的日期。 When the enterprise was told.' })
  enterpriseToldOn?: string;
  @Field(() => Day, { nullable: true, description: '了结日期。 When it came to an end.' }) endedOn?: string;
  @Field(() => ProblemSource, { description: '来源。 Where it came in.' }) source!: ProblemSource;
  @Field(() => String, { nullable: true, description: '诉求平台编号。 Its number on the appeals platform.' })
  appealNo?: string;
  @Field(() => Day, { nullable: true, description: '平台受理日期。 When the platform received it.' })
  appealReceivedOn?: string;
  @Field(() => String, { nullable: true, description: '平台上的办理状态，照录。 Its status there, in their words.' })
  appealStatus?: string;
  @Field(() => Day, { nullable: true, description: '何日得知该状态。 When that status was told.' })
  appealStatusOn?: string;
  @Field(() => String, { nullable: true, description: '平台上的答复，照录。 The reply that stands there.' })
  appealReply?: string;
  @Field(() => [DeadlineType], { description: '平台的时限：核实、答复、办结。 The platform’s clock, soonest first.' })
  appealDeadlines!: DeadlineType[];
  @Field(() => HandlingBatchType, { nullable: true, description: '交办批次。 The batch it was given out in.' })
  batch?: HandlingBatchType;
  @Field(() => ProblemType, { nullable: true, description: '并入哪一件。 The problem it goes with.' })
  mergedInto?: ProblemType;
  @Field(() => [ProblemType], { description: '并入本件的问题。 The problems that go with it.' }) merged!: ProblemType[];
  @Field(() => String, { description: '登记人。 Who took it down.' }) recordedByName!: string;
  @Field(() => Timestamp, { description: '登记时间。 When it was taken down.' }) createdAt!: string;
  @Field(() => [ReferralType], { description: '转给了哪些部门。 The departments it was put before.' })
  referrals!: ReferralType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => ProblemViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ProblemViewerCan;
}
export const HandlingBatchConnection = connectionOf('HandlingBatch', HandlingBatchType);
export const ProblemConnection = connectionOf('Problem', ProblemType);

@ObjectType({ description: '登记结果。 After taking it down.' })
export class RaiseProblemPayload {
  @Field(() => ProblemType, { description: '登记的问题。 The problem taken down.' }) problem!: ProblemType;
}
@ObjectType({ description: '转给部门的结果。 After putting it before a department.' })
export class ReferProblemPayload {
  @Field(() => ProblemType, { description: '转出的问题。 The problem.' }) problem!: ProblemType;
}
@ObjectType({ description: '一步之后的问题。 A problem after a step.' })
export class ProblemStepPayload {
  @Field(() => ProblemType, { description: '问题。 The problem.' }) problem!: ProblemType;
}
@ObjectType({ description: '一批交办的结果。 After giving problems out.' })
export class AssignProblemsPayload {
  @Field(() => HandlingBatchType, { description: '批次。 The batch.' }) batch!: HandlingBatchType;
}
