import type { Module } from '../../platform/module.ts';
import { carryReferral } from './carry-referral.ts';
import * as conversionResolvers from './opinion-conversion.resolver.ts';
import { moreConversionFields } from './opinion-conversion.rows.ts';
import * as endingResolvers from './problem-ending.resolver.ts';
import * as handlingResolvers from './problem-handling.resolver.ts';
import { ProblemOwner, ProblemStep, Referral } from './problem-parts.entity.ts';
import { HandlingBatch, Problem } from './problem.entity.ts';
import * as problemResolvers from './problem.resolver.ts';
import { moreProblemFields, problemRows } from './problem.rows.ts';
import * as referralResolvers from './referral.resolver.ts';

export { addProblem } from './problem-record.ts';
export { isLateSql, isOpenSql, isUnendedSql } from './problem-sql.ts';
export * from './problem-states.ts';
export { holdProblem, officeOwner, ownerOf, problemToStep, takeStep } from './problem-way.ts';
export { canHandle } from './problem.policy.ts';
export { Problem, Referral };
export { ProblemConnection, ProblemType } from './problem.type.ts';
export { departmentFor, openReferrals } from './referral.record.ts';
export { referProblem } from './problem.service.ts';

export const problems: Module = {
  name: 'problems',
  entities: [HandlingBatch, Problem, ProblemStep, ProblemOwner, Referral],
  resolvers: [problemResolvers, handlingResolvers, endingResolvers, referralResolvers, conversionResolvers].flatMap(
    (one) => Object.values(one),
  ),
  rows: problemRows,
  moreFields: { ...moreProblemFields, ...moreConversionFields },
  tasks: { carryReferral },
};
