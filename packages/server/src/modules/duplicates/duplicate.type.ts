import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { DuplicateReason, EnterpriseStatus, EnterpriseType } from '../enterprises/index.ts';

@ObjectType('EnterpriseMerge', {
  implements: NodeType,
  description:
    '一次合并：一条记录并入同一企业的另一条。 One record that was merged into another of the same enterprise.',
})
export class EnterpriseMergeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => EnterpriseType, { description: '并入的记录。 The record that was merged.' }) enterprise!: EnterpriseType;
  @Field(() => EnterpriseType, { description: '合并时保留的记录。 The record that stayed then.' })
  survivor!: EnterpriseType;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
  @Field(() => Timestamp, { description: '合并时间。 When.' }) mergedAt!: string;
  @Field(() => String, { description: '何人合并。 Who merged them.' }) mergedByName!: string;
  @Field(() => Timestamp, { nullable: true, description: '撤销时间；未撤销为空。 When it was undone.' })
  undoneAt?: string;
  @Field(() => Boolean, { description: '当前登录者可否撤销。 Whether the viewer may undo it.' })
  viewerCanUndo!: boolean;
}

@ObjectType('DuplicateRecord', {
  simpleResolvers: true,
  description: '疑似重复的一条记录。 One of two records that may be the same enterprise.',
})
export class DuplicateRecordType {
  @Field(() => ID, { description: '企业的全局编号。 Opaque id of the enterprise.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => String, { description: '属地。 Its county.' }) countyName!: string;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码。 Credit code.' }) creditCode!: string | null;
  @Field(() => String, { nullable: true, description: '地址。 Address.' }) address!: string | null;
  @Field(() => EnterpriseStatus, { description: '状态。 Status.' }) status!: EnterpriseStatus;
}

@ObjectType('DuplicatePair', {
  simpleResolvers: true,
  description: '疑似同一企业的两条记录。 Two records that may be one enterprise.',
})
export class DuplicatePairType {
  @Field(() => [DuplicateReason], { description: '依据。 Why.' }) reasons!: DuplicateReason[];
  @Field(() => Boolean, {
    description: '是否在同一县（市、区）；不在的不能合并。 Whether one county has both; else they are not merged.',
  })
  isOneCounty!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: '两县之间待答复的移交；没有为空。 A transfer between the two that waits for its answer.',
  })
  transferId!: string | null;
  @Field(() => [DuplicateRecordType], { description: '两条记录。 The two records.' }) records!: DuplicateRecordType[];
}

@ObjectType({ description: '合并结果。 After merging.' })
export class MergeEnterprisesPayload {
  @Field(() => EnterpriseType, { description: '保留的记录。 The record that stayed.' }) enterprise!: EnterpriseType;
}
@ObjectType({ description: '撤销合并的结果。 After undoing a merge.' })
export class UndoEnterpriseMergePayload {
  @Field(() => EnterpriseType, { description: '恢复的记录。 The record that stands again.' })
  enterprise!: EnterpriseType;
}
@ObjectType({ description: '确认是两家企业的结果。 After telling two records apart.' })
export class TellEnterprisesApartPayload {
  @Field(() => EnterpriseType, { description: '其中一条记录。 One of the records.' }) enterprise!: EnterpriseType;
}
