import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope, keptByOwner, ownAccount } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { GroupTool, MessageChannel } from '../../platform/messages/message-words.ts';
import { MessageRhythm, MessageState } from './message-enums.ts';

const MessagePreferenceSchema = defineEntity({
  name: 'MessagePreference',
  tableName: 'message_preference',
  properties: {
    accountId: p.uuid().primary(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    rhythm: p.enum(() => MessageRhythm),
    digestAt: p.text(),
    quietFrom: p.text(),
    quietTo: p.text(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  rowLevelSecurity: 'force',
  policies: [ownAccount('message_preference'), keptByOwner('message_preference')],
});
/** Where and when somebody is told outside the console; without a row nothing is sent. Times are HH:MM, Asia/Shanghai. */
export class MessagePreference extends MessagePreferenceSchema.class {}
MessagePreferenceSchema.setClass(MessagePreference);

const SentMessageSchema = defineEntity({
  name: 'SentMessage',
  tableName: 'sent_message',
  properties: {
    accountId: p.uuid().primary(),
    id: p.uuid().primary(),
    channel: p.enum(() => MessageChannel),
    due: p.integer(),
    unread: p.integer(),
    state: p.enum(() => MessageState),
    attempts: p.integer().$type<Opt<number>>().default(0),
    failure: p.text().nullable(),
    createdAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['accountId', 'createdAt'] }],
  rowLevelSecurity: 'force',
  policies: [ownAccount('sent_message'), keptByOwner('sent_message')],
});
/** One message that left the house, or tries to: two numbers and nothing of any record. */
export class SentMessage extends SentMessageSchema.class {}
SentMessageSchema.setClass(SentMessage);

const GroupRobotSchema = defineEntity({
  name: 'GroupRobot',
  tableName: 'group_robot',
  properties: {
    ...tenantKey,
    tool: p.enum(() => GroupTool),
    label: p.text(),
    host: p.text(),
    digestAt: p.text(),
    setByName: p.text(),
    setAt: p.datetime(3),
    lastSentAt: p.datetime(3).nullable(),
    lastFailure: p.text().nullable(),
    removedAt: p.datetime(3).nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'setAt'] }],
  rowLevelSecurity: 'force',
  policies: inScope('group_robot'),
});
/**
 * The robot by which a group of an office's chat tool is told each working day what is due, in numbers.
 *
 * Its address is a secret and lies in `sec`, where no reader reaches it; here stands its host alone.
 */
export class GroupRobot extends GroupRobotSchema.class {}
GroupRobotSchema.setClass(GroupRobot);
