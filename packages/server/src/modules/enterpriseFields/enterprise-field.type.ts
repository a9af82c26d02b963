import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Day, Decimal, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { EnterpriseFieldKind } from './field-kind.ts';

registerEnumType(EnterpriseFieldKind, {
  name: 'EnterpriseFieldKind',
  description: '自设字段的填写方式。 What a field takes for a value.',
  valuesConfig: {
    TEXT: { description: '文字。 Words.' },
    NUMBER: { description: '数字，可带单位与上下限。 A number, which may have a unit and bounds.' },
    DAY: { description: '日期。 A day.' },
    YES_NO: { description: '是或否。 Yes or no.' },
    CHOICE: { description: '单选。 One of several.' },
    CHOICES: { description: '多选。 Several of several.' },
  },
});

@ObjectType('EnterpriseFieldChoice', { description: '可选的一项。 One of the things to choose from.' })
class EnterpriseFieldChoiceType {
  @Field(() => String, { description: '选项的键，永不改变。 Its key, which never changes.' }) key!: string;
  @Field(() => String, { description: '选项。 Its words.' }) text!: string;
  @Field(() => Boolean, { description: '是否停用。 Whether it is chosen no more.' }) isRetired!: boolean;
}

@ObjectType({ description: '当前登录者可对该字段做什么。 What the viewer may do with it.' })
class EnterpriseFieldViewerCan {
  @Field(() => Boolean, { description: '修订或停用。 Revise it, or take it out of use.' }) revise!: boolean;
  @Field(() => Boolean, { description: '重新启用。 Take it into use again.' }) reopen!: boolean;
}

@ObjectType('EnterpriseField', {
  implements: NodeType,
  description: '办公室为企业自设的字段，下级可填。 A field that an office adds to its enterprises and those below.',
})
export class EnterpriseFieldType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '设定区划的键。 Key of the region that defined it.' }) regionId!: number;
  @Field(() => RegionType, { description: '设定的区划。 The region that defined it.' }) region!: RegionType;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '英文名称。 Its name in English.' }) englishName?: string;
  @Field(() => EnterpriseFieldKind, { description: '填写方式，不可更改。 What it takes; it never changes.' })
  kind!: EnterpriseFieldKind;
  @Field(() => String, { description: '用途，填写的人都看得到。 What it is for, as whoever fills it in reads.' })
  purpose!: string;
  @Field(() => String, { nullable: true, description: '单位，不可更改。 Its unit, which never changes.' })
  unit?: string;
  @Field(() => Decimal, { nullable: true, description: '下限。 The lowest number that it takes.' }) lowest?: string;
  @Field(() => Decimal, { nullable: true, description: '上限。 The highest number that it takes.' }) highest?: string;
  @Field(() => [EnterpriseFieldChoiceType], { description: '选项，按顺序。 What there is to choose from.' })
  choices!: EnterpriseFieldChoiceType[];
  @Field(() => Boolean, { description: '是否停用。 Whether it is out of use.' }) isRetired!: boolean;
  @Field(() => String, { description: '设定人。 Who defined it.' }) definedByName!: string;
  @Field(() => Timestamp, { description: '设定时间。 When.' }) definedAt!: string;
  @Field(() => Int, { description: '已填写的企业数，限当前辖区。 Enterprises of the viewer that have a value.' })
  filledCount!: number;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => EnterpriseFieldViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: EnterpriseFieldViewerCan;
}

@ObjectType('EnterpriseFieldValue', {
  description: '企业的一个自设字段及其内容。 A field of an enterprise, and what stands in it.',
})
export class EnterpriseFieldValueType {
  @Field(() => EnterpriseFieldType, { description: '字段。 The field.' }) field!: EnterpriseFieldType;
  @Field(() => String, { nullable: true, description: '内容，用文字表示；未填为空。 The value in words.' })
  words?: string;
  @Field(() => String, { nullable: true, description: '文字。 Words, of a field that takes them.' }) text?: string;
  @Field(() => Decimal, { nullable: true, description: '数字。 A number, of a field that takes one.' }) number?: string;
  @Field(() => Day, { nullable: true, description: '日期。 A day, of a field that takes one.' }) day?: string;
  @Field(() => Boolean, { nullable: true, description: '是或否。 Yes or no, of a field that takes it.' })
  isYes?: boolean;
  @Field(() => [EnterpriseFieldChoiceType], { description: '所选各项。 What was chosen.' })
  chosen!: EnterpriseFieldChoiceType[];
  @Field(() => String, { nullable: true, description: '填写人。 Who filled it in.' }) filledByName?: string;
  @Field(() => Timestamp, { nullable: true, description: '填写时间。 When.' }) filledAt?: string;
  @Field(() => Int, {
    description:
      '版本，填写时须带上；从未填过为 0。 Version, to be sent with a change; 0 where nothing ever stood here.',
  })
  version!: number;
}

@ObjectType({ description: '设定结果。 After defining it.' })
export class DefineEnterpriseFieldPayload {
  @Field(() => EnterpriseFieldType, { description: '设定的字段。 The field.' }) field!: EnterpriseFieldType;
}
@ObjectType({ description: '修订结果。 After revising it.' })
export class ReviseEnterpriseFieldPayload {
  @Field(() => EnterpriseFieldType, { description: '修订的字段。 The field.' }) field!: EnterpriseFieldType;
}
@ObjectType({ description: '停用结果。 After taking it out of use.' })
export class RetireEnterpriseFieldPayload {
  @Field(() => EnterpriseFieldType, { description: '停用的字段。 The field.' }) field!: EnterpriseFieldType;
}
@ObjectType({ description: '重新启用的结果。 After taking it into use again.' })
export class ReopenEnterpriseFieldPayload {
  @Field(() => EnterpriseFieldType, { description: '启用的字段。 The field.' }) field!: EnterpriseFieldType;
}
@ObjectType({ description: '恢复较早版本的结果。 After an earlier version became the present one.' })
export class RestoreEnterpriseVersionPayload {
  @Field(() => EnterpriseType, { description: '恢复的企业。 The enterprise.' }) enterprise!: EnterpriseType;
}
@ObjectType({ description: '填写结果。 After filling fields in.' })
export class FillEnterpriseFieldsPayload {
  @Field(() => EnterpriseType, { description: '填写的企业。 The enterprise.' }) enterprise!: EnterpriseType;
}
