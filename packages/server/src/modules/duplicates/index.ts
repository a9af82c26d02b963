import type { Module } from '../../platform/module.ts';
import * as resolvers from './duplicate.resolver.ts';
import { duplicateRows, moreDuplicateFields } from './duplicate.rows.ts';
import { ToldApart } from './told-apart.entity.ts';

export { pairsToDecide } from './duplicate-pairs.ts';

export const duplicates: Module = {
  name: 'duplicates',
  entities: [ToldApart],
  resolvers: Object.values(resolvers),
  rows: duplicateRows,
  moreFields: moreDuplicateFields,
};
