import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import type { EnterpriseFactsInput } from './enterprise-facts.ts';
import { EnterpriseStatus } from './enterprise-states.ts';
import { Enterprise } from './enterprise.entity.ts';
import type { CarriedValue } from './own-value.ts';

const enterpriseAt = (column: string) =>
  p.manyToOne(Enterprise).joinColumns('region_id', column).referencedColumnNames('region_id', 'id').ownColumns(column);

const EnterpriseMergeSchema = defineEntity({
  name: 'EnterpriseMerge',
  tableName: 'enterprise_merge',
  properties: {
    ...tenantKey,
    enterprise: () => enterpriseAt('enterprise_id'),
    survivor: () => enterpriseAt('survivor_id'),
    standing: () => enterpriseAt('standing_id'),
    statusBefore: p.enum(() => EnterpriseStatus),
    before: p.json<Partial<EnterpriseFactsInput>>(),
    after: p.json<Partial<EnterpriseFactsInput>>(),
    carried: p.json<CarriedValue[]>().$type<Opt<CarriedValue[]>>().defaultRaw(`'[]'::jsonb`),
    reason: p.text(),
    mergedAt: p.datetime(3),
    mergedByName: p.text(),
    undoneAt: p.datetime(3).nullable(),
    undoneByName: p.text().nullable(),
    undoReason: p.text().nullable(),
  },
  indexes: [{ properties: ['regionId', 'standing'] }],
  uniques: [{ name: 'enterprise_merged_once', properties: ['regionId', 'enterprise'], where: `"undone_at" is null` }],
  rowLevelSecurity: 'force',
  policies: inScope('enterprise_merge'),
});
/**
 * One record of an enterprise that was merged into another of its county, and whether that was undone.
 *
 * `survivor` is the record chosen then and never changes; `standing` is the one that stands for it today, since a
 * survivor may be merged in its turn. `before` and `after` are the facts of the survivor that were taken from it, so
 * that an undoing gives back exactly these; `carried` are the values that the survivor lacked in fields of the office’s
 * own. Nothing that points at the merged record is rewritten.
 */
export class EnterpriseMerge extends EnterpriseMergeSchema.class {}
EnterpriseMergeSchema.setClass(EnterpriseMerge);
