import type { Module } from '../../platform/module.ts';
import { ContactChannel } from './contact-channel.entity.ts';
import * as channels from './contact-channel.resolver.ts';
import { contactChannelRows } from './contact-channel.rows.ts';
import * as deeds from './person-deeds.resolver.ts';
import { Person, PersonLink, PersonRole } from './person.entity.ts';
import * as resolvers from './person.resolver.ts';
import { morePersonFields, personRows } from './person.rows.ts';

export { ContactChannel } from './contact-channel.entity.ts';
export { takeChannelByFile, type ChannelOfFile } from './contact-channel-file.ts';
export { ConsentState, ConsentWay, ContactChannelKind } from './contact-channel-states.ts';
export { sayOwnConsent, withdrawChannels } from './contact-channel.service.ts';
export { linkPeople } from './link.service.ts';
export { amendPersonByFile, takeRoleByFile } from './person-file.ts';
export { PersonKind, PersonSource } from './person-kind.ts';
export { addPerson, maskedChanges } from './person-record.ts';
export { Person, PersonRole } from './person.entity.ts';
export { correctPerson, registerPerson } from './person.service.ts';
export { livingPerson } from './seen-person.ts';
export { PersonType } from './person.type.ts';

export const people: Module = {
  name: 'people',
  entities: [Person, PersonRole, PersonLink, ContactChannel],
  resolvers: [...Object.values(resolvers), ...Object.values(deeds), ...Object.values(channels)],
  rows: { ...personRows, ...contactChannelRows },
  moreFields: morePersonFields,
};
