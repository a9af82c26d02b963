import type { Module } from '../../platform/module.ts';
import { VisitFile } from './visit-file.entity.ts';
import * as resolvers from './visit-file.resolver.ts';
import { moreVisitFileFields, visitFileRows } from './visit-file.rows.ts';

export { fileShownSql } from './visit-file.rows.ts';

export const evidence: Module = {
  name: 'evidence',
  entities: [VisitFile],
  resolvers: Object.values(resolvers),
  rows: visitFileRows,
  moreFields: moreVisitFileFields,
};
