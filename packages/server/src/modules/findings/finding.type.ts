import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { OfficerType } from '../liaison/index.ts';
import { ProblemType } from '../problems/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { FindingKind, FindingSeverity, FindingState, ServiceRequestState } from './finding-states.ts';

@ObjectType({ description: '当前登录者可对该服务事项做什么。 What the viewer may do with a service request.' })
export class ServiceRequestViewerCan {
  @Field(() => Boolean, { description: '办完。 Say that it is done.' }) complete!: boolean;
}

@ObjectType('ServiceRequest', {
  implements: NodeType,
  description: '由办公室自己办的服务事项。 Something that the office sees to itself, by a day.',
})
export class ServiceRequestType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '事项。 What it is.' }) text!: string;
  @Field(() => OfficerType, { description: '负责人。 Who sees to it.' }) officer!: OfficerType;
  @Field(() => Day, { description: '期限。 Until when.' }) dueOn!: string;
  @Field(() => ServiceRequestState, { description: '状态。 How far it is.' }) state!: ServiceRequestState;
  @Field(() => Day, { nullable: true, description: '办完日期。 When it was done.' }) doneOn?: string;
  @Field(() => String, { nullable: true, description: '怎样办的。 What was done.' }) doneNote?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => ServiceRequestViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ServiceRequestViewerCan;
}

@ObjectType({ description: '当前登录者可对该发现做什么。 What the viewer may do with a finding.' })
export class FindingViewerCan {
  @Field(() => Boolean, { description: '转为问题、服务事项，或知悉。 Decide what becomes of it.' }) settle!: boolean;
}

@ObjectType('Finding', {
  implements: NodeType,
  description: '走访中发现的困难或需求，由人决定如何办理。 A difficulty or need that showed on a visit.',
})
export class FindingType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => VisitType, { description: '在哪次走访发现。 The visit on which it showed.' }) visit!: VisitType;
  @Field(() => FindingKind, { description: '类别。 What it is.' }) kind!: FindingKind;
  @Field(() => FindingSeverity, { description: '轻重。 How much it weighs.' }) severity!: FindingSeverity;
  @Field(() => String, { description: '内容。 In words.' }) text!: string;
  @Field(() => Day, { description: '发现日期。 When it was found.' }) foundOn!: string;
  @Field(() => FindingState, { description: '状态。 What became of it.' }) state!: FindingState;
  @Field(() => String, { nullable: true, description: '为何不另办理。 Why nothing more comes of it.' })
  stateReason?: string;
  @Field(() => ProblemType, { nullable: true, description: '转成的问题。 The problem that it became.' })
  problem?: ProblemType;
  @Field(() => ServiceRequestType, { nullable: true, description: '转成的服务事项。 The request that it became.' })
  serviceRequest?: ServiceRequestType;
  @Field(() => Timestamp, { description: '登记时间。 When it was written down.' }) createdAt!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => FindingViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: FindingViewerCan;
}
export const FindingConnection = connectionOf('Finding', FindingType);

@ObjectType({ description: '转办结果。 After converting.' })
export class ConvertFindingPayload {
  @Field(() => FindingType, { description: '转办的发现。 The finding converted.' }) finding!: FindingType;
}
@ObjectType({ description: '知悉结果。 After noting.' })
export class NoteFindingPayload {
  @Field(() => FindingType, { description: '知悉的发现。 The finding noted.' }) finding!: FindingType;
}
@ObjectType({ description: '办完结果。 After doing a request.' })
export class CompleteServiceRequestPayload {
  @Field(() => ServiceRequestType, { description: '办完的服务事项。 The request done.' })
  serviceRequest!: ServiceRequestType;
}
