import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GroupTool, MessageChannel } from '../../platform/messages/message-words.ts';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { Addressee, InboxKind } from './inbox-kinds.ts';
import { MessageRhythm, MessageState } from './message-enums.ts';

registerEnumType(InboxKind, {
  name: 'InboxKind',
  description: '待办事项的类别。 What waits for somebody.',
  valuesConfig: {
    PROBLEM_TO_TRIAGE: { description: '问题待分类。 A problem was raised and awaits its triage.' },
    PROBLEM_TO_ASSIGN: { description: '问题待交办。 A problem lies with the office, to be given out or taken on.' },
    PROBLEM_TO_HANDLE: { description: '问题由本单位办理中。 The office itself handles a problem.' },
    PROBLEM_TO_URGE: { description: '部门办理逾期，待催办。 A department is late with a problem.' },
    PROBLEM_TO_CLOSE: { description: '已答复，待反馈办结。 A problem was answered, to be told and closed.' },
    SUPERVISION_TO_ANSWER: { description: '督办函待回复。 A supervision letter is to be answered.' },
    CONSULTATION_TO_DECIDE: { description: '系统建议会商，待决定。 A consultation is proposed.' },
    DECISION_TO_EXECUTE: { description: '会商决定待落实。 A decision of a consultation is to be carried out.' },
    REFERRAL_TO_ACCEPT: { description: '转办待受理。 A department is to take a problem on or give it back.' },
    REFERRAL_TO_ANSWER: { description: '转办待答复。 A department is to answer.' },
    OPINION_TO_ANSWER: { description: '企业意见待答复。 What an enterprise said waits for an answer.' },
    CONSULTATION_TO_ATTEND: { description: '会商待参加。 A department is invited to a consultation.' },
    DECISION_TO_CARRY_OUT: { description: '会商决定待本部门落实。 A department is to carry out what was decided.' },
    LETTER_TO_ANSWER: { description: '督办函待本部门答复。 A department is to answer a supervision letter.' },
    TRANSFER_TO_ANSWER: { description: '移入的企业待接收。 Another county hands an enterprise over, to be answered.' },
    TRANSFER_TO_FOLLOW: { description: '移出的企业待对方答复。 An enterprise was handed on, and is not answered yet.' },
    TRANSFER_DECLINED: {
      description: '移出的企业对方未接收；读过即消。 The other county declined; gone once it was read.',
    },
    PAIRS_TO_DECIDE: {
      description: '分属两县的疑似同一企业待认定。 Pairs of two counties are to be told what they are.',
    },
    REGISTER_TO_IMPORT: { description: '定期来源待导入新文件。 The next file of a register is wanted.' },
    EXPORT_TO_APPROVE: { description: '人员名单导出待另一人批准。 A list of people waits for a second member.' },
    EXPORT_TO_FETCH: { description: '已批准的人员名单待取走。 A list of people was agreed to, and is to be fetched.' },
    EXPORT_DECLINED: {
      description: '人员名单导出未获批准，读后即消。 A list of people was declined; gone once it is read.',
    },
    ARCHIVE_TO_APPROVE: {
      description: '全部数据的归档待另一人批准。 An archive of a county waits for a second member.',
    },
    ARCHIVE_TO_FETCH: { description: '已批准的归档已生成，待下载。 An archive was agreed to and made, to be fetched.' },
    ARCHIVE_DECLINED: { description: '归档未获批准，读后即消。 An archive was declined; gone once it is read.' },
    RIGHTS_REQUEST_TO_ANSWER: {
      description: '本人就其个人信息提出的请求待答复。 What a person asks about their own data is to be answered.',
    },
  },
});
registerEnumType(Addressee, {
  name: 'Addressee',
  description: '待办归谁。 For whom something waits.',
  valuesConfig: {
    OFFICE: { description: '本单位人人可办。 Everybody of the office.' },
    LEADS: { description: '由单位负责人决定。 Those who lead the office.' },
    HEADS: { description: '由单位负责人或管理员决定。 Those who lead or administer the office.' },
    DEPARTMENT: { description: '部门联系人。 The contacts of a department.' },
    PERSON: { description: '申请人本人。 Whoever asked for it.' },
  },
});
registerEnumType(MessageChannel, {
  name: 'MessageChannel',
  description: '系统外提醒的方式。 A way of being told outside the console.',
  valuesConfig: {
    EMAIL: { description: '电子邮件。 By e-mail.' },
    SMS: { description: '手机短信。 By text message.' },
  },
});
registerEnumType(MessageRhythm, {
  name: 'MessageRhythm',
  description: '多久提醒一次。 How often.',
  valuesConfig: {
    AT_ONCE: { description: '有新事项即提醒，十分钟内最多一次。 At once, at most once in ten minutes.' },
    DAILY: { description: '每个工作日一次汇总。 Once each working day.' },
  },
});
registerEnumType(MessageState, {
  name: 'MessageState',
  description: '提醒发到哪一步。 How far a message came.',
  valuesConfig: {
    SENDING: { description: '发送中。 Being sent.' },
    SENT: { description: '已发出。 It was taken.' },
    FAILED: { description: '五次未能发出。 It was not taken in five tries.' },
  },
});
registerEnumType(GroupTool, {
  name: 'GroupTool',
  description: '带群机器人的协作工具。 A tool whose groups take robots.',
  valuesConfig: {
    WECOM: { description: '企业微信。 WeCom.' },
    DINGTALK: { description: '钉钉。 DingTalk.' },
    FEISHU: { description: '飞书。 Feishu.' },
  },
});

