import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from '../liaison/index.ts';
import { Problem } from '../problems/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import { FindingKind, FindingSeverity, FindingState, ServiceRequestState } from './finding-states.ts';

const FindingSchema = defineEntity({
  name: 'Finding',
  tableName: 'finding',
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
        .ownColumns('visit_id'),
    problem: () =>
      p
        .manyToOne(Problem)
        .joinColumns('region_id', 'problem_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('problem_id')
        .nullable(),
    kind: p.enum(() => FindingKind),
    severity: p.enum(() => FindingSeverity),
    text: p.text(),
    foundOn: p.date(),
    state: p.enum(() => FindingState),
    stateReason: p.text().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'foundOn', 'id'] },
    { properties: ['cityId', 'foundOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'foundOn', 'id', 'regionId'] },
    { properties: ['regionId', 'visit'] },
    { properties: ['regionId', 'problem'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('finding'),
});
/** A difficulty or a need that showed on a visit. A person decides what becomes of it; until then it counts nowhere. */
export class Finding extends FindingSchema.class {}
FindingSchema.setClass(Finding);

const ServiceRequestSchema = defineEntity({
  name: 'ServiceRequest',
  tableName: 'service_request',
  properties: {
    ...tenantKey,
    finding: () =>
      p
        .manyToOne(Finding)
        .joinColumns('region_id', 'finding_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('finding_id'),
    officer: () =>
      p
        .manyToOne(Officer)
        .joinColumns('region_id', 'officer_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('officer_id'),
    text: p.text(),
    dueOn: p.date(),
    state: p.enum(() => ServiceRequestState),
    doneOn: p.date().nullable(),
    doneNote: p.text().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'finding'] }],
  indexes: [{ properties: ['regionId', 'officer', 'dueOn'] }],
  rowLevelSecurity: 'force',
  policies: inScope('service_request'),
});
/** A need that the office sees to itself: by one officer, until a day. */
export class ServiceRequest extends ServiceRequestSchema.class {}
ServiceRequestSchema.setClass(ServiceRequest);
