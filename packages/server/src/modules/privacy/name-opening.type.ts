import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';

@ObjectType('NameOpening', {
  implements: NodeType,
  description:
    '上级单位说明用途后查看一个县（市、区）的人员姓名，至当日二十四时止。 That an office above opened the names of a county’s people, for a purpose and until midnight.',
})
export class NameOpeningType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '哪个县（市、区）。 The county.' }) regionId!: number;
  @Field(() => RegionType, { description: '哪个县（市、区）。 The county.' }) region!: RegionType;
  @Field(() => RegionType, { description: '哪一级单位。 The region whose office it was.' }) officeRegion!: RegionType;
  @Field(() => String, { description: '何人。 Who.' }) openedByName!: string;
  @Field(() => String, { description: '用途。 What for.' }) purpose!: string;
  @Field(() => Timestamp, { description: '何时起。 Since when.' }) openedAt!: string;
  @Field(() => Timestamp, { description: '至何时止。 Until when.' }) untilAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '提前结束的时刻。 When it was closed early.' })
  closedAt?: string;
}
export const NameOpeningConnection = connectionOf('NameOpening', NameOpeningType);

@ObjectType('OpenedNames', {
  description: '登录者当前可查看姓名的一个县（市、区）。 A county whose names the viewer has open at present.',
})
export class OpenedNamesType {
  @Field(() => ID, { description: '该次查看的编号。 The id of the opening.' }) id!: string;
  @Field(() => Int, { description: '哪个县（市、区）。 The county.' }) regionId!: number;
  @Field(() => String, { description: '其名称。 What it is called.' }) regionName!: string;
  @Field(() => String, { description: '用途。 What for.' }) purpose!: string;
  @Field(() => Timestamp, { description: '至何时止。 Until when.' }) untilAt!: Date;
}

@ObjectType({ description: '查看姓名的结果。 After opening names.' })
export class OpenNamesPayload {}
@ObjectType({ description: '提前结束的结果。 After closing them.' })
export class CloseNamesPayload {}
