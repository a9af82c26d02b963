import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { ProblemCategory, ProblemType } from '../problems/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { EarlySignalRule, EarlySignalState } from './early-signal-states.ts';

@ObjectType('EarlySignalCheck', {
  implements: NodeType,
  description: '一次核实：何人何时看过，情况如何。 That somebody looked into a signal, and what showed.',
})
export class EarlySignalCheckType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => EarlySignalRule, { description: '规则。 What had raised it.' }) rule!: EarlySignalRule;
  @Field(() => Day, { description: '当时最近的依据之日。 The day of its newest grounds then.' }) groundsOn!: string;
  @Field(() => String, { description: '情况。 What showed.' }) note!: string;
  @Field(() => Timestamp, { description: '何时核实。 When.' }) checkedAt!: string;
  @Field(() => String, { description: '何人核实。 By whom.' }) checkedByName!: string;
}

@ObjectType({ description: '当前登录者可做之事。 What the viewer may do with it.' })
class EarlySignalViewerCan {
  @Field(() => Boolean, { description: '核实。 Check it.' }) check!: boolean;
}

@ObjectType('EarlySignal', {
  description:
    '及时发现的一条提示：企业的某件事或某处场所应当去看。 That a matter or a site of an enterprise wants a look.',
})
export class EarlySignalType {
  @Field(() => ID, { description: '这条提示的编号，依据变了就是另一条。 Its id; new grounds are another signal.' })
  id!: string;
  @Field(() => RegionType, { description: '属地。 The county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => EarlySignalRule, { description: '规则。 What raised it.' }) rule!: EarlySignalRule;
  @Field(() => EarlySignalState, { description: '是否已核实。 Whether it was checked.' }) state!: EarlySignalState;
  @Field(() => Day, { description: '自何日起如此。 Since when it is so.' }) sinceOn!: string;
  @Field(() => Day, { description: '最近的依据之日。 The day of its newest grounds.' }) groundsOn!: string;
  @Field(() => Int, { description: '多少：天数，或同类问题的次数。 How much: days, or how often it was raised.' })
  amount!: number;
  @Field(() => ProblemCategory, { nullable: true, description: '同类问题的类别。 What kind of trouble.' })
  category?: ProblemCategory;
  @Field(() => [ProblemType], { description: '同类的各个问题，新的在前，至多 20 个。 The problems behind it.' })
  problems!: ProblemType[];
  @Field(() => String, { nullable: true, description: '隐患的内容。 The hazard, in the words of the visit.' })
  hazardText?: string;
  @Field(() => VisitType, { nullable: true, description: '发现隐患的走访。 The visit on which the hazard was seen.' })
  visit?: VisitType;
  @Field(() => EarlySignalCheckType, { nullable: true, description: '核实情况。 Who looked into it.' })
  check?: EarlySignalCheckType;
  @Field(() => EarlySignalViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: EarlySignalViewerCan;
}
export const EarlySignalConnection = connectionOf('EarlySignal', EarlySignalType);

@ObjectType('EarlySignalCounts', { description: '提示的件数。 How many signals stand how.' })
export class EarlySignalCountsType {
  @Field(() => Day, { description: '截至日。 As of this day.' }) asOf!: string;
  @Field(() => Int, { description: '待核实。 Raised and not checked.' }) raised!: number;
  @Field(() => Int, { description: '待核实：久未联系。 Not checked: no contact.' }) noContact!: number;
  @Field(() => Int, { description: '待核实：同类问题重复提出。 Not checked: a trouble repeated.' })
  repeatedProblem!: number;
  @Field(() => Int, { description: '待核实：隐患逾期。 Not checked: a hazard past its day.' }) hazardOverdue!: number;
  @Field(() => Int, { description: '已核实而依据仍在。 Checked, and its grounds still stand.' }) checked!: number;
}

@ObjectType({ description: '核实的结果。 After a signal was checked.' })
export class CheckEarlySignalPayload {
  @Field(() => EarlySignalCheckType, { description: '这次核实。 The check.' }) check!: EarlySignalCheckType;
}
