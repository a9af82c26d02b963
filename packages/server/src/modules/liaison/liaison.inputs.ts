import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';

@InputType({ description: '联系制度表的筛选。 What narrows the register.' })
export class LiaisonRegisterFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '企业名称的片段、拼音或声母，或信用代码首尾。 Fragment of the enterprise’s name, its pinyin or initials, or an end of its credit code.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: '联系人。 The liaison person.' }) officerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否缺联系人。 Whether nobody is named.' }) isGap?:
    | boolean
    | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '是否为无日期或无人负责的缺口。 Whether it is a gap undated or owned by nobody.',
  })
  isUndated?: boolean | null;
  @Field(() => String, { nullable: true, description: '所属群体的代码。 Belongs to this group.' }) groupCode?:
    | string
    | null;
}

@ArgsType()
export class LiaisonRegisterArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => Day, { nullable: true, description: '截至何日，默认今天。 As of this day; today by default.' })
  asOf?: string | null;
  @Field(() => LiaisonRegisterFilter, { nullable: true, description: '筛选。 What narrows the register.' })
  filter?: LiaisonRegisterFilter | null;
}

@ArgsType()
export class LiaisonCoverageArgs {
  @Field(() => Int, { description: '区划及其下级。 The region and all below it.' }) regionId!: number;
  @Field(() => Day, { nullable: true, description: '截至何日，默认今天。 As of this day; today by default.' })
  asOf?: string | null;
}

@ArgsType()
export class AsOfArgs {
  @Field(() => Day, { nullable: true, description: '截至何日，默认今天。 As of this day; today by default.' })
  asOf?: string | null;
}

@InputType({ description: '确定具体联系人；原联系人至前一日止。 Naming the liaison person of enterprises.' })
export class AssignLiaisonPersonInput {
  @Field(() => [ID], { description: '企业，最多 200 家，同属一县。 The enterprises, at most 200 of one county.' })
  enterpriseIds!: string[];
  @Field(() => ID, { description: '联系人。 The liaison person.' }) officerId!: string;
  @Field(() => String, { description: '自何日起，YYYY-MM-DD。 From which day.' }) fromOn!: string;
  @Field(() => String, { nullable: true, description: '原因。 Why.' }) reason?: string | null;
}

@InputType({ description: '解除联系，企业暂无联系人。 Ending an assignment without a successor.' })
export class EndLiaisonInput {
  @Field(() => ID, { description: '联系。 The assignment.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '最后一日，YYYY-MM-DD。 Its last day.' }) toOn!: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
