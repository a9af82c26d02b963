import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { DepartmentKind } from '../departments/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from '../liaison/index.ts';
import { Person, PersonKind } from '../people/index.ts';
import { Region } from '../tenancy/index.ts';
import {
  HazardPlace,
  HazardState,
  PolicyKind,
  PolicyLevel,
  VisitChannel,
  VisitConfirmer,
  VisitKind,
  VisitOutcome,
  VisitSource,
  VisitState,
} from './visit-states.ts';

const VisitSchema = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    madeInRegionId: p.integer(),
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    campaignRegionId: p.integer().nullable(),
    campaignId: p.uuid().nullable(),
    kind: p.enum(() => VisitKind),
    channel: p.enum(() => VisitChannel),
    state: p.enum(() => VisitState),
    outcome: p.enum(() => VisitOutcome).nullable(),
    plannedOn: p.date().nullable(),
    visitedOn: p.date().nullable(),
    listedOn: p.date(),
    note: p.text().nullable(),
    evidence: p.text().nullable(),
    attemptNo: p.integer().$type<Opt<number>>().default(1),
    attemptOf: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'attempt_of_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('attempt_of_id')
        .nullable(),
    confirmedBy: p.enum(() => VisitConfirmer).nullable(),
    confirmedAt: p.datetime(3).nullable(),
    endReason: p.text().nullable(),
    deniedOn: p.date().nullable(),
    deniedNote: p.text().nullable(),
    withOffice: p.boolean().$type<Opt<boolean>>().default(true),
    burdenReason: p.text().nullable(),
    officeRegionId: p.integer().nullable(),
    visitorId: p.uuid().nullable(),
    visitorName: p.text().nullable(),
    recordedBy: p.uuid().nullable(),
    recordedByName: p.text().nullable(),
    recordedAt: p.datetime(3).nullable(),
    source: p.enum(() => VisitSource),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'listedOn', 'id'] },
    // The region stands in them so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'listedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'listedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'enterprise', 'listedOn'] },
    { properties: ['campaignId', 'regionId', 'enterprise'] },
    { properties: ['visitorId', 'plannedOn'] },
  ],
  // Written as PostgreSQL prints it back, or each schema diff would make it anew.
  checks: [
    {
      name: 'visit_history_counts_nowhere',
      expression: `source <> 'IMPORTED'::text OR campaign_id IS NULL`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('visit'),
});
/**
 * One visit to one enterprise, by its liaison person or with departments.
 *
 * A visit belongs to the region that made it. `visitedOn` is a day in Asia/Shanghai and may be a public holiday;
 * `listedOn` is that day, or the planned one while there is none, so that plans and records stand in one order. State
 * (how far the record is) and outcome (how the visit ended) are two things; `attemptOf` is the visit that did not find
 * whom it was for, where this one tries again. `officeRegionId` is the superior region whose own office goes, and null
 * where the county's does; `visitorId` is the officer of that office who is to go, as the plan has it. Its bodies are the liaison office, where
 * `withOffice` says so, and its departments. Imported history belongs to no campaign, which PostgreSQL itself makes
 * sure of.
 */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);

const ofVisit = () =>
  p
    .manyToOne(Visit)
    .joinColumns('region_id', 'visit_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('visit_id');

const VisitVisitorSchema = defineEntity({
  name: 'VisitVisitor',
  tableName: 'visit_visitor',
  properties: {
    ...tenantKey,
    visit: ofVisit,
    officer: () =>
      p
        .manyToOne(Officer)
        .joinColumns('region_id', 'officer_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('officer_id'),
    name: p.text(),
    post: p.text().nullable(),
  },
  uniques: [{ properties: ['regionId', 'visit', 'officer'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('visit_visitor'),
});
/** Somebody of the office who went, with name and post as of that day; later changes leave it alone. */
export class VisitVisitor extends VisitVisitorSchema.class {}
VisitVisitorSchema.setClass(VisitVisitor);

const VisitAttendanceSchema = defineEntity({
  name: 'VisitAttendance',
  tableName: 'visit_attendance',
  properties: {
    ...tenantKey,
    visit: ofVisit,
    person: () =>
      p
        .manyToOne(Person)
        .joinColumns('region_id', 'person_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('person_id'),
    role: p.enum(() => PersonKind),
    capacity: p.text().nullable(),
    isRemoved: p.boolean().$type<Opt<boolean>>().default(false),
  },
  uniques: [{ properties: ['regionId', 'visit', 'person'] }],
  indexes: [{ properties: ['regionId', 'person'] }],
  rowLevelSecurity: 'force',
  policies: inScope('visit_attendance'),
});
/** Somebody of the enterprise who was met, in the capacity held that day. */
export class VisitAttendance extends VisitAttendanceSchema.class {}
VisitAttendanceSchema.setClass(VisitAttendance);

const VisitDepartmentSchema = defineEntity({
  name: 'VisitDepartment',
  tableName: 'visit_department',
  properties: {
    ...tenantKey,
    visit: ofVisit,
    departmentRegionId: p.integer(),
    departmentId: p.uuid(),
    kind: p.enum(() => DepartmentKind),
    name: p.text(),
    isLead: p.boolean().$type<Opt<boolean>>().default(false),
    isRemoved: p.boolean().$type<Opt<boolean>>().default(false),
  },
  uniques: [{ properties: ['regionId', 'visit', 'departmentId'] }],
  rowLevelSecurity: 'force',
  policies: inScope('visit_department'),
});
/**
 * A department that means to go or went, under the name it bore then; it may be the county's or a superior's.
 *
 * Where none of them leads, the liaison office does. One that did not go in the end is marked as removed.
 */
export class VisitDepartment extends VisitDepartmentSchema.class {}
VisitDepartmentSchema.setClass(VisitDepartment);

const PolicyExplainedSchema = defineEntity({
  name: 'PolicyExplained',
  tableName: 'policy_explained',
  properties: {
    ...tenantKey,
    visit: ofVisit,
    level: p.enum(() => PolicyLevel),
    kind: p.enum(() => PolicyKind),
    title: p.text().nullable(),
  },
  indexes: [{ properties: ['regionId', 'visit'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('policy_explained'),
});
/** What was explained on a visit: the spirit of a meeting or a preferential policy, of state, province or city. */
export class PolicyExplained extends PolicyExplainedSchema.class {}
PolicyExplainedSchema.setClass(PolicyExplained);

const HazardSchema = defineEntity({
  name: 'Hazard',
  tableName: 'hazard',
  properties: {
    ...tenantKey,
    visit: ofVisit,
    place: p.enum(() => HazardPlace),
    text: p.text(),
    advice: p.text().nullable(),
    dueOn: p.date().nullable(),
    state: p.enum(() => HazardState),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'visit'] }],
  rowLevelSecurity: 'force',
  policies: inScope('hazard'),
});
/** A safety hazard seen on a visit, at work or in living quarters. */
export class Hazard extends HazardSchema.class {}
HazardSchema.setClass(Hazard);
