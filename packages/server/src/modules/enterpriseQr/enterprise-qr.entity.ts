import { defineEntity, p } from '@mikro-orm/postgresql';
import { keptByOwner, seenInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { OpinionForm } from '../opinions/index.ts';
import { Region } from '../tenancy/index.ts';

const EnterpriseQrSchema = defineEntity({
  name: 'EnterpriseQr',
  tableName: 'enterprise_qr',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    form: () =>
      p
        .manyToOne(OpinionForm)
        .joinColumns('region_id', 'form_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('form_id')
        .nullable(),
    issuedByName: p.text(),
    issuedAt: p.datetime(3),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    revokedByName: p.text().nullable(),
    revokedFor: p.text().nullable(),
    lastUsedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'issuedAt'] }, { properties: ['regionId', 'form'] }],
  rowLevelSecurity: 'force',
  // Doors open by these rows, so only the database's own functions write them.
  policies: [seenInScope('enterprise_qr'), keptByOwner('enterprise_qr')],
});
/**
 * A way into the public page for one enterprise, or for one form of it: until when, and whether it was revoked.
 *
 * The token is not here. `sec.qr_token` keeps its hash, which the application cannot read.
 */
export class EnterpriseQr extends EnterpriseQrSchema.class {}
EnterpriseQrSchema.setClass(EnterpriseQr);
