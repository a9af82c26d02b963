import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { VisitItemState } from './visit-states.ts';
import { Visit } from './visit.entity.ts';

const VisitItemSchema = defineEntity({
  name: 'VisitItem',
  tableName: 'visit_item',
  properties: {
    ...tenantKey,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    visit: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'visit_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('visit_id'),
    text: p.text(),
    state: p.enum(() => VisitItemState),
    closedIn: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'closed_in_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('closed_in_id')
        .nullable(),
    closedOn: p.date().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'state'] }, { properties: ['regionId', 'visit'] }],
  rowLevelSecurity: 'force',
  policies: inScope('visit_item'),
});
/** What a visit was to see to. What stays open is offered on the next visit to the enterprise, which may close it. */
export class VisitItem extends VisitItemSchema.class {}
VisitItemSchema.setClass(VisitItem);
