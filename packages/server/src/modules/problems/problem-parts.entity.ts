import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, inScope, keptByOwner, referredToDepartment } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { OwnerKind, ProblemDeed, ProblemState, ReferralState } from './problem-states.ts';
import { Problem } from './problem.entity.ts';

const ofProblem = () =>
  p
    .manyToOne(Problem)
    .joinColumns('region_id', 'problem_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('problem_id');

const ProblemStepSchema = defineEntity({
  name: 'ProblemStep',
  tableName: 'problem_step',
  properties: {
    ...tenantKey,
    problem: ofProblem,
    position: p.integer(),
    deed: p.enum(() => ProblemDeed),
    fromState: p.enum(() => ProblemState).nullable(),
    toState: p.enum(() => ProblemState),
    happenedOn: p.date(),
    happenedAt: p.datetime(3),
    byAccountId: p.uuid(),
    byName: p.text(),
    text: p.text().nullable(),
  },
  uniques: [{ properties: ['regionId', 'problem', 'position'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('problem_step'),
});
/** One step of a problem's way: what was done to it, by whom, and from which state to which. Never changed. */
export class ProblemStep extends ProblemStepSchema.class {}
ProblemStepSchema.setClass(ProblemStep);

const ProblemOwnerSchema = defineEntity({
  name: 'ProblemOwner',
  tableName: 'problem_owner',
  properties: {
    ...tenantKey,
    problem: ofProblem,
    kind: p.enum(() => OwnerKind),
    bodyName: p.text(),
    personName: p.text().nullable(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    position: p.integer(),
  },
  uniques: [{ properties: ['regionId', 'problem', 'position'] }],
  // Written as PostgreSQL prints it back, or each schema diff would make it anew.
  checks: [
    {
      name: 'problem_owner_one_at_a_time',
      expression: `EXCLUDE USING gist (region_id WITH =, problem_id WITH =, daterange(from_on, to_on) WITH &&)`,
    },
    { name: 'problem_owner_runs_forward', expression: 'to_on IS NULL OR to_on >= from_on' },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('problem_owner'),
});
/**
 * Who answers for a problem from a day on: the last day belongs to the next owner, so that the days of all owners add
 * up to the age of the problem. PostgreSQL itself forbids two at once.
 */
export class ProblemOwner extends ProblemOwnerSchema.class {}
ProblemOwnerSchema.setClass(ProblemOwner);

const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    problem: ofProblem,
    departmentRegionId: p.integer(),
    departmentId: p.uuid(),
    departmentName: p.text(),
    problemSerialNo: p.text(),
    title: p.text(),
    detail: p.text().nullable(),
    enterpriseName: p.text(),
    referredByName: p.text(),
    referredOn: p.date(),
    isHandling: p.boolean().$type<Opt<boolean>>().default(false),
    acceptBy: p.date().nullable(),
    replyBy: p.date().nullable(),
    isProvisional: p.boolean().$type<Opt<boolean>>().default(false),
    state: p.enum(() => ReferralState),
    words: p.text().nullable(),
    legalBasis: p.text().nullable(),
    proposedOwner: p.text().nullable(),
    answeredByName: p.text().nullable(),
    answeredOn: p.date().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['departmentId', 'referredOn', 'id'] },
    { properties: ['regionId', 'problem', 'departmentId'] },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('referral'), referredToDepartment('referral'), keptByOwner('referral')],
});
/**
 * A problem put before a department, with all that the department needs to know of it.
 *
 * Its contacts see this row and nothing else of the region, so the words are copied here instead of being looked up;
 * what they answer is written here, and carried to the problem by a job that works in the region's own scope.
 */
export class Referral extends ReferralSchema.class {}
ReferralSchema.setClass(Referral);
