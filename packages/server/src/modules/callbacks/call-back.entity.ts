import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { CallBackState } from './call-back-state.ts';

const CallBackSampleSchema = defineEntity({
  name: 'CallBackSample',
  tableName: 'call_back_sample',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    fromRegionId: p.integer(),
    fromOn: p.date(),
    toOn: p.date(),
    size: p.integer(),
    seed: p.text(),
    population: p.json<string[]>(),
    drawnByName: p.text(),
    drawnAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'drawnAt', 'id'] }],
  rowLevelSecurity: 'force',
  policies: inScope('call_back_sample'),
});
/**
 * Visits that the office alone confirmed, some of which the level above calls the enterprises about.
 *
 * It belongs to the region that drew it, so that no county sees who will be called. The seed and the ids drawn from are
 * kept: whoever sorts these by the hash of both finds the same visits.
 */
export class CallBackSample extends CallBackSampleSchema.class {}
CallBackSampleSchema.setClass(CallBackSample);

const CallBackItemSchema = defineEntity({
  name: 'CallBackItem',
  tableName: 'call_back_item',
  properties: {
    ...tenantKey,
    sample: () =>
      p
        .manyToOne(CallBackSample)
        .joinColumns('region_id', 'sample_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('sample_id'),
    place: p.integer(),
    visitRegionId: p.integer(),
    visitId: p.uuid(),
    state: p.enum(() => CallBackState),
    note: p.text().nullable(),
    calledByName: p.text().nullable(),
    calledAt: p.datetime(3).nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'sample', 'visitId'] }],
  rowLevelSecurity: 'force',
  policies: inScope('call_back_item'),
});
/** One visit of a sample, and what the enterprise said of it. */
export class CallBackItem extends CallBackItemSchema.class {}
CallBackItemSchema.setClass(CallBackItem);
