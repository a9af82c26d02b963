import type { Module } from '../../platform/module.ts';
import { PersonExport } from './person-export.entity.ts';
import * as resolvers from './person-export.resolver.ts';
import { personExportRows } from './person-export.rows.ts';

export { countExported, type ExportedPerson } from './exported-people.ts';
export { PersonExportState } from './person-export-state.ts';
export { PersonExport } from './person-export.entity.ts';
export { mostAlone } from './person-export.policy.ts';
export { askForPeople, fetchPersonExport } from './person-export.service.ts';
export { PersonExportType } from './person-export.type.ts';

export const personExports: Module = {
  name: 'personExports',
  entities: [PersonExport],
  resolvers: Object.values(resolvers),
  rows: personExportRows,
};
