import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { ProblemCategory, ProblemState } from '../problems/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { CommonProblemDeed, CommonProblemState } from './common-problem-states.ts';

registerEnumType(CommonProblemState, {
  name: 'CommonProblemState',
  description: '共性问题的状态。 Where a common problem stands.',
  valuesConfig: {
    DECLARED: { description: '已列入，待专题研究。 Declared, not decided yet.' },
    DECIDED: { description: '已作出决定，待落实。 Decided, not carried out yet.' },
    CARRIED_OUT: { description: '已落实。 Carried out.' },
    DISSOLVED: { description: '不再作为共性问题。 Given up.' },
  },
});
registerEnumType(CommonProblemDeed, {
  name: 'CommonProblemDeed',
  description: '对共性问题可做的一步。 What may be done about a common problem.',
  valuesConfig: {
    REVISE: { description: '修改名称、归纳和列入的问题。 Change its words and its problems.' },
    DECIDE: { description: '作出专题决定。 Decide it as one topic.' },
    CARRY_OUT: { description: '落实决定。 Tell that it was carried out.' },
    DISSOLVE: { description: '不再作为共性问题。 Give it up.' },
  },
});

@ObjectType('CommonProblemMember', {
  description:
    '列入共性问题的一件问题，不含企业名称；只见辖区内的。 A problem of a common one, without its enterprise; only those one may see.',
})
export class CommonProblemMemberType {
  @Field(() => ID, { description: '问题的全局编号。 Opaque id of the problem.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => String, { description: '问题；企业名称已隐去。 The problem; the enterprise’s name is left out.' })
  title!: string;
  @Field(() => ProblemState, { description: '状态。 Where it stands.' }) state!: ProblemState;
  @Field(() => Day, { description: '反映日期。 When it was raised.' }) raisedOn!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType('CommonProblem', {
  implements: NodeType,
  description: '几个县（市、区）企业共有的问题，由上级作为一个专题决定。 What enterprises of several counties share.',
})
export class CommonProblemType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '列入它的市或省的键。 Key of the region that declared it.' }) regionId!: number;
  @Field(() => RegionType, { description: '列入它的市或省。 The region that declared it.' }) region!: RegionType;
  @Field(() => String, { description: '共性问题。 The topic.' }) title!: string;
  @Field(() => ProblemCategory, { description: '类别。 What it is about.' }) category!: ProblemCategory;
  @Field(() => String, { nullable: true, description: '情况归纳。 What there is to say of it.' }) summary?: string;
  @Field(() => CommonProblemState, { description: '状态。 Where it stands.' }) state!: CommonProblemState;
  @Field(() => Day, { description: '列入日期。 When it was declared.' }) declaredOn!: string;
  @Field(() => String, { description: '列入人。 Who declared it.' }) declaredByName!: string;
  @Field(() => String, { nullable: true, description: '专题决定。 The decision.' }) decision?: string;
  @Field(() => String, { nullable: true, description: '牵头单位。 The body that carries it out.' }) owner?: string;
  @Field(() => Day, { nullable: true, description: '完成日期。 By when.' }) dueOn?: string;
  @Field(() => Day, { nullable: true, description: '决定日期。 When it was decided.' }) decidedOn?: string;
  @Field(() => String, { nullable: true, description: '决定人。 Who decided.' }) decidedByName?: string;
  @Field(() => String, {
    nullable: true,
    description: '落实情况，或不再列入的理由。 What was done, or why it was given up.',
  })
  outcome?: string;
  @Field(() => Day, { nullable: true, description: '了结日期。 When it ended.' }) endedOn?: string;
  @Field(() => Boolean, { description: '已过完成日期而未落实。 Whether its day is over.' }) isOverdue!: boolean;
  @Field(() => Int, { description: '辖区内列入的问题件数。 How many problems of it the viewer may see.' })
  problemCount!: number;
  @Field(() => Int, { description: '辖区内涉及的县（市、区）数。 How many counties of it the viewer may see.' })
  countyCount!: number;
  @Field(() => [CommonProblemMemberType], { description: '列入的问题，最多 200 件。 Its problems, at most 200.' })
  members!: CommonProblemMemberType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => [CommonProblemDeed], { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: CommonProblemDeed[];
}
export const CommonProblemConnection = connectionOf('CommonProblem', CommonProblemType);

@ObjectType('LikeProblem', { description: '相似问题中的一件，不含企业名称。 One of several like problems.' })
export class LikeProblemType {
  @Field(() => ID, { description: '问题的全局编号。 Opaque id of the problem.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => String, { description: '属地名称。 Name of its county.' }) countyName!: string;
  @Field(() => String, { description: '问题；企业名称已隐去。 The problem; the enterprise’s name is left out.' })
  title!: string;
  @Field(() => ProblemCategory, { nullable: true, description: '类别；未归类为空。 What it is about.' })
  category!: ProblemCategory | null;
  @Field(() => ProblemState, { description: '状态。 Where it stands.' }) state!: ProblemState;
  @Field(() => Day, { description: '反映日期。 When it was raised.' }) raisedOn!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType('CommonProblemProposal', {
  description: '几个县（市、区）相似而未办结的问题，可列为共性问题。 Open problems of several counties that are alike.',
})
export class CommonProblemProposalType {
  @Field(() => String, { description: '最近一件的说法。 How the latest of them says it.' }) title!: string;
  @Field(() => ProblemCategory, { nullable: true, description: '类别；都未归类为空。 What they are about.' })
  category!: ProblemCategory | null;
  @Field(() => Int, { description: '涉及的县（市、区）数。 How many counties.' }) countyCount!: number;
  @Field(() => [LikeProblemType], { description: '相似的问题，新的在前，最多 50 件。 The problems, at most 50.' })
  problems!: LikeProblemType[];
}

@ObjectType({ description: '一步之后的共性问题。 A common problem after a step.' })
export class CommonProblemPayload {
  @Field(() => CommonProblemType, { description: '共性问题。 The common problem.' }) commonProblem!: CommonProblemType;
}
