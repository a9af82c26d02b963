import { Field, ID, InputType, Int } from 'type-graphql';
import { ConsentWay, ContactChannelKind } from './contact-channel-states.ts';

@InputType({ description: '登记一个联系方式。 A way to reach a person.' })
export class AddContactChannelInput {
  @Field(() => ID, { description: '人员。 The person.' }) personId!: string;
  @Field(() => ContactChannelKind, { description: '种类。 Its kind.' }) kind!: ContactChannelKind;
  @Field(() => String, { description: '号码、地址或账号。 The number, address or account.' }) value!: string;
}

@InputType({ description: '登记本人是否同意使用。 What the person said of a channel.' })
export class RecordChannelConsentInput {
  @Field(() => ID, { description: '联系方式。 The channel.' }) channelId!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => Boolean, { description: '同意，或撤回。 Agreed to, or withdrawn.' }) isGiven!: boolean;
  @Field(() => ConsentWay, { description: '当面说的或书面；本人链接由本人操作。 Spoken or written.' })
  way!: ConsentWay;
  @Field(() => String, { description: '何日说的，YYYY-MM-DD。 On which day.' }) saidOn!: string;
}

@InputType({ description: '停用一个联系方式。 Ending a channel.' })
export class EndContactChannelInput {
  @Field(() => ID, { description: '联系方式。 The channel.' }) channelId!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}
