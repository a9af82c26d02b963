import type { Module } from '../../platform/module.ts';
import { rehearse } from './import-rehearsal.ts';
import { runImportJob } from './import-run.ts';
import * as deeds from './import-deeds.resolver.ts';
import { EnterpriseImport, ImportRow } from './import.entity.ts';
import { undoImportJob } from './import-undo.ts';
import { ImportProblemResolver, ImportResolver } from './import.resolver.ts';
import { importRows } from './import.rows.ts';
import { RegistrySource } from './registry-source.entity.ts';
import * as sources from './registry-source.resolver.ts';
import { askedFrom, watchSourceJob } from './source-days.ts';

export { askedFrom, RegistrySource };
export { checkRegistry } from './registry-check.ts';

export const imports: Module = {
  name: 'imports',
  entities: [RegistrySource, EnterpriseImport, ImportRow],
  resolvers: [ImportResolver, ImportProblemResolver, ...[deeds, sources].flatMap((one) => Object.values(one))],
  rows: importRows,
  tasks: {
    rehearseImport: rehearse,
    runImport: runImportJob,
    undoImport: undoImportJob,
    watchRegistrySource: watchSourceJob,
  },
};
