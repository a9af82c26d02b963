import { addContactChannelRules, recordChannelConsentRules } from '@lianxi/schema';
import {
  AddContactChannelDocument,
  EndContactChannelDocument,
  RecordChannelConsentDocument,
  type PersonDetailFragment,
} from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import type { ChannelOffer } from './channel-offers.ts';

interface About {
  person: PersonDetailFragment;
  channel?: PersonDetailFragment['contactChannels'][number] | undefined;
  today: string;
}
interface Deed {
  form: DeedForm;
  base: Record<string, unknown>;
}

/** The forms by which channels are added and ended, and what their person said is written down. */
export function channelDeeds({ person, channel, today }: About): Record<ChannelOffer, Deed> {
  const base = { channelId: channel?.id, version: channel?.version };
  const said: DeedForm = {
    document: RecordChannelConsentDocument,
    rules: recordChannelConsentRules,
    fieldWords: 'people.channels.saying',
    fields: [
      { name: 'way', kind: 'choice', choices: ['SPOKEN', 'WRITTEN'], choiceWords: 'people.channels.way' },
      { name: 'saidOn', kind: 'day', start: today },
    ],
  };
  return {
    add: {
      form: {
        document: AddContactChannelDocument,
        rules: addContactChannelRules,
        fields: [
          {
            name: 'kind',
            kind: 'choice',
            choices: ['MOBILE', 'PHONE', 'EMAIL', 'WECHAT'],
            choiceWords: 'reach.kind',
          },
          { name: 'value', kind: 'line' },
        ],
      },
      base: { personId: person.id },
    },
    give: { form: said, base: { ...base, isGiven: true } },
    withdraw: { form: { ...said, isDanger: true }, base: { ...base, isGiven: false } },
    end: { form: { document: EndContactChannelDocument, fields: [], isDanger: true }, base },
  };
}
