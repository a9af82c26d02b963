import type { Module } from '../../platform/module.ts';
import * as proofResolvers from './address-proof.resolver.ts';
import { sendAddressCodeJob } from './address-proof.service.ts';
import { fillInboxJob } from './fill-inbox.ts';
import { InboxItem, InboxReading } from './inbox.entity.ts';
import * as resolvers from './inbox.resolver.ts';
import { inboxRows } from './inbox.rows.ts';
import { GroupRobot, MessagePreference, SentMessage } from './message.entity.ts';
import * as payloadResolvers from './payload.resolver.ts';
import { postToGroupJob } from './post-to-group.ts';
import { remindOfItemJob } from './remind.ts';
import { sendMessagesJob } from './send-messages.ts';

export { reminding } from './remind-chore.ts';

export const inbox: Module = {
  name: 'inbox',
  entities: [InboxItem, InboxReading, MessagePreference, SentMessage, GroupRobot],
  resolvers: [resolvers, proofResolvers, payloadResolvers].flatMap((one) => Object.values(one)),
  rows: inboxRows,
  tasks: {
    fillInbox: fillInboxJob,
    remindOfItem: remindOfItemJob,
    sendMessages: sendMessagesJob,
    sendAddressCode: sendAddressCodeJob,
    postToGroup: postToGroupJob,
  },
};
