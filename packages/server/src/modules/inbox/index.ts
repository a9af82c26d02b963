import type { Module } from '../../platform/module.ts';
import { fillInboxJob } from './fill-inbox.ts';
import { InboxItem, InboxReading } from './inbox.entity.ts';
import * as resolvers from './inbox.resolver.ts';
import { inboxRows } from './inbox.rows.ts';
import { GroupRobot, MessagePreference, SentMessage } from './message.entity.ts';
import * as payloadResolvers from './payload.resolver.ts';
import { postToGroupJob } from './post-to-group.ts';
import { remindOfItemJob } from './remind.ts';
import { sendMessagesJob } from './send-messages.ts';

export const inbox: Module = {
  name: 'inbox',
  entities: [InboxItem, InboxReading, MessagePreference, SentMessage, GroupRobot],
  resolvers: [...Object.values(resolvers), ...Object.values(payloadResolvers)],
  rows: inboxRows,
  tasks: {
    fillInbox: fillInboxJob,
    remindOfItem: remindOfItemJob,
    sendMessages: sendMessagesJob,
    postToGroup: postToGroupJob,
  },
};
