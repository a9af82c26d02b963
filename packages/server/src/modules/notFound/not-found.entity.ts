import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise, EnterpriseStatus } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import { NotFoundEnding, NotFoundState } from './not-found-states.ts';

const NotFoundCaseSchema = defineEntity({
  name: 'NotFoundCase',
  tableName: 'not_found_case',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
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
        .ownColumns('visit_id')
        .nullable(),
    state: p.enum(() => NotFoundState),
    place: p.text(),
    lookedOn: p.date(),
    note: p.text().nullable(),
    reportedBy: p.uuid(),
    reportedByName: p.text(),
    reportedAt: p.datetime(3),
    confirmedOn: p.date().nullable(),
    confirmedNote: p.text().nullable(),
    confirmedByName: p.text().nullable(),
    statusBefore: p.enum(() => EnterpriseStatus).nullable(),
    ending: p.enum(() => NotFoundEnding).nullable(),
    endedOn: p.date().nullable(),
    endedNote: p.text().nullable(),
    endedByName: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'lookedOn', 'id'] },
    { properties: ['cityId', 'lookedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'lookedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'visit'] },
  ],
  uniques: [{ name: 'not_found_case_once', properties: ['regionId', 'enterprise'], where: `"state" <> 'ENDED'` }],
  rowLevelSecurity: 'force',
  policies: inScope('not_found_case'),
});
/**
 * That an enterprise was not found at its address: who looked, where and when, and whether a second person found as
 * little. Only then does it count for anything, by the status that the enterprise has from that day on.
 */
export class NotFoundCase extends NotFoundCaseSchema.class {}
NotFoundCaseSchema.setClass(NotFoundCase);
