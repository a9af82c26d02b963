import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { ConsentState, ConsentWay, ContactChannelKind } from './contact-channel-states.ts';
import { Person } from './person.entity.ts';

const ContactChannelSchema = defineEntity({
  name: 'ContactChannel',
  tableName: 'contact_channel',
  properties: {
    ...tenantKey,
    person: () =>
      p
        .manyToOne(Person)
        .joinColumns('region_id', 'person_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('person_id'),
    kind: p.enum(() => ContactChannelKind),
    value: p.text().nullable(),
    consent: p.enum(() => ConsentState),
    consentWay: p.enum(() => ConsentWay).nullable(),
    consentOn: p.date().nullable(),
    consentByName: p.text().nullable(),
    addedAt: p.datetime(3),
    addedByName: p.text(),
    endedAt: p.datetime(3).nullable(),
    endedByName: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'person'] }],
  rowLevelSecurity: 'force',
  policies: inScope('contact_channel'),
});
/**
 * A way to reach a person, and whether they agreed to it: on which day, in which way, and who wrote it down.
 *
 * What is withdrawn is shown to nobody of an office. The value is empty once the person was erased.
 */
export class ContactChannel extends ContactChannelSchema.class {}
ContactChannelSchema.setClass(ContactChannel);
