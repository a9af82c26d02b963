import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope, removedInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { ArchiveState, OpeningState } from './county-states.ts';

const CountyOpeningSchema = defineEntity({
  name: 'CountyOpening',
  tableName: 'county_opening',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    state: p.enum(() => OpeningState),
    openedAt: p.datetime(3),
    openedByName: p.text(),
    workingAt: p.datetime(3).nullable(),
    workingByName: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId'] }],
  rowLevelSecurity: 'force',
  policies: inScope('county_opening'),
});
/** The opening of a county: from the day the office above opened it to the day it was declared working. */
export class CountyOpening extends CountyOpeningSchema.class {}
CountyOpeningSchema.setClass(CountyOpening);

const CountyArchiveSchema = defineEntity({
  name: 'CountyArchive',
  tableName: 'county_archive',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    state: p.enum(() => ArchiveState),
    accountId: p.uuid(),
    askedByName: p.text(),
    reason: p.text(),
    createdAt: p.datetime(3),
    personCount: p.integer().nullable(),
    needsApproval: p.boolean().$type<Opt<boolean>>().default(false),
    answeredById: p.uuid().nullable(),
    answeredByName: p.text().nullable(),
    answer: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
    fetchedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
    expiresAt: p.datetime(3).nullable(),
    done: p.integer().$type<Opt<number>>().default(0),
    total: p.integer().$type<Opt<number>>().default(0),
    rowCount: p.integer().nullable(),
    fileCount: p.integer().nullable(),
    size: p.bigint('string').nullable(),
    sha256: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'createdAt', 'id'] }],
  // Written as PostgreSQL prints them back, or each schema diff would make them anew.
  checks: [
    { name: 'county_archive_answered_by_another', expression: 'answered_by_id IS DISTINCT FROM account_id' },
    {
      name: 'county_archive_made_once_approved',
      expression: "state = 'ASKED'::text OR NOT needs_approval OR answered_by_id IS NOT NULL",
    },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('county_archive'),
});
/**
 * Everything of a county in open formats, made once by a job for somebody who said what for.
 *
 * One of many people is made once a second member agreed; the database takes the word of nobody but another account.
 */
export class CountyArchive extends CountyArchiveSchema.class {}
CountyArchiveSchema.setClass(CountyArchive);

const CountyArchivePartSchema = defineEntity({
  name: 'CountyArchivePart',
  tableName: 'county_archive_part',
  properties: {
    ...tenantKey,
    archive: () =>
      p
        .manyToOne(CountyArchive)
        .joinColumns('region_id', 'archive_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('archive_id'),
    place: p.integer(),
    content: p.blob().lazy(),
  },
  uniques: [{ properties: ['regionId', 'archive', 'place'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('county_archive_part'), removedInScope('county_archive_part')],
});
/**
 * A piece of an archive's bytes. It lies in the database, behind the county's own wall, so that a server on another
 * machine hands it out; it is taken away after some days, or as soon as somebody of the county is erased.
 */
export class CountyArchivePart extends CountyArchivePartSchema.class {}
CountyArchivePartSchema.setClass(CountyArchivePart);
