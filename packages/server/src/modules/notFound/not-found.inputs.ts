import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { NotFoundEnding, NotFoundState } from './not-found-states.ts';

@ArgsType()
export class NotFoundListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => [NotFoundState], { nullable: true, description: '到了哪一步。 In any of these states.' })
  state?: NotFoundState[] | null;
}

@InputType({ description: '到了地址，没有找到企业。 An enterprise that was not found where it should be.' })
export class ReportNotFoundInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => Day, { description: '哪天去的。 The day of the look.' }) lookedOn!: string;
  @Field(() => String, { description: '去了哪里。 Where one looked.' }) place!: string;
  @Field(() => String, { nullable: true, description: '看到什么、问了谁。 What one saw, and whom one asked.' })
  note?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: '当日的走访，凭据在走访里。 The visit of that day, which holds the evidence.',
  })
  visitId?: string | null;
}

@InputType({ description: '另一人复核，也没有找到。 A second person did not find it either.' })
export class ConfirmNotFoundInput {
  @Field(() => ID, { description: '哪一件。 Which case.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => Day, { description: '哪天去的。 The day of the look.' }) lookedOn!: string;
  @Field(() => String, { nullable: true, description: '看到什么、问了谁。 What one saw, and whom one asked.' })
  note?: string | null;
}

@InputType({ description: '了结“查无此企业”。 How the matter of an enterprise not found ends.' })
export class EndNotFoundInput {
  @Field(() => ID, { description: '哪一件。 Which case.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => NotFoundEnding, { description: '如何了结。 How it ends.' }) ending!: NotFoundEnding;
  @Field(() => Day, { description: '自哪天起。 From which day on.' }) endedOn!: string;
  @Field(() => String, { description: '依据。 What it rests on.' }) note!: string;
}
