import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope, referredToDepartment } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Opinion } from '../opinions/index.ts';
import { Person } from '../people/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import { ProblemState, ReferralState } from './problem-states.ts';

const ProblemSchema = defineEntity({
  name: 'Problem',
  tableName: 'problem',
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
    raisedBy: () =>
      p
        .manyToOne(Person)
        .joinColumns('region_id', 'raised_by_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('raised_by_id')
        .nullable(),
    opinion: () =>
      p
        .manyToOne(Opinion)
        .joinColumns('region_id', 'opinion_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('opinion_id')
        .nullable(),
    campaignRegionId: p.integer().nullable(),
    campaignId: p.uuid().nullable(),
    serialNo: p.text(),
    title: p.text(),
    detail: p.text().nullable(),
    raisedOn: p.date(),
    state: p.enum(() => ProblemState),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answeredByName: p.text().nullable(),
    recordedByName: p.text(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'serialNo'] }],
  indexes: [
    { properties: ['regionId', 'raisedOn', 'id'] },
    // The region stands in them so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'raisedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'raisedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'enterprise'] },
    { properties: ['regionId', 'visit'] },
    { properties: ['campaignId', 'regionId'] },
    { properties: ['regionId', 'opinion'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('problem'),
});
/** What an enterprise, or somebody of it, raises: answered on the spot in the words given, or collected. */
export class Problem extends ProblemSchema.class {}
ProblemSchema.setClass(Problem);

const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    problem: () =>
      p
        .manyToOne(Problem)
        .joinColumns('region_id', 'problem_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('problem_id'),
    departmentRegionId: p.integer(),
    departmentId: p.uuid(),
    departmentName: p.text(),
    problemSerialNo: p.text(),
    title: p.text(),
    detail: p.text().nullable(),
    enterpriseName: p.text(),
    referredByName: p.text(),
    referredOn: p.date(),
    state: p.enum(() => ReferralState),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'problem', 'departmentId'] }],
  indexes: [{ properties: ['departmentId', 'referredOn', 'id'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('referral'), referredToDepartment('referral')],
});
/**
 * A problem put before a department, with all that the department needs to know of it.
 *
 * Its contacts see this row and nothing else of the region, so the words are copied here instead of being looked up.
 */
export class Referral extends ReferralSchema.class {}
ReferralSchema.setClass(Referral);
