import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { PersonalFieldName } from './personal-field-name.ts';

registerEnumType(PersonalFieldName, {
  name: 'PersonalFieldName',
  description: '系统保存的个人信息字段。 The personal fields that are kept.',
  valuesConfig: {
    PERSON_NAME: { description: '企业人员姓名。 Name of somebody of an enterprise.' },
    PERSON_PHONE: { description: '企业人员电话。 Phone of somebody of an enterprise.' },
    CONTACT_CHANNEL: { description: '企业人员的联系方式。 A way to reach somebody of an enterprise.' },
    PERSON_TITLE: { description: '企业人员职务。 Position in an enterprise.' },
    OFFICER_NAME: { description: '联络办工作人员姓名。 Name of an officer of a liaison office.' },
    OFFICER_POST: { description: '走访人员当日职务。 Post of an officer on the day of a visit.' },
    MEMBER_NAME: { description: '成员姓名与用户名。 Name and login name of a member.' },
    MEMBER_CONTACT: { description: '成员接收提醒的邮箱和手机号。 E-mail and mobile at which a member is told.' },
    ACTOR_NAME: { description: '经办人姓名。 Name of who did something.' },
    RIGHTS_REQUEST: { description: '本人提出的请求与答复。 What a person asks about their own data, and the answer.' },
    IMPORTED_FILE: { description: '导入文件中的人员信息。 What an imported file says of people.' },
    SIGN_IN_ADDRESS: { description: '登录时的网络地址。 Network address of a sign-in.' },
    CALLER_ADDRESS: { description: '使用接口密钥时的网络地址。 Network address of a request with an API key.' },
  },
});

@ObjectType('PersonalField', {
  description: '个人信息登记表的一项：用途、可见范围、期限与保护。 One entry of the register of personal fields.',
})
export class PersonalFieldType {
  @Field(() => PersonalFieldName, { description: '字段。 The field.' }) name!: PersonalFieldName;
  @Field(() => String, { description: '名称。 What it is called.' }) label!: string;
  @Field(() => String, { description: '用途。 What it is for.' }) purpose!: string;
  @Field(() => String, { description: '谁可以看到。 Who sees it.' }) seenBy!: string;
  @Field(() => String, { description: '保存期限。 How long it is kept.' }) period!: string;
  @Field(() => String, { description: '保护措施。 What guards it.' }) protection!: string;
}

@ObjectType('PersonalReading', {
  implements: NodeType,
  description: '一次查看个人信息全文的记录。 One look at a personal field in full.',
})
class PersonalReadingType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => PersonalFieldName, { description: '看了哪一项。 The field.' }) field!: PersonalFieldName;
  @Field(() => String, { description: '用途。 What for.' }) purpose!: string;
  @Field(() => String, { description: '何人。 Who.' }) actorName!: string;
  @Field(() => Timestamp, { description: '何时。 When.' }) readAt!: string;
}
export const PersonalReadingConnection = connectionOf('PersonalReading', PersonalReadingType);
