import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import type { ImportColumn } from './column-words.ts';
import { SourceCadenceUnit, RegistrySourceKind } from './source-states.ts';

/** What a heading of the file means, as a person left it in the last file that was imported. */
export interface SavedColumn {
  header: string;
  column: ImportColumn;
  /** The id of the field, where the column is one that an office added. */
  fieldId?: string | null;
  unit: string | null;
}

const RegistrySourceSchema = defineEntity({
  name: 'RegistrySource',
  tableName: 'registry_source',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    name: p.text(),
    kind: p.enum(() => RegistrySourceKind),
    providedBy: p.text().nullable(),
    cadenceUnit: p.enum(() => SourceCadenceUnit),
    cadenceCount: p.integer(),
    /** The day from which the rhythm is counted. */
    firstDueOn: p.date(),
    nextDueOn: p.date(),
    isComplete: p.boolean(),
    columns: p.json<SavedColumn[]>(),
    setUpAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    endReason: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'nextDueOn', 'id'] },
    { properties: ['cityId', 'nextDueOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'nextDueOn', 'id', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('registry_source'),
});
/**
 * A register that comes again and again, such as the market regulator's list of enterprises.
 *
 * The office of its region answers for it, and nobody by name: whoever is there when a file is due imports it. Where a
 * file is complete for its area, an enterprise that it no longer names is told as gone.
 */
export class RegistrySource extends RegistrySourceSchema.class {}
RegistrySourceSchema.setClass(RegistrySource);
