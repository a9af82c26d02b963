import type { Module } from '../../platform/module.ts';
import { carryLetterAnswer } from './carry-answer.ts';
import * as departmentResolvers from './department-letter.resolver.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';
import * as resolvers from './supervision.resolver.ts';
import { moreSupervisionFields, supervisionRows } from './supervision.rows.ts';

export { SupervisionLetter } from './supervision-letter.entity.ts';
export { lettersToAnswer, problemOfLetter } from './supervision-waiting.ts';

export const supervision: Module = {
  name: 'supervision',
  entities: [SupervisionLetter],
  resolvers: [...Object.values(resolvers), ...Object.values(departmentResolvers)],
  rows: supervisionRows,
  moreFields: moreSupervisionFields,
  tasks: { carryLetterAnswer },
};
