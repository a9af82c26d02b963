import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '将意见建议转为问题。 Making a problem of an opinion.' })
export class ConvertOpinionInput {
  @Field(() => ID, { description: '意见建议。 The opinion.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '问题。 The problem in a line.' }) title!: string;
  @Field(() => String, {
    nullable: true,
    description: '详情，省略即原话。 What there is to say; left out, what was said.',
  })
  detail?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: '计入的活动，省略即意见建议所属的活动。 The campaign it counts in; left out, that of the opinion.',
  })
  campaignId?: string | null;
}
