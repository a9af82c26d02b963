import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { TransferPackType } from './transfer-pack.type.ts';
import { TransferState } from './transfer-states.ts';

@ObjectType({ description: '当前登录者可对这次移交做什么。 What the viewer may do with the transfer.' })
export class EnterpriseTransferViewerCan {
  @Field(() => Boolean, { description: '接收。 Accept it.' }) accept!: boolean;
  @Field(() => Boolean, { description: '不接收。 Decline it.' }) decline!: boolean;
  @Field(() => Boolean, { description: '撤回。 Withdraw it.' }) withdraw!: boolean;
}

@ObjectType('EnterpriseTransfer', {
  implements: NodeType,
  description: '企业移交：迁到其他县区，此处关闭、彼处建档。 An enterprise that moved: closed here, opened there.',
})
export class EnterpriseTransferType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '移出地的键。 Key of the county that proposes it.' }) regionId!: number;
  @Field(() => RegionType, { description: '移出地。 The county that proposes it.' }) region!: RegionType;
  @Field(() => Int, { description: '移入地的键。 Key of the county that it is addressed to.' }) toRegionId!: number;
  @Field(() => RegionType, { description: '移入地。 The county that it is addressed to.' }) toRegion!: RegionType;
  @Field(() => EnterpriseType, {
    nullable: true,
    description: '移出地的记录；只有看得到移出地的人才有。 The record there, for those who read that county.',
  })
  enterprise?: EnterpriseType;
  @Field(() => EnterpriseType, {
    nullable: true,
    description: '接收后移入地的记录；只有看得到移入地的人才有。 The record that it became, for those who read it.',
  })
  opened?: EnterpriseType;
  @Field(() => Boolean, {
    description: '移入地原有同一信用代码的记录，并入其中。 Whether it joined a record that was there already.',
  })
  isJoined!: boolean;
  @Field(() => String, { description: '企业名称。 Name of the enterprise.' }) enterpriseName!: string;
  @Field(() => TransferState, { description: '到了哪一步。 How far it is.' }) state!: TransferState;
  @Field(() => String, { description: '缘由与依据。 Why, and what that rests on.' }) reason!: string;
  @Field(() => Day, { description: '哪天迁走。 The day on which it moved.' }) movedOn!: string;
  @Field(() => TransferPackType, { description: '提出时的移交材料。 What was handed on, as of the proposal.' })
  pack!: TransferPackType;
  @Field(() => String, { description: '何人提出。 Who proposed it.' }) proposedByName!: string;
  @Field(() => Timestamp, { description: '何时提出。 When it was proposed.' }) proposedAt!: string;
  @Field(() => String, { nullable: true, description: '何人答复或撤回。 Who answered or withdrew it.' })
  answeredByName?: string;
  @Field(() => Timestamp, { nullable: true, description: '何时答复或撤回。 When that was.' }) answeredAt?: string;
  @Field(() => String, { nullable: true, description: '不接收或撤回的原因。 Why it was declined or withdrawn.' })
  answer?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => EnterpriseTransferViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: EnterpriseTransferViewerCan;
}
export const EnterpriseTransferConnection = connectionOf('EnterpriseTransfer', EnterpriseTransferType);

@ObjectType({ description: '提出的结果。 After proposing.' })
export class ProposeEnterpriseTransferPayload {
  @Field(() => EnterpriseTransferType, { description: '提出的移交。 The transfer.' }) transfer!: EnterpriseTransferType;
}
@ObjectType({ description: '接收的结果。 After accepting.' })
export class AcceptEnterpriseTransferPayload {
  @Field(() => EnterpriseTransferType, { description: '接收的移交。 The transfer.' }) transfer!: EnterpriseTransferType;
}
@ObjectType({ description: '一次提出多家的结果。 After proposing several.' })
export class ProposeEnterpriseTransfersPayload {
  @Field(() => [EnterpriseTransferType], { description: '提出的移交。 The transfers.' })
  transfers!: EnterpriseTransferType[];
}
@ObjectType({ description: '一次接收多家的结果。 After accepting several.' })
export class AcceptEnterpriseTransfersPayload {
  @Field(() => [EnterpriseTransferType], { description: '接收的移交。 The transfers.' })
  transfers!: EnterpriseTransferType[];
}
@ObjectType({ description: '不接收的结果。 After declining.' })
export class DeclineEnterpriseTransferPayload {
  @Field(() => EnterpriseTransferType, { description: '未接收的移交。 The transfer.' })
  transfer!: EnterpriseTransferType;
}
@ObjectType({ description: '撤回的结果。 After withdrawing.' })
export class WithdrawEnterpriseTransferPayload {
  @Field(() => EnterpriseTransferType, { description: '撤回的移交。 The transfer.' }) transfer!: EnterpriseTransferType;
}
