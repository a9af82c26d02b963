import type { Module } from '../../platform/module.ts';
import * as conversionResolvers from './opinion-conversion.resolver.ts';
import { moreConversionFields } from './opinion-conversion.rows.ts';
import { Problem, Referral } from './problem.entity.ts';
import * as problemResolvers from './problem.resolver.ts';
import { moreProblemFields, problemRows } from './problem.rows.ts';
import { ReferralResolver } from './referral.resolver.ts';

export { addProblem } from './problem-record.ts';
export { referProblem } from './problem.service.ts';

export const problems: Module = {
  name: 'problems',
  entities: [Problem, Referral],
  resolvers: [...Object.values(problemResolvers), ReferralResolver, ...Object.values(conversionResolvers)],
  rows: problemRows,
  moreFields: { ...moreProblemFields, ...moreConversionFields },
};