@ObjectType('InboxItem', {
  implements: NodeType,
  description:
    '一项待办：归单位或部门；本人申请的，结果归本人。 Something that waits for an office or a department, or for whoever asked.',
})
export class InboxItemType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => InboxKind, { description: '类别。 What is to be done.' }) kind!: InboxKind;
  @Field(() => Addressee, { description: '归谁。 For whom.' }) addressee!: Addressee;
  @Field(() => Int, { description: '所属区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '所属区划。 Its region.' }) region!: RegionType;
  @Field(() => ID, { description: '事项本身的编号。 What it is about.' }) subjectId!: string;
  @Field(() => String, { description: '编号与标题。 Its number and title.' }) label!: string;
  @Field(() => String, { nullable: true, description: '到期日。 By which day, YYYY-MM-DD.' }) dueOn?: string;
  @Field(() => Boolean, { description: '到期日尚为暂定。 Whether no official calendar settles that day yet.' })
  isProvisional!: boolean;
  @Field(() => Boolean, { description: '已逾期。 Whether its day is over.' }) isOverdue!: boolean;
  @Field(() => Boolean, { description: '未读，或读后又有提醒。 Whether it is unread, or reminded of since.' })
  isUnread!: boolean;
  @Field(() => Timestamp, { description: '何时出现。 Since when it waits.' }) raisedAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '最近一次提醒。 When it was last called to mind.' })
  remindedAt?: string;
}
export const InboxItemConnection = connectionOf('InboxItem', InboxItemType);

@ObjectType({ description: '待办的数目，均可在列表中打开。 How much waits; the list opens each of these numbers.' })
export class InboxCounts {
  @Field(() => Int, { description: '待办总数。 Everything that waits.' }) open!: number;
  @Field(() => Int, { description: '其中未读。 Of these unread.' }) unread!: number;
  @Field(() => Int, { description: '今日到期。 Due today.' }) dueToday!: number;
  @Field(() => Int, { description: '已逾期。 Overdue.' }) overdue!: number;
}

@ObjectType('MessagePreference', {
  description: '本人在系统外得到提醒的方式。 How somebody is told outside the console.',
})
export class MessagePreferenceType {
  @Field(() => Int, { description: '版本。 Sent along when it is changed.' }) version!: number;
  @Field(() => String, { nullable: true, description: '电子邮箱。 E-mail.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: '手机号。 Mobile number.' }) phone?: string | null;
  @Field(() => Boolean, {
    description: '邮箱已验证；未验证不发。 Whether the e-mail was proved; nothing is sent before.',
  })
  isEmailProved!: boolean;
  @Field(() => Boolean, {
    description: '手机号已验证；未验证不发。 Whether the mobile was proved; nothing is sent before.',
  })
  isPhoneProved!: boolean;
  @Field(() => MessageRhythm, { description: '多久一次。 How often.' }) rhythm!: MessageRhythm;
  @Field(() => String, { description: '每日汇总时间。 Time of the daily digest, HH:MM.' }) digestAt!: string;
  @Field(() => String, { description: '免打扰开始。 Quiet hours begin, HH:MM.' }) quietFrom!: string;
  @Field(() => String, { description: '免打扰结束。 Quiet hours end, HH:MM.' }) quietTo!: string;
}

@ObjectType('SentMessage', {
  description: '一条系统外提醒：只有数目，没有内容。 One message: numbers, and nothing of any record.',
})
export class SentMessageType {
  @Field(() => ID, { description: '编号。 Its id.' }) id!: string;
  @Field(() => MessageChannel, { description: '方式。 By which way.' }) channel!: MessageChannel;
  @Field(() => MessageState, { description: '发到哪一步。 How far it came.' }) state!: MessageState;
  @Field(() => Int, { description: '所报到期和逾期件数。 How many were told as due or overdue.' }) due!: number;
  @Field(() => Int, { description: '所报未读件数。 How many were told as unread.' }) unread!: number;
  @Field(() => Timestamp, { description: '何时生成。 When it was made.' }) createdAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '何时发出。 When it was taken.' }) sentAt?: string | null;
}

