import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { ConsentState, ConsentWay, ContactChannelDeed, ContactChannelKind } from './contact-channel-states.ts';
import { PersonType } from './person.type.ts';

registerEnumType(ContactChannelKind, {
  name: 'ContactChannelKind',
  description: '联系方式的种类。 By what somebody is reached.',
  valuesConfig: {
    MOBILE: { description: '手机。 A mobile phone.' },
    PHONE: { description: '固定电话。 A fixed line.' },
    EMAIL: { description: '电子邮箱。 E-mail.' },
    WECHAT: { description: '微信账号；不记录任何往来内容。 A WeChat account; nothing that is written is kept.' },
  },
});
registerEnumType(ConsentState, {
  name: 'ConsentState',
  description: '本人是否同意使用。 Whether the person agreed.',
  valuesConfig: {
    NOT_ASKED: { description: '尚未询问。 Not asked yet.' },
    GIVEN: { description: '同意。 Agreed.' },
    WITHDRAWN: { description: '已撤回，不再显示、不得使用。 Withdrawn: neither shown nor used.' },
  },
});
registerEnumType(ConsentWay, {
  name: 'ConsentWay',
  description: '怎样表示的。 How it was said.',
  valuesConfig: {
    SPOKEN: { description: '走访或来访时当面说的。 Spoken, at a visit.' },
    WRITTEN: { description: '书面。 In writing.' },
    OWN_LINK: { description: '凭本人链接。 By their own link.' },
  },
});
registerEnumType(ContactChannelDeed, {
  name: 'ContactChannelDeed',
  description: '对联系方式可做之事。 What may be done with a channel.',
  valuesConfig: {
    REVEAL: { description: '写明用途后查看全文。 See it in full, for a purpose.' },
    RECORD_CONSENT: { description: '登记本人是否同意。 Write down what the person said.' },
    END: { description: '停用。 End it.' },
  },
});

@ObjectType('ContactChannel', {
  implements: NodeType,
  description: '一个人员的联系方式，及本人是否同意使用。 A way to reach a person, and whether they agreed to it.',
})
export class ContactChannelType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => ContactChannelKind, { description: '种类。 Its kind.' }) kind!: ContactChannelKind;
  @Field(() => String, {
    nullable: true,
    description: '隐去中间部分；已撤回同意的为空。 Masked; null where consent was withdrawn.',
  })
  value?: string;
  @Field(() => ConsentState, { description: '本人是否同意。 Whether the person agreed.' }) consent!: ConsentState;
  @Field(() => ConsentWay, { nullable: true, description: '怎样表示的。 How it was said.' }) consentWay?: ConsentWay;
  @Field(() => Day, { nullable: true, description: '何日表示的。 On which day.' }) consentOn?: string;
  @Field(() => String, { nullable: true, description: '谁登记的。 Who wrote it down.' }) consentByName?: string;
  @Field(() => Timestamp, { description: '登记时间。 When it was added.' }) addedAt!: string;
  @Field(() => String, { description: '谁登记的。 Who added it.' }) addedByName!: string;
  @Field(() => Timestamp, { nullable: true, description: '停用时间；在用为空。 When it ended; null while in use.' })
  endedAt?: string;
  @Field(() => String, { nullable: true, description: '谁停用的。 Who ended it.' }) endedByName?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => [ContactChannelDeed], { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: ContactChannelDeed[];
}

@ObjectType({ description: '登记联系方式的结果。 After a channel was added.' })
export class AddContactChannelPayload {
  @Field(() => PersonType, { description: '该人员。 Whose it is.' }) person!: PersonType;
}
@ObjectType({ description: '登记是否同意的结果。 After consent was recorded.' })
export class RecordChannelConsentPayload {
  @Field(() => PersonType, { description: '该人员。 Whose it is.' }) person!: PersonType;
}
@ObjectType({ description: '停用联系方式的结果。 After a channel ended.' })
export class EndContactChannelPayload {
  @Field(() => PersonType, { description: '该人员。 Whose it is.' }) person!: PersonType;
}
