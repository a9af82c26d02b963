import { ApiKeyAccess, type ApiKeyKind } from '@lianxi/schema';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { keptByOwner, seenInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    label: p.text(),
    prefix: p.text(),
    regionIds: p.array().$type<number[]>().columnType('int[]'),
    kinds: p.array().$type<ApiKeyKind[]>().columnType('text[]'),
    access: p.enum(() => ApiKeyAccess),
    ratePerMinute: p.integer(),
    issuedBy: p.uuid(),
    issuerName: p.text(),
    issuedAt: p.datetime(3),
    expiresAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
    revokerName: p.text().nullable(),
    revokedFor: p.text().nullable(),
    lastUsedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['regionId', 'issuedAt', 'id'] }],
  rowLevelSecurity: 'force',
  // A scope is minted from these rows, so only the database's own functions write them.
  policies: [seenInScope('api_key'), keptByOwner('api_key')],
});
/**
 * What another system may ask in the name of an office: in which regions, for which records, until when, how often.
 *
 * The token is not here. `sec.api_key` keeps its hash, which the application cannot read.
 */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);

const ApiKeyCallSchema = defineEntity({
  name: 'ApiKeyCall',
  tableName: 'api_key_call',
  properties: {
    ...tenantKey,
    apiKey: () =>
      p
        .manyToOne(ApiKey)
        .joinColumns('region_id', 'api_key_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('api_key_id'),
    calledAt: p.datetime(3),
    operation: p.text().nullable(),
    fields: p.array().$type<string[]>().columnType('text[]'),
    code: p.text(),
    address: p.text(),
    milliseconds: p.integer(),
  },
  indexes: [{ properties: ['regionId', 'apiKey', 'calledAt', 'id'] }, { properties: ['calledAt'] }],
  rowLevelSecurity: 'force',
  policies: [seenInScope('api_key_call'), keptByOwner('api_key_call')],
});
/** One request with a key: what it asked for and how that ended, but nothing of what it was given. Kept for 90 days. */
export class ApiKeyCall extends ApiKeyCallSchema.class {}
ApiKeyCallSchema.setClass(ApiKeyCall);