@ObjectType({
  description: '本人的提醒设置，以及本系统有哪些方式。 One’s own settings, and the ways that this installation has.',
})
export class MessageSettings {
  @Field(() => MessagePreferenceType, {
    nullable: true,
    description: '本人的设置；未设置则为空。 Null where none was made.',
  })
  preference!: MessagePreferenceType | null;
  @Field(() => [MessageChannel], { description: '本系统已接通的方式。 The ways that there are.' })
  channels!: readonly MessageChannel[];
  @Field(() => [SentMessageType], { description: '最近 20 条提醒，新的在前。 The last 20 messages, newest first.' })
  sent!: SentMessageType[];
}

@ObjectType('GroupRobot', {
  implements: NodeType,
  description: '工作群机器人：每个工作日在群里报待办数目。 A robot that tells a group each working day how much waits.',
})
export class GroupRobotType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '所属区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => Int, { description: '版本。 Sent along when it is removed.' }) version!: number;
  @Field(() => GroupTool, { description: '协作工具。 The tool.' }) tool!: GroupTool;
  @Field(() => String, { description: '群名称。 Name of the group.' }) label!: string;
  @Field(() => String, {
    description: '网址中的主机名；全文不再显示。 The host of its address, which is not shown again.',
  })
  host!: string;
  @Field(() => String, { description: '每个工作日发送的时间。 When it posts, HH:MM.' }) digestAt!: string;
  @Field(() => String, { description: '设置人。 Who set it.' }) setByName!: string;
  @Field(() => Timestamp, { description: '设置时刻。 When it was set.' }) setAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '最近一次发出。 When it last posted.' }) lastSentAt?: string;
  @Field(() => String, {
    nullable: true,
    description: '最近一次失败：REFUSED 或 UNREACHABLE。 Why the last post failed.',
  })
  lastFailure?: string;
}
export const GroupRobotConnection = connectionOf('GroupRobot', GroupRobotType);

@ObjectType({ description: '标为已读的结果。 After marking items as read.' })
export class ReadInboxPayload {
  @Field(() => InboxCounts, { description: '现在的数目。 How much waits now.' }) counts!: InboxCounts;
}
@ObjectType({ description: '设置提醒的结果。 After setting how to be told.' })
export class SetMessagePreferencePayload {
  @Field(() => MessageSettings, { description: '现在的设置。 The settings now.' }) settings!: MessageSettings;
}
@ObjectType({ description: '发送验证码的结果。 After asking for a code.' })
export class SendAddressCodePayload {
  @Field(() => MessageSettings, { description: '现在的设置。 The settings now.' }) settings!: MessageSettings;
}
@ObjectType({ description: '验证的结果。 After entering a code.' })
export class ProveAddressPayload {
  @Field(() => Boolean, {
    description:
      '验证码正确；有误、过期、试过多次均为否。 Whether the code is right; no as well where it is old or spent.',
  })
  isProved!: boolean;
  @Field(() => MessageSettings, { description: '现在的设置。 The settings now.' }) settings!: MessageSettings;
}
@ObjectType({ description: '设置或移除机器人的结果。 After setting or removing a robot.' })
export class GroupRobotPayload {
  @Field(() => GroupRobotType, { description: '机器人。 The robot.' }) robot!: GroupRobotType;
}
