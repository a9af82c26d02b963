import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { oneAtATime, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from './office.entity.ts';

const LiaisonAssignmentSchema = defineEntity({
  name: 'LiaisonAssignment',
  tableName: 'liaison_assignment',
  properties: {
    ...tenantKey,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    officer: () =>
      p
        .manyToOne(Officer)
        .joinColumns('region_id', 'officer_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('officer_id'),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    reason: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'fromOn'] }, { properties: ['regionId', 'officer'] }],
  checks: oneAtATime('liaison_assignment', 'enterprise_id'),
  rowLevelSecurity: 'force',
  policies: inScope('liaison_assignment'),
});
/** The named liaison person of an enterprise from a day to a day; never overwritten, and two never overlap. */
export class LiaisonAssignment extends LiaisonAssignmentSchema.class {}
LiaisonAssignmentSchema.setClass(LiaisonAssignment);
