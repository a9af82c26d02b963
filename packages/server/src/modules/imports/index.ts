import type { Module } from '../../platform/module.ts';
import { rehearse } from './import-rehearsal.ts';
import { runImportJob } from './import-run.ts';
import * as deeds from './import-deeds.resolver.ts';
import { EnterpriseImport, ImportRow } from './import.entity.ts';
import { ImportProblemResolver, ImportResolver } from './import.resolver.ts';
import { importRows } from './import.rows.ts';

export { checkRegistry } from './registry-check.ts';

export const imports: Module = {
  name: 'imports',
  entities: [EnterpriseImport, ImportRow],
  resolvers: [ImportResolver, ImportProblemResolver, ...Object.values(deeds)],
  rows: importRows,
  tasks: { rehearseImport: rehearse, runImport: runImportJob },
};
