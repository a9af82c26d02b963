import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { PersonalFieldName } from '../privacy/index.ts';
import { PersonKind } from './person-kind.ts';

export enum PersonOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}
registerEnumType(PersonOrder, {
  name: 'PersonOrder',
  description: '人员列表的排序。 The order of a list of people.',
  valuesConfig: {
    NAME_ASC: { description: '姓名（按拼音），升序。 By name.' },
    NAME_DESC: { description: '姓名（按拼音），降序。 By name, backwards.' },
    UPDATED_AT_ASC: { description: '更新时间，早的在前。 By last change, oldest first.' },
    UPDATED_AT_DESC: { description: '更新时间，新的在前。 By last change, newest first.' },
  },
});

@InputType({ description: '人员列表的筛选。 What narrows the list of people.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: '姓名片段，或拼音首字母开头。 Fragment of the name, or beginning of the pinyin initials.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: '现任职于该企业。 Has a present role in this enterprise.' })
  enterpriseId?: string | null;
  @Field(() => PersonKind, { nullable: true, description: '现任职的身份。 The capacity of a present role.' })
  kind?: PersonKind | null;
}

@ArgsType()
export class PersonListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => PersonFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: PersonFilter | null;
  @Field(() => PersonOrder, { defaultValue: PersonOrder.NAME_ASC, description: '排序。 Its order.' })
  order!: PersonOrder;
}

@InputType({ description: '在一家企业的任职。 A role in an enterprise.' })
export class PersonRoleInput {
  @Field(() => ID, { description: '企业，须与人员同属一地。 The enterprise, of the same county.' })
  enterpriseId!: string;
  @Field(() => PersonKind, { description: '身份。 In which capacity.' }) kind!: PersonKind;
  @Field(() => String, { nullable: true, description: '职务。 Position.' }) title?: string | null;
  @Field(() => String, { nullable: true, description: '自何日起，YYYY-MM-DD。 Since which day.' })
  fromOn?: string | null;
}

@InputType({ description: '登记一个人员。 Registering a person.' })
export class RegisterPersonInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '属地，须为县级区划或功能区。 The county.' }) regionId!: number;
  @Field(() => String, { description: '姓名。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '电话。 Phone.' }) phone?: string | null;
  @Field(() => [PersonRoleInput], { nullable: true, description: '任职，最多 20 项。 Roles, at most 20.' })
  roles?: PersonRoleInput[] | null;
}

@InputType({
  description: '更正人员信息；省略的字段不变，空电话表示清除。 Correcting a person; what is left out stays.',
})
export class CorrectPersonInput {
  @Field(() => ID, { description: '人员。 The person.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { nullable: true, description: '姓名。 Name.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: '电话。 Phone.' }) phone?: string | null;
}

@InputType({ description: '登记任职。 A role that somebody took.' })
export class TakeRoleInput extends PersonRoleInput {
  @Field(() => ID, { description: '人员。 The person.' }) personId!: string;
}

@InputType({ description: '登记离任。 A role that somebody left.' })
export class LeaveRoleInput {
  @Field(() => ID, { description: '任职。 The role.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '最后一日，YYYY-MM-DD。 Its last day.' }) toOn!: string;
}

@InputType({ description: '关联不同县（市、区）的同一人。 Linking records of one person in different counties.' })
export class LinkPeopleInput {
  @Field(() => [ID], { description: '各地的记录，2 至 20 条。 The records, 2 to 20.' }) personIds!: string[];
  @Field(() => String, { description: '依据。 Why they are one person.' }) reason!: string;
}

@InputType({ description: '查看一项个人信息的全文。 Seeing a personal field in full.' })
export class RevealFieldInput {
  @Field(() => ID, { description: '人员。 The person.' }) id!: string;
  @Field(() => PersonalFieldName, { description: '姓名、电话或联系方式。 Name, phone or a contact channel.' })
  field!: PersonalFieldName;
  @Field(() => ID, { nullable: true, description: '哪个联系方式；其余两项不填。 Which channel, where it is one.' })
  channelId?: string | null;
  @Field(() => String, { description: '用途，将被记录。 What for; it is recorded.' }) purpose!: string;
}
