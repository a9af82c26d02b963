import type { Module } from '../../platform/module.ts';
import { CommonProblem } from './common-problem.entity.ts';
import * as resolvers from './common-problem.resolver.ts';
import { commonProblemRows, moreCommonFields } from './common-problem.rows.ts';

export const commonProblems: Module = {
  name: 'commonProblems',
  entities: [CommonProblem],
  resolvers: Object.values(resolvers),
  rows: commonProblemRows,
  moreFields: moreCommonFields,
};
