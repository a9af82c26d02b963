import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { StoredFile } from '../../platform/files.ts';
import { appendedInScope, inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer, PostKind } from '../liaison/index.ts';
import { Visit } from '../visits/index.ts';
import { FileEntryState } from './dossier-states.ts';
import { FileSection } from './file-sections.ts';

const ofEnterprise = () =>
  p
    .manyToOne(Enterprise)
    .joinColumns('region_id', 'enterprise_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('enterprise_id');

const FileEntrySchema = defineEntity({
  name: 'FileEntry',
  tableName: 'enterprise_file_entry',
  properties: {
    ...tenantKey,
    enterprise: ofEnterprise,
    section: p.enum(() => FileSection),
    kind: p.text().nullable(),
    title: p.text().nullable(),
    number: p.text().nullable(),
    /** The body that issued, promised or told it. */
    body: p.text().nullable(),
    place: p.text().nullable(),
    area: p.decimal().columnType('numeric(16,2)').nullable(),
    amount: p.decimal().columnType('numeric(20,2)').nullable(),
    currency: p.text().nullable(),
    year: p.integer().nullable(),
    outputValue: p.decimal().columnType('numeric(16,2)').nullable(),
    taxPaid: p.decimal().columnType('numeric(16,2)').nullable(),
    exportValue: p.decimal().columnType('numeric(16,2)').nullable(),
    staffCount: p.integer().nullable(),
    fromOn: p.date().nullable(),
    toOn: p.date().nullable(),
    file: () =>
      p
        .manyToOne(StoredFile)
        .joinColumns('region_id', 'file_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('file_id')
        .nullable(),
    note: p.text().nullable(),
    keptOn: p.date().nullable(),
    keptNote: p.text().nullable(),
    state: p.enum(() => FileEntryState),
    stateReason: p.text().nullable(),
    /** The entry whose place this one took. */
    replacesId: p.uuid().nullable(),
    /** The county that kept it before the enterprise was handed on from there. */
    takenOverFrom: p.text().nullable(),
    recordedByName: p.text(),
    recordedAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'section', 'state'] }],
  uniques: [
    {
      name: 'enterprise_file_entry_one_year',
      properties: ['regionId', 'enterprise', 'year'],
      where: `section = 'YEARLY_FIGURES'::text and state = 'CURRENT'::text`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('enterprise_file_entry'),
});
/**
 * One thing that stands in an enterprise's file: a site, a licence, an investment, the figures of a year, a paper, a
 * policy enjoyed, a promise.
 *
 * They share one table since they are kept alike: each says what, by whom, from when to when and how much, and a
 * correction is a new row that names the one whose place it takes.
 */
export class FileEntry extends FileEntrySchema.class {}
FileEntrySchema.setClass(FileEntry);

const FileCheckSchema = defineEntity({
  name: 'FileCheck',
  tableName: 'enterprise_file_check',
  properties: {
    ...tenantKey,
    enterprise: ofEnterprise,
    section: p.enum(() => FileSection),
    checkedOn: p.date(),
    isNone: p.boolean(),
    visit: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'visit_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('visit_id')
        .nullable(),
    checkedByName: p.text(),
    createdAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'section', 'checkedOn', 'id'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('enterprise_file_check'),
});
/** Somebody looked at a section and it is still true, or there is nothing; with a visit, it holds while the visit does. */
export class FileCheck extends FileCheckSchema.class {}
FileCheckSchema.setClass(FileCheck);

const FileOwnerSchema = defineEntity({
  name: 'FileOwner',
  tableName: 'enterprise_file_owner',
  properties: {
    ...tenantKey,
    enterprise: ofEnterprise,
    section: p.enum(() => FileSection),
    postKind: p.enum(() => PostKind).nullable(),
    officer: () =>
      p
        .manyToOne(Officer)
        .joinColumns('region_id', 'officer_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('officer_id')
        .nullable(),
    setByName: p.text(),
    createdAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'section', 'createdAt', 'id'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('enterprise_file_owner'),
});
/** Whose section it is, where that was settled apart: an officer, or whoever holds a post. The latest counts. */
export class FileOwner extends FileOwnerSchema.class {}
FileOwnerSchema.setClass(FileOwner);
