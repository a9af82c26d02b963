import { defineEntity, p } from '@mikro-orm/postgresql';
import { Role } from '../../platform/actor.ts';
import { keptByOwner, ownAccount, seenInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    accountId: p.uuid(),
    role: p.enum(() => Role),
    departmentId: p.uuid().nullable(),
    loginName: p.text(),
    displayName: p.text(),
    grantedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['accountId'] }],
  rowLevelSecurity: 'force',
  // The scope is minted from these rows, so only the database's own functions write them.
  policies: [seenInScope('membership'), ownAccount('membership', 'select'), keptByOwner('membership')],
});
/** What an account is in a region, from a day on; an account may hold several. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
