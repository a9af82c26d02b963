import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { TransferDirection, TransferState } from './transfer-states.ts';

@ArgsType()
export class TransferListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => TransferDirection, {
    defaultValue: TransferDirection.OUT,
    description: '移入还是移出；省略为移出。 Those that come in, or those that go out.',
  })
  direction!: TransferDirection;
  @Field(() => [TransferState], { nullable: true, description: '到了哪一步。 In any of these states.' })
  state?: TransferState[] | null;
}

@InputType({ description: '提出把企业移交到其他县区。 Proposing that an enterprise moved to another county.' })
export class ProposeEnterpriseTransferInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => Int, { description: '打开时企业的版本。 The version of it that one saw.' }) version!: number;
  @Field(() => Int, { description: '迁往哪个县（市、区）。 The county where it is now.' }) toRegionId!: number;
  @Field(() => String, { description: '缘由与依据。 Why, and what that rests on.' }) reason!: string;
  @Field(() => Day, { description: '哪天迁走。 The day on which it moved.' }) movedOn!: string;
}

@InputType({ description: '一次提出移交多家企业。 Proposing that several enterprises moved to one county.' })
export class ProposeEnterpriseTransfersInput {
  @Field(() => [ID], { description: '企业，1 至 100 家。 The enterprises, 1 to 100.' }) enterpriseIds!: string[];
  @Field(() => Int, { description: '迁往哪个县（市、区）。 The county where they are now.' }) toRegionId!: number;
  @Field(() => String, { description: '缘由与依据。 Why, and what that rests on.' }) reason!: string;
  @Field(() => Day, { description: '哪天迁走。 The day on which they moved.' }) movedOn!: string;
}

@InputType({ description: '一次接收多家企业。 Accepting several enterprises.' })
export class AcceptEnterpriseTransfersInput {
  @Field(() => [ID], { description: '哪些移交，1 至 100 次。 Which transfers, 1 to 100.' }) ids!: string[];
}

@InputType({ description: '接收移交的企业。 Accepting an enterprise that is handed over.' })
export class AcceptEnterpriseTransferInput {
  @Field(() => ID, { description: '哪一次移交。 Which transfer.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '不接收移交的企业。 Declining an enterprise that is handed over.' })
export class DeclineEnterpriseTransferInput {
  @Field(() => ID, { description: '哪一次移交。 Which transfer.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '为何不接收。 Why.' }) reason!: string;
}

@InputType({ description: '撤回尚未答复的移交。 Withdrawing a transfer before there is an answer.' })
export class WithdrawEnterpriseTransferInput {
  @Field(() => ID, { description: '哪一次移交。 Which transfer.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { nullable: true, description: '为何撤回。 Why.' }) reason?: string | null;
}
