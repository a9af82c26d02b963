import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Decimal, Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { Currency, DuplicateReason, EnterpriseMatchField, Industry } from './enterprise-enums.ts';
import { EnterpriseSource, EnterpriseStatus } from './enterprise-states.ts';

@ObjectType('EnterpriseGroup', {
  implements: NodeType,
  description: '企业群体，由办公室设定，上级设定的下级可用。 A configured group of enterprises.',
})
export class EnterpriseGroupType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '代码。 Code.' }) code!: string;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
}

@ObjectType({ description: '一个字段的前后值。 One field before and after.' })
export class FieldChange {
  @Field(() => String, {
    description: '字段；自设字段为当时的名称。 The field; one that an office added by its name of then.',
  })
  field!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      '自设字段的编号，改名后仍为同一字段；不是自设字段为空。 The field that an office added, which stays the same when it is renamed; null for any other.',
  })
  ownFieldId?: string;
  @Field(() => String, { nullable: true, description: '之前。 Before.' }) before?: string;
  @Field(() => String, { nullable: true, description: '之后。 After.' }) after?: string;
}

@ObjectType('TimelineEntry', {
  implements: NodeType,
  description: '企业档案中的一件事。 One thing that happened to an enterprise’s record.',
})
class TimelineEntryType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '做了什么，与变更操作同名。 The deed, named like its mutation.' }) verb!: string;
  @Field(() => String, {
    description:
      '变化的是什么，如 Enterprise、Visit、Person。 The type of what changed; Enterprise where it is the record itself.',
  })
  subjectType!: string;
  @Field(() => Timestamp, { description: '时间。 When.' }) happenedAt!: string;
  @Field(() => String, { description: '何人。 Who.' }) actorName!: string;
  @Field(() => String, { nullable: true, description: '原因。 Why.' }) reason?: string;
  @Field(() => [FieldChange], { description: '逐项变化。 Field by field.' }) changes!: FieldChange[];
}
export const TimelineConnection = connectionOf('Timeline', TimelineEntryType);

@ObjectType({ description: '当前登录者可对该企业做什么。 What the viewer may do with it.' })
export class EnterpriseViewerCan {
  @Field(() => Boolean, { description: '更正信息。 Correct it.' }) correct!: boolean;
  @Field(() => Boolean, { description: '变更状态。 Change its status.' }) changeStatus!: boolean;
  @Field(() => [EnterpriseStatus], { description: '可变更为。 The statuses open to the viewer.' })
  nextStatuses!: EnterpriseStatus[];
}

@ObjectType({ description: '一段文字，及它是否与所输相符。 A piece of a text, and whether it is what was typed.' })
class MatchedPart {
  @Field(() => String, { description: '文字。 The text.' }) text!: string;
  @Field(() => Boolean, { description: '是否相符。 Whether it fits what was typed.' }) isMatched!: boolean;
}

@ObjectType({
  description: '企业因何被找到：哪一项，其中哪些字。 Why an enterprise was found: by which fact, and by what of it.',
})
export class EnterpriseMatch {
  @Field(() => EnterpriseMatchField, { description: '哪一项。 The fact.' }) field!: EnterpriseMatchField;
  @Field(() => [MatchedPart], { description: '该项的全文，分段。 All of its text, piece by piece.' })
  parts!: MatchedPart[];
}

@ObjectType('Enterprise', {
  implements: NodeType,
  description: '企业，登记在所在县（市、区）或功能区。 An enterprise in the register of its county.',
})
export class EnterpriseType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '简称。 Short name.' }) shortName?: string;
  @Field(() => [String], { description: '曾用名，旧的在前。 Names it bore before, the oldest first.' })
  formerNames!: string[];
  @Field(() => String, { nullable: true, description: '统一社会信用代码。 Unified social credit code.' })
  creditCode?: string;
  @Field(() => EnterpriseStatus, { description: '状态。 Status.' }) status!: EnterpriseStatus;
  @Field(() => String, { nullable: true, description: '企业类型，登记原文。 Type, in the words of the register.' })
  enterpriseType?: string;
  @Field(() => Industry, { nullable: true, description: '行业门类。 Industry.' }) industry?: string;
  @Field(() => Decimal, { nullable: true, description: '注册资本数额，单位为元。 Capital in units of its currency.' })
  capitalAmount?: string;
  @Field(() => Currency, { nullable: true, description: '注册资本币种。 Its currency.' }) capitalCurrency?: string;
  @Field(() => String, { nullable: true, description: '注册资本原文。 The capital as it was written.' })
  capitalText?: string;
  @Field(() => [EnterpriseGroupType], { description: '所属群体。 Groups it belongs to.' })
  groups!: EnterpriseGroupType[];
  @Field(() => String, { nullable: true, description: '地址。 Address.' }) address?: string;
  @Field(() => String, { nullable: true, description: '经营范围。 Business scope.' }) businessScope?: string;
  @Field(() => Day, { nullable: true, description: '注册日期。 Day of registration.' }) registeredOn?: string;
  @Field(() => EnterpriseSource, { description: '记录来源。 Where the record came from.' }) source!: EnterpriseSource;
  @Field(() => Timestamp, { description: '登记时间。 When it was first written.' }) createdAt!: string;
  @Field(() => Timestamp, { description: '最近更新。 When it was last changed.' }) updatedAt!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => EnterpriseViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: EnterpriseViewerCan;
}
export const EnterpriseConnection = connectionOf('Enterprise', EnterpriseType);

@ObjectType('EnterpriseDuplicate', { description: '疑似同一企业。 A record that may be the same enterprise.' })
export class EnterpriseDuplicateType {
  @Field(() => EnterpriseType, { description: '已有记录。 The record at hand.' }) enterprise!: EnterpriseType;
  @Field(() => DuplicateReason, { description: '依据。 Why.' }) reason!: DuplicateReason;
}

@ObjectType({ description: '登记结果。 After registering.' })
export class RegisterEnterprisePayload {
  @Field(() => EnterpriseType, { description: '登记的企业。 The enterprise registered.' }) enterprise!: EnterpriseType;
}
@ObjectType({ description: '更正结果。 After correcting.' })
export class CorrectEnterprisePayload {
  @Field(() => EnterpriseType, { description: '更正后的企业。 The enterprise corrected.' }) enterprise!: EnterpriseType;
}
@ObjectType({ description: '状态变更结果。 After changing the status.' })
export class ChangeEnterpriseStatusPayload {
  @Field(() => EnterpriseType, { description: '变更后的企业。 The enterprise.' }) enterprise!: EnterpriseType;
}
@ObjectType({ description: '设定群体的结果。 After defining a group.' })
export class DefineEnterpriseGroupPayload {
  @Field(() => EnterpriseGroupType, { description: '设定的群体。 The group defined.' }) group!: EnterpriseGroupType;
}
