import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { GuidanceTopic } from './guidance-topic.ts';

const GuidanceSessionSchema = defineEntity({
  name: 'GuidanceSession',
  tableName: 'guidance_session',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    campaignRegionId: p.integer().nullable(),
    campaignId: p.uuid().nullable(),
    topic: p.enum(() => GuidanceTopic),
    heldOn: p.date(),
    providerName: p.text(),
    note: p.text().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'heldOn', 'id'] }, { properties: ['campaignId', 'regionId'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('guidance_session'),
});
/** One session of special guidance that an office gave to enterprises of its region on one topic. */
export class GuidanceSession extends GuidanceSessionSchema.class {}
GuidanceSessionSchema.setClass(GuidanceSession);
