import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day, Decimal } from '../../platform/scalars.ts';
import { CleanedField } from './cleaned-text.type.ts';
import { EnterpriseOrder, Industry } from './enterprise-enums.ts';
import { EnterpriseStatus, FileState } from './enterprise-states.ts';

@InputType({
  description:
    '对一个自设字段的要求；几项须全部符合。 What is asked of one field that an office added; all of it must fit.',
})
export class OwnFieldFilter {
  @Field(() => ID, { description: '字段。 The field.' }) fieldId!: string;
  @Field(() => Boolean, { nullable: true, description: '是否未填。 Whether nothing stands in it.' }) isEmpty?:
    | boolean
    | null;
  @Field(() => String, { nullable: true, description: '文字等于。 Exactly these words.' }) text?: string | null;
  @Field(() => String, { nullable: true, description: '文字含有。 A fragment of its words.' }) contains?: string | null;
  @Field(() => Decimal, { nullable: true, description: '数字不小于。 A number of at least.' }) atLeast?: string | null;
  @Field(() => Decimal, { nullable: true, description: '数字不大于。 A number of at most.' }) atMost?: string | null;
  @Field(() => Day, { nullable: true, description: '日期不早于。 On or after.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: '日期不晚于。 On or before.' }) to?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是或否。 Yes or no.' }) isYes?: boolean | null;
  @Field(() => [String], { nullable: true, description: '选了其中任一项，以键表示。 Any of these choices, by key.' })
  anyOf?: string[] | null;
}

@InputType({ description: '企业列表的筛选。 What narrows the list.' })
export class EnterpriseFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '名称、简称、曾用名的片段，其拼音或声母，信用代码的开头或末尾；在看得到姓名的辖区，也可输联系人电话的后四位以上。多项以空格分开，须全部符合。 Fragment of a name, short or former name, its pinyin or initials, beginning or end of a credit code; where names of people are read, the last four or more digits of a phone number. Several, parted by blanks, must all fit.',
  })
  search?: string | null;
  @Field(() => [EnterpriseStatus], { nullable: true, description: '状态。 Any of these statuses.' }) status?:
    | EnterpriseStatus[]
    | null;
  @Field(() => [Industry], { nullable: true, description: '行业门类。 Any of these industries.' }) industry?:
    | string[]
    | null;
  @Field(() => [FileState], { nullable: true, description: '档案状态。 Whose file stands in any of these states.' })
  fileState?: FileState[] | null;
  @Field(() => String, { nullable: true, description: '所属群体的代码。 Belongs to this group.' }) groupCode?:
    | string
    | null;
  @Field(() => Boolean, { nullable: true, description: '有无信用代码。 Whether it has a credit code.' })
  hasCreditCode?: boolean | null;
  @Field(() => Day, { nullable: true, description: '注册日期不早于。 Registered on or after.' }) registeredFrom?:
    | string
    | null;
  @Field(() => Day, { nullable: true, description: '注册日期不晚于。 Registered on or before.' }) registeredTo?:
    | string
    | null;
  @Field(() => [OwnFieldFilter], {
    nullable: true,
    description: '自设字段，须全部符合。 Fields that offices added; all of them must fit.',
  })
  ownFields?: OwnFieldFilter[] | null;
}

@ArgsType()
export class EnterpriseListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => EnterpriseFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: EnterpriseFilter | null;
  @Field(() => EnterpriseOrder, { defaultValue: EnterpriseOrder.NAME_ASC, description: '排序。 Its order.' })
  order!: EnterpriseOrder;
}

@ArgsType()
export class EnterpriseDuplicatesArgs {
  @Field(() => Int, { description: '拟登记的区划。 The county it would be registered in.' }) regionId!: number;
  @Field(() => String, { nullable: true, description: '信用代码。 Credit code.' }) creditCode?: string | null;
  @Field(() => String, { nullable: true, description: '名称。 Name.' }) name?: string | null;
  @Field(() => ID, { nullable: true, description: '不与自身相比。 Not compared with this one.' }) exceptId?:
    | string
    | null;
}

@InputType({ description: '整理前的原文。 A text as it was before it was cleaned.' })
class WrittenTextInput {
  @Field(() => CleanedField, { description: '哪一项。 Which fact.' }) field!: CleanedField;
  @Field(() => String, { description: '原文。 The original.' }) text!: string;
}

/** The facts a person may write; a fact left out is unknown (or, in a correction, stays as it is). */
@InputType()
abstract class EnterpriseFactsInput {
  @Field(() => String, { nullable: true, description: '简称。 Short name.' }) shortName?: string | null;
  @Field(() => String, { nullable: true, description: '统一社会信用代码。 Credit code.' }) creditCode?: string | null;
  @Field(() => String, { nullable: true, description: '企业类型。 Type.' }) enterpriseType?: string | null;
  @Field(() => Industry, { nullable: true, description: '行业门类。 Industry.' }) industry?: string | null;
  @Field(() => String, { nullable: true, description: '注册资本，如“1000万人民币”。 Capital as a person writes it.' })
  capitalText?: string | null;
  @Field(() => [String], { nullable: true, description: '所属群体的代码。 Codes of its groups.' }) groupCodes?:
    | string[]
    | null;
  @Field(() => String, { nullable: true, description: '地址。 Address.' }) address?: string | null;
  @Field(() => String, { nullable: true, description: '经营范围。 Business scope.' }) businessScope?: string | null;
  @Field(() => String, { nullable: true, description: '注册日期，YYYY-MM-DD。 Day of registration.' }) registeredOn?:
    | string
    | null;
  @Field(() => [WrittenTextInput], {
    nullable: true,
    description: '粘贴后整理过的各项的原文，留在记录里。 What was pasted, where it was cleaned: kept with the record.',
  })
  asWritten?: WrittenTextInput[] | null;
}

@InputType({ description: '登记一家企业。 Registering an enterprise.' })
export class RegisterEnterpriseInput extends EnterpriseFactsInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '属地，须为县级区划或功能区。 Its county.' }) regionId!: number;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => EnterpriseStatus, {
    nullable: true,
    description: '状态：待核实（默认）或在册。 PROSPECT (default) or ACTIVE.',
  })
  status?: EnterpriseStatus | null;
  @Field(() => String, {
    nullable: true,
    description: '该状态自何日起，默认为注册日期，否则今天。 Since when it has this status.',
  })
  statusSinceOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '已看过疑似重复，确认是另一家。 The duplicates were seen; it is another one.',
  })
  isNoDuplicate?: boolean | null;
}

@InputType({ description: '更正企业信息；省略的字段不变，空值表示清除。 Correcting facts; what is left out stays.' })
export class CorrectEnterpriseInput extends EnterpriseFactsInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { nullable: true, description: '名称。 Name.' }) name?: string | null;
}

@InputType({ description: '变更企业状态。 Changing the status.' })
export class ChangeEnterpriseStatusInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => EnterpriseStatus, { description: '新状态。 The new status.' }) status!: EnterpriseStatus;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
  @Field(() => String, { nullable: true, description: '自何日起，默认今天。 From which day; today by default.' })
  effectiveOn?: string | null;
}

@InputType({ description: '设定企业群体。 Defining a group of enterprises.' })
export class DefineEnterpriseGroupInput {
  @Field(() => Int, { description: '设定于该区划，其下级可用。 The region; it flows down.' }) regionId!: number;
  @Field(() => String, { description: '代码：大写字母、数字、下划线。 Code in capitals.' }) code!: string;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
}
