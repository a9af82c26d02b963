import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';

@ArgsType()
export class HandoverListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
}

@InputType({ description: '一家企业交给谁。 To whom one enterprise goes.' })
export class HandoverItemInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => ID, { description: '承接人。 The successor.' }) successorId!: string;
  @Field(() => String, {
    nullable: true,
    description: '注意事项，只写事、不写人。 A caution about the matter, never about a person.',
  })
  caution?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '首次联合走访日期，YYYY-MM-DD。 The day of the first joint visit.',
  })
  jointVisitOn?: string | null;
}

@InputType({ description: '准备交接：移交人联系的企业须全部有承接人。 Preparing a hand-over of all that is held.' })
export class PrepareHandoverInput {
  @Field(() => ID, { description: '移交人。 Who leaves.' }) officerId!: string;
  @Field(() => String, { description: '生效日期，YYYY-MM-DD。 From this day on.' }) effectiveOn!: string;
  @Field(() => String, {
    nullable: true,
    description: '带教至何日，YYYY-MM-DD。 Until when the leaving person stands by.',
  })
  shadowUntil?: string | null;
  @Field(() => String, { description: '交接原因。 Why.' }) reason!: string;
  @Field(() => [HandoverItemInput], { description: '各企业的承接人。 A successor for each enterprise.' })
  items!: HandoverItemInput[];
  @Field(() => String, {
    nullable: true,
    description: '首次联合走访超过走访频次上限的理由，超过时必填。 Why a joint visit passes a limit of visits.',
  })
  burdenReason?: string | null;
}

@InputType({ description: '整体交接：几名联系人一并移交。 Preparing the hand-over of several who leave at once.' })
export class PrepareOfficeHandoverInput {
  @Field(() => [ID], { description: '移交人，同一联络办。 Who leaves, all of one office.' }) officerIds!: string[];
  @Field(() => String, { description: '生效日期，YYYY-MM-DD。 From this day on.' }) effectiveOn!: string;
  @Field(() => String, {
    nullable: true,
    description: '带教至何日，YYYY-MM-DD。 Until when the leaving persons stand by.',
  })
  shadowUntil?: string | null;
  @Field(() => String, { description: '交接原因。 Why.' }) reason!: string;
  @Field(() => [HandoverItemInput], { description: '各企业的承接人。 A successor for each enterprise.' })
  items!: HandoverItemInput[];
  @Field(() => String, {
    nullable: true,
    description: '首次联合走访超过走访频次上限的理由，超过时必填。 Why a joint visit passes a limit of visits.',
  })
  burdenReason?: string | null;
}

@InputType({ description: '签署交接。 Signing a hand-over.' })
export class SignHandoverInput {
  @Field(() => ID, { description: '交接。 The hand-over.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => ID, { description: '谁的签名。 Whose signature it is.' }) officerId!: string;
  @Field(() => String, {
    nullable: true,
    description: '代签理由，代他人签署时必填。 Why it is signed for somebody else; required then.',
  })
  insteadReason?: string | null;
}

@InputType({ description: '撤回尚未生效的交接。 Withdrawing a hand-over that is not in force yet.' })
export class WithdrawHandoverInput {
  @Field(() => ID, { description: '交接。 The hand-over.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}
