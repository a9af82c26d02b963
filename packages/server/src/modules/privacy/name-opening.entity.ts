import { defineEntity, p } from '@mikro-orm/postgresql';
import { addedInScope, keptByOwner, seenInScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';

const NameOpeningSchema = defineEntity({
  name: 'NameOpening',
  tableName: 'name_opening',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    officeRegionId: p.integer(),
    officeRegion: () => p.manyToOne(Region).joinColumn('office_region_id').persist(false),
    accountId: p.uuid(),
    openedByName: p.text(),
    purpose: p.text(),
    openedOn: p.date(),
    openedAt: p.datetime(3),
    untilAt: p.datetime(3),
    closedAt: p.datetime(3).nullable(),
  },
  indexes: [
    { properties: ['regionId', 'openedAt', 'id'] },
    { properties: ['cityId', 'openedAt', 'id', 'regionId'] },
    { properties: ['provinceId', 'openedAt', 'id', 'regionId'] },
    { properties: ['accountId', 'regionId', 'openedOn'] },
  ],
  rowLevelSecurity: 'force',
  // Added and never changed, but for being closed early, which a function of the owner's does.
  policies: [seenInScope('name_opening'), addedInScope('name_opening'), keptByOwner('name_opening')],
});
/**
 * That somebody of an office above a county opened the names of its people: who, from which office, what for.
 *
 * It lies in the county's rows, so the county sees who reads its people. It holds until midnight of its business day, or
 * until it is closed.
 */
export class NameOpening extends NameOpeningSchema.class {}
NameOpeningSchema.setClass(NameOpening);
