import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class NoticeListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      '只看该区划、其下级及其上级；省略为全部辖区。 The region whose subtree, and what stands above it, is listed.',
  })
  regionId?: number | null;
}

@InputType({ description: '印发通知的一个单位。 One body that issued a notice.' })
export class NoticeIssuerInput {
  @Field(() => String, { description: '单位名称。 Its name.' }) name!: string;
  @Field(() => Boolean, { description: '是否牵头单位。 Whether it leads.' }) isLead!: boolean;
}

@InputType({ description: '登记一份通知。 Registering a notice.' })
export class RegisterNoticeInput {
  @Field(() => Int, { description: '印发区划，其下级可见。 The region that issued it; it flows down.' })
  regionId!: number;
  @Field(() => String, { description: '标题。 Title.' }) title!: string;
  @Field(() => String, { nullable: true, description: '文号。 Document number.' }) documentNo?: string | null;
  @Field(() => String, { description: '印发日期，YYYY-MM-DD，不晚于今天。 The day it was issued, not in the future.' })
  issuedOn!: string;
  @Field(() => [NoticeIssuerInput], {
    description: '印发单位，按落款顺序，其中一个牵头。 Who issued it, in the order it is signed; one of them leads.',
  })
  issuers!: NoticeIssuerInput[];
}
