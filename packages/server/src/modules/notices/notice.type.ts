import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';

@ObjectType('NoticeIssuer', { description: '印发通知的一个单位。 One body that issued a notice.' })
export class NoticeIssuerType {
  @Field(() => String, { description: '单位名称。 Its name.' }) name!: string;
  @Field(() => Boolean, { description: '是否牵头单位。 Whether it leads.' }) isLead!: boolean;
}

@ObjectType('Notice', {
  implements: NodeType,
  description: '部署工作的通知，下级可见。 A notice that sets work going; those below its region read it.',
})
export class NoticeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '印发区划的键。 Key of the region that issued it.' }) regionId!: number;
  @Field(() => RegionType, { description: '印发区划。 The region that issued it.' }) region!: RegionType;
  @Field(() => String, { description: '标题。 Title.' }) title!: string;
  @Field(() => String, { nullable: true, description: '文号。 Document number.' }) documentNo?: string;
  @Field(() => Day, { description: '印发日期。 The day it was issued.' }) issuedOn!: string;
  @Field(() => [NoticeIssuerType], { description: '印发单位，按落款顺序。 Who issued it, in the order it is signed.' })
  issuers!: NoticeIssuerType[];
}
export const NoticeConnection = connectionOf('Notice', NoticeType);

@ObjectType({ description: '登记通知的结果。 After registering a notice.' })
export class RegisterNoticePayload {
  @Field(() => NoticeType, { description: '登记的通知。 The notice registered.' }) notice!: NoticeType;
}
