import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Deadline } from '../calendar/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Opinion } from '../opinions/index.ts';
import { Person } from '../people/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import { ProblemCategory, ProblemSource, ProblemState, TriageRoute } from './problem-states.ts';

const ofRegion = (id: string) => ['region_id', id];

const HandlingBatchSchema = defineEntity({
  name: 'HandlingBatch',
  tableName: 'handling_batch',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    title: p.text(),
    assignedOn: p.date(),
    assignedByName: p.text(),
    createdAt: p.datetime(3),
  },
  indexes: [
    { properties: ['regionId', 'assignedOn', 'id'] },
    // The region stands in them so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'assignedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'assignedOn', 'id', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('handling_batch'),
});
/** Problems that were summarised and given out for handling together. */
export class HandlingBatch extends HandlingBatchSchema.class {}
HandlingBatchSchema.setClass(HandlingBatch);

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
        .joinColumns(...ofRegion('enterprise_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    visit: () =>
      p
        .manyToOne(Visit)
        .joinColumns(...ofRegion('visit_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('visit_id')
        .nullable(),
    raisedBy: () =>
      p
        .manyToOne(Person)
        .joinColumns(...ofRegion('raised_by_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('raised_by_id')
        .nullable(),
    opinion: () =>
      p
        .manyToOne(Opinion)
        .joinColumns(...ofRegion('opinion_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('opinion_id')
        .nullable(),
    deadline: () =>
      p
        .manyToOne(Deadline)
        .joinColumns(...ofRegion('deadline_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('deadline_id')
        .nullable(),
    batch: () =>
      p
        .manyToOne(HandlingBatch)
        .joinColumns(...ofRegion('batch_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('batch_id')
        .nullable(),
    mergedInto: () =>
      p
        .manyToOne(Problem)
        .joinColumns(...ofRegion('merged_into_id'))
        .referencedColumnNames('region_id', 'id')
        .ownColumns('merged_into_id')
        .nullable(),
    campaignRegionId: p.integer().nullable(),
    campaignId: p.uuid().nullable(),
    /** The common problem of a region above: no key of the tenant leads there. */
    commonRegionId: p.integer().nullable(),
    commonProblemId: p.uuid().nullable(),
    serialNo: p.text(),
    title: p.text(),
    detail: p.text().nullable(),
    raisedOn: p.date(),
    state: p.enum(() => ProblemState),
    category: p.enum(() => ProblemCategory).nullable(),
    route: p.enum(() => TriageRoute).nullable(),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answeredByName: p.text().nullable(),
    returns: p.integer().$type<Opt<number>>().default(0),
    promises: p.integer().$type<Opt<number>>().default(0),
    nextAnswerOn: p.date().nullable(),
    explanation: p.text().nullable(),
    legalBasis: p.text().nullable(),
    departmentToldOn: p.date().nullable(),
    countyToldOn: p.date().nullable(),
    enterpriseToldOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    source: p
      .enum(() => ProblemSource)
      .$type<Opt<ProblemSource>>()
      .default(ProblemSource.OFFICE),
    appealNo: p.text().nullable(),
    appealReceivedOn: p.date().nullable(),
    appealStatus: p.text().nullable(),
    appealStatusOn: p.date().nullable(),
    appealReply: p.text().nullable(),
    recordedByName: p.text(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'serialNo'] }, { properties: ['regionId', 'appealNo'] }],
  indexes: [
    { properties: ['appealNo', 'regionId'] },
    // Of all problems few are on the appeals platform: their list and their sheet look at those alone.
    {
      name: 'problem_appeals_index',
      properties: ['raisedOn', 'id', 'regionId'],
      where: `"appeal_no" is not null`,
    },
    { properties: ['regionId', 'raisedOn', 'id'] },
    // The region stands in them so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'raisedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'raisedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'enterprise'] },
    { properties: ['regionId', 'visit'] },
    { properties: ['regionId', 'mergedInto'] },
    { properties: ['regionId', 'batch'] },
    { properties: ['campaignId', 'regionId'] },
    { properties: ['commonProblemId', 'regionId'] },
    { properties: ['regionId', 'opinion'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('problem'),
});
/**
 * What an enterprise, or somebody of it, raises: answered on the spot in the words given, or handled to an end.
 *
 * It always has one owner and knows its clock; how it came to stand where it stands is told by its steps. One that is
 * on the province's appeals platform too keeps its number, its status and its reply there as the platform told them.
 */
export class Problem extends ProblemSchema.class {}
ProblemSchema.setClass(Problem);
