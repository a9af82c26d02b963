import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';

const VisitLimitSchema = defineEntity({
  name: 'VisitLimit',
  tableName: 'visit_limit',
  properties: {
    ...tenantKey,
    perDay: p.integer(),
    perWeek: p.integer(),
    perMonth: p.integer(),
    setByName: p.text(),
    setAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('visit_limit'), flowsDown('visit_limit')],
});
/** How often one enterprise may be visited before somebody has to say why; it holds for all below until they set their own. */
export class VisitLimit extends VisitLimitSchema.class {}
VisitLimitSchema.setClass(VisitLimit);
