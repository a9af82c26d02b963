import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, inScope } from '../../platform/rls.ts';
import { oneAtATime, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { CadenceUnit, Tier } from './visit-duties.ts';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    title: p.text(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    countyKeyEvery: p.integer(),
    countyKeyUnit: p.enum(() => CadenceUnit),
    countyOrdinaryEvery: p.integer(),
    countyOrdinaryUnit: p.enum(() => CadenceUnit),
    countySinceOn: p.date(),
    cityKeyEvery: p.integer().nullable(),
    cityKeyUnit: p.enum(() => CadenceUnit).nullable(),
    citySinceOn: p.date().nullable(),
    countsHistory: p.boolean(),
    reason: p.text().nullable(),
    setByName: p.text(),
    setAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  // Written as PostgreSQL prints it back, or each schema diff would make it anew.
  checks: [
    {
      name: 'programme_never_overlaps',
      expression: `EXCLUDE USING gist (region_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&)`,
    },
    { name: 'programme_runs_forward', expression: 'to_on IS NULL OR to_on >= from_on' },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('programme'), flowsDown('programme')],
});
/**
 * The standing programme of a region: how often its enterprises are visited, by tier and by whose duty it is.
 *
 * It holds for all below; where a county has a stricter one, that one governs, as the earliest day always does. A
 * region has one at a time, and what held before stays. `countySinceOn` and `citySinceOn` are since when a duty has
 * held without a break, whichever programme it stood in, so that a new one starts no clock anew.
 */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

const EnterpriseTierSchema = defineEntity({
  name: 'EnterpriseTier',
  tableName: 'enterprise_tier',
  properties: {
    ...tenantKey,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    tier: p.enum(() => Tier),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    reason: p.text(),
    setByName: p.text(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'fromOn'] }],
  checks: oneAtATime('enterprise_tier', 'enterprise_id'),
  rowLevelSecurity: 'force',
  policies: inScope('enterprise_tier'),
});
/** The tier of an enterprise from a day to a day; never overwritten, and two never overlap. */
export class EnterpriseTier extends EnterpriseTierSchema.class {}
EnterpriseTierSchema.setClass(EnterpriseTier);
