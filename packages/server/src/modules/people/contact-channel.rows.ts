import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { phoneSql } from '../privacy/index.ts';
import { ConsentState, ContactChannelDeed } from './contact-channel-states.ts';
import { ContactChannel } from './contact-channel.entity.ts';
import { canDoWithChannel } from './contact-channel.policy.ts';

/** The channels of a person: those in use first, in the order in which they were added. */
export const contactChannels: FieldSql = ({ selection, nodes, row }) => {
  const channel = selection.alias();
  return selection.many(selection.named('ContactChannel'), nodes, {
    table: 'contact_channel',
    row: channel,
    where: [`${channel}.region_id=${row}.region_id`, `${channel}.person_id=${row}.id`],
    order: `${channel}.ended_at is not null,${channel}.added_at,${channel}.id`,
    most: 50,
  });
};

/** How channels are read: masked like phone numbers, and what was withdrawn not at all. */
export const contactChannelRows: Rows = {
  ContactChannel: {
    entity: ContactChannel,
    fields: {
      id: nodeId('cch'),
      value: ({ row }) => `case when ${row}.consent<>'${ConsentState.WITHDRAWN}' then ${phoneSql(row, 'value')} end`,
      viewerCan: {
        facts: { regionId: 'region_id', consent: 'consent', endedAt: 'ended_at' },
        answer: (facts, ctx) => {
          // The facts are the three columns named above.
          const { regionId, consent, endedAt } = facts as unknown as Pick<ContactChannel, 'regionId' | 'consent'> & {
            endedAt: string | null;
          };
          return Object.values(ContactChannelDeed).filter(
            (deed) => canDoWithChannel(actorOf(ctx), deed, { regionId, consent, isEnded: endedAt !== null }).allowed,
          );
        },
      },
    },
  },
};
