import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@InputType({
  description: '说明用途，查看一个县（市、区）的人员姓名。 Opening the names of one county, for a purpose.',
})
export class OpenNamesInput {
  @Field(() => Int, { description: '哪个县（市、区）。 The county.' }) regionId!: number;
  @Field(() => String, { description: '用途，2 至 200 字。 What for, in 2 to 200 characters.' }) purpose!: string;
}

@InputType({ description: '提前结束查看姓名。 Closing them before the day is over.' })
export class CloseNamesInput {
  @Field(() => ID, { description: '本人的哪一次查看。 Which opening of one’s own.' }) id!: string;
}

@ArgsType()
export class NameOpeningListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
}
