import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Role } from '../../platform/actor.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { DepartmentType } from './department.type.ts';

@ObjectType({ description: '当前登录者可对该成员做什么。 What the viewer may do with a membership.' })
export class MemberViewerCan {
  @Field(() => Boolean, { description: '终止其成员身份。 End it.' }) end!: boolean;
}

@ObjectType('Member', {
  implements: NodeType,
  description: '成员：某人在一个区划中的一个角色。 Somebody in one role in one region.',
})
export class MemberType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of the region.' }) regionId!: number;
  @Field(() => RegionType, { description: '区划。 The region.' }) region!: RegionType;
  @Field(() => Role, { description: '角色。 The role.' }) role!: Role;
  @Field(() => String, { description: '用户名。 Login name.' }) loginName!: string;
  @Field(() => String, { description: '姓名。 Name shown.' }) displayName!: string;
  @Field(() => DepartmentType, {
    nullable: true,
    description: '部门联系人所属的部门。 The department a contact speaks for.',
  })
  department?: DepartmentType;
  @Field(() => Timestamp, { description: '自何时起。 Since when.' }) grantedAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '何时终止。 When it was ended.' }) endedAt?: string;
  @Field(() => MemberViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: MemberViewerCan;
}
export const MemberConnection = connectionOf('Member', MemberType);

@ObjectType({ description: '终止成员身份的结果。 After ending a membership.' })
export class EndMembershipPayload {
  @Field(() => MemberType, { description: '该成员。 The membership that ended.' }) member!: MemberType;
}
