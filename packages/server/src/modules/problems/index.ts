import type { Module } from '../../platform/module.ts';
import { carryReferral } from './carry-referral.ts';
import { moreConversionFields } from './opinion-conversion.rows.ts';
import { ProblemOwner, ProblemStep, Referral } from './problem-parts.entity.ts';
import { problemResolvers } from './problem-resolvers.ts';
import { HandlingBatch, Problem } from './problem.entity.ts';
import { moreProblemFields, problemRows } from './problem.rows.ts';

export { exportAppeals, type ExportedAppeal } from './appeal-export.ts';
export { noteAppealByFile, receiveAppealByFile } from './appeal-file.ts';
export { runningAppealClocks } from './problem-clocks.ts';
export { addProblem } from './problem-record.ts';
export { isLateSql, isOpenSql, isUnendedSql } from './problem-sql.ts';
export * from './problem-states.ts';
export { holdProblem, officeOwner, ownerOf, problemToStep, takeStep } from './problem-way.ts';
export { canHandle } from './problem.policy.ts';
export { Problem, Referral };
export { ProblemStepInput } from './problem-deeds.inputs.ts';
export { ProblemConnection, ProblemType } from './problem.type.ts';
export { departmentFor, openReferrals } from './referral.record.ts';
export { referProblem } from './problem.service.ts';

export const problems: Module = {
  name: 'problems',
  entities: [HandlingBatch, Problem, ProblemStep, ProblemOwner, Referral],
  resolvers: problemResolvers,
  rows: problemRows,
  moreFields: { ...moreProblemFields, ...moreConversionFields },
  tasks: { carryReferral },
};
