import type { Module } from '../../platform/module.ts';
import { Problem, Referral } from './problem.entity.ts';
import * as problemResolvers from './problem.resolver.ts';
import { moreProblemFields, problemRows } from './problem.rows.ts';
import { ReferralResolver } from './referral.resolver.ts';

export { Problem } from './problem.entity.ts';
export { ProblemType } from './problem.type.ts';
export { addProblem } from './problem-record.ts';
export { referProblem } from './problem.service.ts';

export const problems: Module = {
  name: 'problems',
  entities: [Problem, Referral],
  resolvers: [...Object.values(problemResolvers), ReferralResolver],
  rows: problemRows,
  moreFields: moreProblemFields,
};
