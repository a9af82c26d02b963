import type { TransferPackContent } from '@lianxi/schema';
import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, toldToReceiver } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { TransferState } from './transfer-states.ts';

const EnterpriseTransferSchema = defineEntity({
  name: 'EnterpriseTransfer',
  tableName: 'enterprise_transfer',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    toRegionId: p.integer(),
    toCityId: p
      .integer()
      .$type<Opt<number>>()
      .generated((columns) => `((${columns['toRegionId']} / 100) * 100) stored`),
    toProvinceId: p
      .integer()
      .$type<Opt<number>>()
      .generated((columns) => `((${columns['toRegionId']} / 10000) * 10000) stored`),
    toRegion: () => p.manyToOne(Region).joinColumn('to_region_id').persist(false),
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    /** The record of the other county: no key of the tenant leads there. */
    openedId: p.uuid().nullable(),
    isJoined: p.boolean().$type<Opt<boolean>>().default(false),
    enterpriseName: p.text(),
    state: p.enum(() => TransferState),
    reason: p.text(),
    movedOn: p.date(),
    pack: p.json<TransferPackContent>(),
    proposedByName: p.text(),
    proposedAt: p.datetime(3),
    answeredByName: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
    answer: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'proposedAt', 'id'] },
    { properties: ['cityId', 'proposedAt', 'id', 'regionId'] },
    { properties: ['provinceId', 'proposedAt', 'id', 'regionId'] },
    { properties: ['toRegionId', 'proposedAt', 'id'] },
    { properties: ['toCityId', 'proposedAt', 'id', 'toRegionId'] },
    { properties: ['toProvinceId', 'proposedAt', 'id', 'toRegionId'] },
    { properties: ['regionId', 'enterprise'] },
    { properties: ['toRegionId', 'openedId'] },
  ],
  uniques: [
    { name: 'enterprise_transfer_once', properties: ['regionId', 'enterprise'], where: `"state" = 'PROPOSED'` },
  ],
  rowLevelSecurity: 'force',
  policies: [...appendedInScope('enterprise_transfer'), toldToReceiver('enterprise_transfer')],
});
/**
 * That an enterprise moved to another county: what the one proposes, with its pack, and what the other answers.
 *
 * The row belongs to the county that proposes; the one that it is addressed to reads it. Neither changes it: answers
 * come through `sec.answer_transfer`, which alone writes on both sides. What was done before stays where it was done.
 */
export class EnterpriseTransfer extends EnterpriseTransferSchema.class {}
EnterpriseTransferSchema.setClass(EnterpriseTransfer);
