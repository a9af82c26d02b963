import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { NotFoundEnding, NotFoundState } from './not-found-states.ts';

@ObjectType({ description: '当前登录者可对这一件做什么。 What the viewer may do with the case.' })
export class NotFoundCaseViewerCan {
  @Field(() => Boolean, { description: '作为第二人复核。 Confirm it as a second person.' }) confirm!: boolean;
  @Field(() => Boolean, { description: '了结。 End it.' }) end!: boolean;
}

@ObjectType('NotFoundCase', {
  implements: NodeType,
  description: '查无此企业：谁在哪天到哪里没有找到。 An enterprise that was not found: who looked where, and when.',
})
export class NotFoundCaseType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => VisitType, { nullable: true, description: '当日的走访。 The visit of that day.' }) visit?: VisitType;
  @Field(() => NotFoundState, { description: '到了哪一步。 How far it is.' }) state!: NotFoundState;
  @Field(() => String, { description: '去了哪里。 Where one looked.' }) place!: string;
  @Field(() => Day, { description: '哪天去的。 The day of the first look.' }) lookedOn!: string;
  @Field(() => String, { nullable: true, description: '看到什么、问了谁。 What was seen, and who was asked.' })
  note?: string;
  @Field(() => String, { description: '何人所报。 Who did not find it.' }) reportedByName!: string;
  @Field(() => Timestamp, { description: '何时所报。 When that was written down.' }) reportedAt!: string;
  @Field(() => Day, { nullable: true, description: '哪天复核。 The day of the second look.' }) confirmedOn?: string;
  @Field(() => String, { nullable: true, description: '复核时看到什么。 What was seen then.' }) confirmedNote?: string;
  @Field(() => String, { nullable: true, description: '何人复核。 Who looked the second time.' })
  confirmedByName?: string;
  @Field(() => NotFoundEnding, { nullable: true, description: '如何了结。 How it ended.' }) ending?: NotFoundEnding;
  @Field(() => Day, { nullable: true, description: '自哪天起了结。 From which day on.' }) endedOn?: string;
  @Field(() => String, { nullable: true, description: '了结的依据。 What that rests on.' }) endedNote?: string;
  @Field(() => String, { nullable: true, description: '何人了结。 Who ended it.' }) endedByName?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => NotFoundCaseViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: NotFoundCaseViewerCan;
}
export const NotFoundConnection = connectionOf('NotFoundCase', NotFoundCaseType);

@ObjectType({ description: '所报的结果。 After reporting.' })
export class ReportNotFoundPayload {
  @Field(() => NotFoundCaseType, { description: '所报的一件。 The case.' }) notFoundCase!: NotFoundCaseType;
}
@ObjectType({ description: '复核的结果。 After confirming.' })
export class ConfirmNotFoundPayload {
  @Field(() => NotFoundCaseType, { description: '复核的一件。 The case.' }) notFoundCase!: NotFoundCaseType;
}
@ObjectType({ description: '了结的结果。 After ending.' })
export class EndNotFoundPayload {
  @Field(() => NotFoundCaseType, { description: '了结的一件。 The case.' }) notFoundCase!: NotFoundCaseType;
}
