import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';

@ObjectType('InvitationDecision', {
  description: '由受邀部门落实的一项决定。 A decision that the invited department carries out.',
})
export class InvitationDecisionType {
  @Field(() => String, { description: '决定内容。 What was decided.' }) text!: string;
  @Field(() => Day, { description: '决定日期。 When it was decided.' }) decidedOn!: string;
  @Field(() => Day, { description: '落实期限。 By when it is carried out.' }) dueOn!: string;
  @Field(() => Boolean, { description: '期限尚为暂定。 Whether no official calendar settles that day yet.' })
  isProvisional!: boolean;
  @Field(() => Boolean, { description: '已逾期。 Whether its day is over.' }) isOverdue!: boolean;
  @Field(() => Day, { nullable: true, description: '落实日期；未落实为空。 When it was carried out; null before.' })
  executedOn?: string;
  @Field(() => String, { nullable: true, description: '落实情况。 What was done.' }) outcome?: string;
}

@ObjectType('ConsultationInvitation', {
  implements: NodeType,
  description:
    '会商邀请，附部门所需的全部内容。 A department’s invitation to a consultation, with all that the department needs to know of it.',
})
export class ConsultationInvitationType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '召集会商的县区的键。 Key of the county that convened it.' }) regionId!: number;
  @Field(() => RegionType, { description: '召集会商的县区。 The county that convened it.' }) region!: RegionType;
  @Field(() => String, { description: '受邀部门，召集时的名称。 The department, as it was called then.' })
  departmentName!: string;
  @Field(() => String, { description: '问题编号。 Serial number of the problem.' }) problemSerialNo!: string;
  @Field(() => String, { description: '会商事项。 What it is about, in a line.' }) title!: string;
  @Field(() => String, { description: '有关企业，召集时的名称。 The enterprise, as it was called then.' })
  enterpriseName!: string;
  @Field(() => Day, { description: '会商日期。 The day of the meeting.' }) meetOn!: string;
  @Field(() => String, { description: '地点。 Where.' }) place!: string;
  @Field(() => String, { description: '议题。 The agenda.' }) agenda!: string;
  @Field(() => String, { description: '召集人。 Who convened it.' }) convenedByName!: string;
  @Field(() => Day, { description: '召集日期。 When it was convened.' }) convenedOn!: string;
  @Field(() => Boolean, { nullable: true, description: '是否到会；未召开时为空。 Whether it came; null before.' })
  attended?: boolean;
  @Field(() => [InvitationDecisionType], {
    description: '由该部门落实的决定，纪要签署后可见。 What the department carries out, once the minutes are signed.',
  })
  decisions!: InvitationDecisionType[];
}
export const ConsultationInvitationConnection = connectionOf('ConsultationInvitation', ConsultationInvitationType);
