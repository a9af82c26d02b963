import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { ProblemCategory } from '../problems/index.ts';
import { Region } from '../tenancy/index.ts';
import { CommonProblemState } from './common-problem-states.ts';

const CommonProblemSchema = defineEntity({
  name: 'CommonProblem',
  tableName: 'common_problem',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    title: p.text(),
    category: p.enum(() => ProblemCategory),
    summary: p.text().nullable(),
    state: p.enum(() => CommonProblemState),
    declaredOn: p.date(),
    declaredByName: p.text(),
    decision: p.text().nullable(),
    owner: p.text().nullable(),
    dueOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    decidedByName: p.text().nullable(),
    outcome: p.text().nullable(),
    endedOn: p.date().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'declaredOn', 'id'] },
    { properties: ['cityId', 'declaredOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'declaredOn', 'id', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('common_problem'), flowsDown('common_problem')],
});
/**
 * A problem that enterprises of several counties share, which the region above them decides as one topic.
 *
 * It belongs to that region and flows down, so it names no enterprise; the problems stay with their counties, which
 * see their own and nobody else's.
 */
export class CommonProblem extends CommonProblemSchema.class {}
CommonProblemSchema.setClass(CommonProblem);
