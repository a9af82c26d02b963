import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class MemberListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => String, {
    nullable: true,
    description: '姓名或用户名片段。 Fragment of the name shown or of the login name.',
  })
  search?: string | null;
}

@InputType({ description: '终止成员身份。 Ending a membership.' })
export class EndMembershipInput {
  @Field(() => ID, { description: '成员。 The membership.' }) id!: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
