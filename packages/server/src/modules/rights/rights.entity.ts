import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, inScope, keptByOwner, seenInScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Deadline } from '../calendar/index.ts';
import { Person } from '../people/index.ts';
import { Region } from '../tenancy/index.ts';
import { NoticeScript, NoticeWay, RightsChannel, RightsKind, RightsState } from './rights-states.ts';

const ofPerson = () =>
  p
    .manyToOne(Person)
    .joinColumns('region_id', 'person_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('person_id');

const RightsRequestSchema = defineEntity({
  name: 'RightsRequest',
  tableName: 'rights_request',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    person: ofPerson,
    kind: p.enum(() => RightsKind),
    state: p.enum(() => RightsState),
    channel: p.enum(() => RightsChannel),
    field: p.text().nullable(),
    words: p.text().nullable(),
    receivedOn: p.date(),
    checkedOn: p.date().nullable(),
    checkedByName: p.text().nullable(),
    deadline: () =>
      p
        .manyToOne(Deadline)
        .joinColumns('region_id', 'deadline_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('deadline_id'),
    handlerId: p.uuid().nullable(),
    handlerName: p.text().nullable(),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answeredByName: p.text().nullable(),
    placesLeft: p.integer().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'receivedOn', 'id'] },
    { properties: ['cityId', 'receivedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'receivedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'person'] },
    { properties: ['regionId', 'deadline'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('rights_request'),
});
/**
 * What a person asks about their own data, from the day on which it was received to the answer.
 *
 * At the counter a clerk checks who it is and writes down that they did and when; no number of a document is kept.
 * `placesLeft` is how many places an erasure left to be looked at by hand, where somebody else bears the same name.
 */
export class RightsRequest extends RightsRequestSchema.class {}
RightsRequestSchema.setClass(RightsRequest);

const RightsLinkSchema = defineEntity({
  name: 'RightsLink',
  tableName: 'rights_link',
  properties: {
    ...tenantKey,
    person: ofPerson,
    issuedByName: p.text(),
    issuedAt: p.datetime(3),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    revokedByName: p.text().nullable(),
    lastUsedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['regionId', 'person', 'issuedAt'] }],
  rowLevelSecurity: 'force',
  // Doors open by these rows, so only the database's own functions write them.
  policies: [seenInScope('rights_link'), keptByOwner('rights_link')],
});
/**
 * A person's own way to what is held of them: until when, and whether it was revoked. One opens at a time.
 *
 * The token is not here. `sec.rights_token` keeps its hash, which the application cannot read.
 */
export class RightsLink extends RightsLinkSchema.class {}
RightsLinkSchema.setClass(RightsLink);

const PersonNoticeSchema = defineEntity({
  name: 'PersonNotice',
  tableName: 'person_notice',
  properties: {
    ...tenantKey,
    person: ofPerson,
    givenOn: p.date(),
    way: p.enum(() => NoticeWay),
    script: p.enum(() => NoticeScript),
    givenByName: p.text(),
    createdAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'person', 'givenOn'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('person_notice'),
});
/** That a person was told what is held of them and why: when, in which way and in which script. */
export class PersonNotice extends PersonNoticeSchema.class {}
PersonNoticeSchema.setClass(PersonNotice);
