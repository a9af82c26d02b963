import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { GroupTool, MessageChannel } from '../../platform/messages/message-words.ts';
import { InboxKind } from './inbox-kinds.ts';
import { MessageRhythm } from './message-enums.ts';

@InputType({ description: '筛选待办。 Which items are listed.' })
export class InboxFilter {
  @Field(() => [InboxKind], { nullable: true, description: '只看这些事项。 Items of these kinds.' })
  kind?: InboxKind[] | null;
  @Field(() => Boolean, { nullable: true, description: '只看未读。 Unread ones alone.' }) isUnread?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '只看到期和逾期。 Those due today or overdue.' })
  isDue?: boolean | null;
}

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => InboxFilter, { nullable: true, description: '筛选。 Narrows the list.' }) filter?: InboxFilter | null;
}

@ArgsType()
export class GroupRobotArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '只看该区划及其下级。 The region whose subtree is listed.' })
  regionId?: number | null;
}

@InputType({ description: '把待办标为已读。 Marking items as read.' })
export class ReadInboxInput {
  @Field(() => [ID], {
    nullable: true,
    description: '哪些事项，最多 100；省略为全部。 Which, at most 100; all of them where left out.',
  })
  ids?: string[] | null;
}

@InputType({ description: '设置在何处、何时得到提醒。 Where and when to be told outside the console.' })
export class SetMessagePreferenceInput {
  @Field(() => Int, {
    nullable: true,
    description: '所见版本；首次设置时省略。 The version seen; none the first time.',
  })
  version?: number | null;
  @Field(() => String, { nullable: true, description: '电子邮箱；留空则不发。 E-mail; nothing is sent where empty.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: '手机号；留空则不发。 Mobile; nothing is sent where empty.' })
  phone?: string | null;
  @Field(() => MessageRhythm, { description: '即时或每日汇总。 At once or once a day.' }) rhythm!: MessageRhythm;
  @Field(() => String, { description: '每日汇总时间，HH:MM。 Time of the daily digest.' }) digestAt!: string;
  @Field(() => String, { description: '免打扰开始，HH:MM。 Quiet hours begin.' }) quietFrom!: string;
  @Field(() => String, { description: '免打扰结束，HH:MM。 Quiet hours end.' }) quietTo!: string;
}

@InputType({ description: '向本人的邮箱或手机发送验证码。 Having a code sent to one’s own address.' })
export class SendAddressCodeInput {
  @Field(() => MessageChannel, { description: '发到哪里。 To which address.' }) channel!: MessageChannel;
}

@InputType({
  description: '用收到的验证码确认邮箱或手机是本人的。 Proving an address by the code that was sent to it.',
})
export class ProveAddressInput {
  @Field(() => MessageChannel, { description: '哪个地址。 Which address.' }) channel!: MessageChannel;
  @Field(() => String, { description: '六位验证码。 The code, six digits.' }) code!: string;
}

@InputType({ description: '为一个单位的工作群设置机器人。 A robot for the group of an office.' })
export class SetGroupRobotInput {
  @Field(() => Int, { description: '哪个区划的单位。 The region of the office.' }) regionId!: number;
  @Field(() => GroupTool, { description: '协作工具。 The tool.' }) tool!: GroupTool;
  @Field(() => String, { description: '群名称，最多 50 字。 Name of the group.' }) label!: string;
  @Field(() => String, { description: '机器人网址，不再显示。 Its address, never shown again.' }) url!: string;
  @Field(() => String, { nullable: true, description: '签名密钥，不再显示。 Its signing secret, never shown again.' })
  secret?: string | null;
  @Field(() => String, { description: '每个工作日发送的时间，HH:MM。 When it posts each working day.' })
  digestAt!: string;
}

@InputType({ description: '移除工作群机器人。 Removing a robot.' })
export class RemoveGroupRobotInput {
  @Field(() => ID, { description: '机器人。 The robot.' }) id!: string;
  @Field(() => Int, { description: '所见版本。 The version seen.' }) version!: number;
}
