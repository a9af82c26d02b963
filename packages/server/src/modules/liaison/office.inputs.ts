import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { OfficeKind, PostKind } from './liaison-kinds.ts';

@ArgsType()
export class OfficeListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
}

@ArgsType()
export class OfficerListArgs extends OfficeListArgs {
  @Field(() => String, {
    nullable: true,
    description: '姓名片段或拼音首字母开头。 Fragment of the name, or beginning of the initials.',
  })
  search?: string | null;
}

@InputType({ description: '设立联络办。 Opening a liaison office.' })
export class OpenOfficeInput {
  @Field(() => Int, { description: '区划，一个区划一个。 Its region, which has one.' }) regionId!: number;
  @Field(() => OfficeKind, { description: '联络办，或代行其职的管委会。 What it is.' }) kind!: OfficeKind;
  @Field(() => String, { description: '名称。 Its name.' }) name!: string;
}

@InputType({ description: '联络办更名；此前的名称至前一日止。 Another name for a liaison office.' })
export class RenameOfficeInput {
  @Field(() => ID, { description: '联络办。 The office.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '新名称。 What it is called from then on.' }) name!: string;
  @Field(() => String, { description: '自何日起，不晚于今天，YYYY-MM-DD。 From which day, today at the latest.' })
  fromOn!: string;
}

@InputType({ description: '增设岗位。 Adding a post.' })
export class AddPostInput {
  @Field(() => ID, { description: '所属联络办。 Its office.' }) officeId!: string;
  @Field(() => PostKind, { description: '岗位类别。 What kind of post.' }) kind!: PostKind;
  @Field(() => String, { description: '名称，如“主任”。 Its title.' }) title!: string;
  @Field(() => String, { description: '自何日起设立，YYYY-MM-DD。 Since when there is this post.' }) sinceOn!: string;
}

@InputType({ description: '登记工作人员。 Registering an officer.' })
export class RegisterOfficerInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '区划。 The region.' }) regionId!: number;
  @Field(() => String, { description: '姓名。 Name.' }) name!: string;
  @Field(() => Boolean, { nullable: true, description: '就是当前登录者。 It is the viewer.' }) isMe?: boolean | null;
}

@InputType({ description: '任职；原任职者至前一日止。 Appointing; whoever holds the post leaves it the day before.' })
export class AppointToPostInput {
  @Field(() => ID, { description: '岗位。 The post.' }) postId!: string;
  @Field(() => ID, { description: '任职者。 Who.' }) officerId!: string;
  @Field(() => Boolean, { nullable: true, description: '是否主持工作（代理）。 Whether acting.' }) isActing?:
    | boolean
    | null;
  @Field(() => String, { description: '自何日起，YYYY-MM-DD。 From which day.' }) fromOn!: string;
}

@InputType({ description: '离任，岗位空缺。 Leaving a post vacant.' })
export class VacatePostInput {
  @Field(() => ID, { description: '任职。 The tenure.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '任职的最后一日，YYYY-MM-DD。 Its last day.' }) toOn!: string;
  @Field(() => String, { nullable: true, description: '空缺原因，如调离、退休。 Why the post is left vacant.' })
  reason?: string | null;
}
