import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { PersonKind } from '../people/index.ts';
import { Region } from '../tenancy/index.ts';
import { PersonExportState } from './person-export-state.ts';

const PersonExportSchema = defineEntity({
  name: 'PersonExport',
  tableName: 'person_export',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    ofRegionId: p.integer(),
    ofRegion: () => p.manyToOne(Region).joinColumn('of_region_id').persist(false),
    kind: p.enum(() => PersonKind).nullable(),
    search: p.text().nullable(),
    figure: p.text().nullable(),
    personIds: p.array().$type<string[]>().columnType('uuid[]').nullable(),
    personCount: p.integer(),
    namedCount: p.integer(),
    purpose: p.text(),
    state: p.enum(() => PersonExportState),
    accountId: p.uuid(),
    askedByName: p.text(),
    askedAt: p.datetime(3),
    answeredById: p.uuid().nullable(),
    answeredByName: p.text().nullable(),
    answer: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
    usableUntil: p.datetime(3).nullable(),
    fetchedAt: p.datetime(3).nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'askedAt', 'id'] },
    { properties: ['cityId', 'askedAt', 'id', 'regionId'] },
    { properties: ['provinceId', 'askedAt', 'id', 'regionId'] },
  ],
  checks: [{ name: 'person_export_answered_by_another', expression: 'answered_by_id IS DISTINCT FROM account_id' }],
  rowLevelSecurity: 'force',
  policies: inScope('person_export'),
});
/**
 * A list of people that leaves as a sheet: who of the office asked for it, of which region, what for, and who agreed.
 *
 * It belongs to the office that asks. Of a figure it is of those people whom the figure counted when it was asked for. `namedCount` is how many stood in it by their whole name when it was asked for.
 */
export class PersonExport extends PersonExportSchema.class {}
PersonExportSchema.setClass(PersonExport);
