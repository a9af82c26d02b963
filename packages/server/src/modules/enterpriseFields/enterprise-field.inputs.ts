import { Field, ID, InputType, Int } from 'type-graphql';
import { CorrectEnterpriseInput } from '../enterprises/index.ts';
import { EnterpriseFieldKind } from './field-kind.ts';

/** The words and the bounds of a field. */
@InputType()
abstract class FieldWordsInput {
  @Field(() => String, {
    description:
      '名称；说到不得记录之事、或属于个人信息的，不予接受。 Name; what may not be recorded, or is of a person, is refused.',
  })
  name!: string;
  @Field(() => String, { nullable: true, description: '英文名称。 Its name in English.' }) englishName?: string | null;
  @Field(() => String, { description: '用途，填写的人都看得到。 What it is for; whoever fills it in reads it.' })
  purpose!: string;
  @Field(() => String, { nullable: true, description: '下限，只用于数字。 The lowest number that it takes.' })
  lowest?: string | null;
  @Field(() => String, { nullable: true, description: '上限，只用于数字。 The highest number that it takes.' })
  highest?: string | null;
}

@InputType({ description: '为企业设定一个字段。 Defining a field of enterprises.' })
export class DefineEnterpriseFieldInput extends FieldWordsInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复设定。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '设定于该区划，用于其下级的企业。 The region; it flows down.' }) regionId!: number;
  @Field(() => EnterpriseFieldKind, { description: '填写方式，以后不可更改。 What it takes; it never changes.' })
  kind!: EnterpriseFieldKind;
  @Field(() => String, { nullable: true, description: '单位，只用于数字，以后不可更改。 Its unit, of a number.' })
  unit?: string | null;
  @Field(() => [String], { nullable: true, description: '选项，至少两个。 What there is to choose from.' })
  choices?: string[] | null;
}

@InputType({ description: '修订后的一个选项。 A choice as it is revised.' })
class RevisedChoiceInput {
  @Field(() => String, { nullable: true, description: '原有选项的键；新增的不填。 Its key; none where it is new.' })
  key?: string | null;
  @Field(() => String, { description: '选项。 Its words.' }) text!: string;
  @Field(() => Boolean, { nullable: true, description: '是否停用。 Whether it is chosen no more.' }) isRetired?:
    | boolean
    | null;
}

@InputType({ description: '修订一个自设字段。 Revising a field.' })
export class ReviseEnterpriseFieldInput extends FieldWordsInput {
  @Field(() => ID, { description: '字段。 The field.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => [RevisedChoiceInput], {
    nullable: true,
    description: '全部选项，按顺序；省略则不变。已被选用的不能删去，只能停用。 All choices in their order.',
  })
  choices?: RevisedChoiceInput[] | null;
}

@InputType({ description: '停用一个自设字段。 Taking a field out of use.' })
export class RetireEnterpriseFieldInput {
  @Field(() => ID, { description: '字段。 The field.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '重新启用一个自设字段。 Taking a field into use again.' })
export class ReopenEnterpriseFieldInput {
  @Field(() => ID, { description: '字段。 The field.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '一个字段的内容；各项都不填表示清空。 What stands in a field; nothing at all empties it.' })
export class FilledFieldInput {
  @Field(() => ID, { description: '字段。 The field.' }) fieldId!: string;
  @Field(() => Int, { description: '打开时的版本；从未填过为 0。 The version one saw; 0 where nothing ever stood.' })
  version!: number;
  @Field(() => String, { nullable: true, description: '文字。 Words.' }) text?: string | null;
  @Field(() => String, { nullable: true, description: '数字，以字段的单位计。 A number, in the unit of the field.' })
  number?: string | null;
  @Field(() => String, { nullable: true, description: '日期，YYYY-MM-DD。 A day.' }) day?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是或否。 Yes or no.' }) isYes?: boolean | null;
  @Field(() => [String], { nullable: true, description: '所选各项的键。 Keys of what is chosen.' }) choices?:
    | string[]
    | null;
}

@InputType({
  description:
    '恢复企业的较早版本：登记项目与自设字段，要么都改回，要么都不改。 Making an earlier version the present one: its facts and its own fields, all of it or nothing.',
})
export class RestoreEnterpriseVersionInput {
  @Field(() => CorrectEnterpriseInput, {
    description: '哪家企业、打开时的版本、要改回的登记项目。 Which one, the version one saw, and its facts.',
  })
  correction!: CorrectEnterpriseInput;
  @Field(() => [FilledFieldInput], { description: '要改回的自设字段。 The own fields that become what they were.' })
  values!: FilledFieldInput[];
}

@InputType({ description: '填写企业的自设字段。 Filling in fields of an enterprise.' })
export class FillEnterpriseFieldsInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => [FilledFieldInput], { description: '要填写的字段，省略的不变。 What is filled in; the rest stays.' })
  values!: FilledFieldInput[];
}
