import type { Module } from '../../platform/module.ts';
import { EnterpriseTier, Programme } from './programme.entity.ts';
import * as resolvers from './regular-visit.resolver.ts';
import { moreRegularVisitFields, regularVisitRows } from './regular-visit.rows.ts';

export { dutySql, tierSql } from './duty-sql.ts';
export { planLooks } from './look-visits.ts';
export { Tier } from './visit-duties.ts';

export const regularVisits: Module = {
  name: 'regularVisits',
  entities: [Programme, EnterpriseTier],
  resolvers: Object.values(resolvers),
  rows: regularVisitRows,
  moreFields: moreRegularVisitFields,
};
