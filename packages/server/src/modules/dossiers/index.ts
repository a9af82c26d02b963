import type { Module } from '../../platform/module.ts';
import { FileCheck, FileEntry, FileOwner } from './dossier.entity.ts';
import * as resolvers from './dossier.resolver.ts';
import { dossierRows, moreDossierFields } from './dossier.rows.ts';

export { carryEntries, type CarriedEntry } from './entry-carrying.ts';
export { checkByVisit } from './dossier.service.ts';
export { SiteKind } from './dossier-states.ts';
export { FileSection } from './file-sections.ts';
export { recordYearByFile, standingYears, type StandingYear, type YearFigures } from './year-file.ts';

export const dossiers: Module = {
  name: 'dossiers',
  entities: [FileEntry, FileCheck, FileOwner],
  resolvers: Object.values(resolvers),
  rows: dossierRows,
  moreFields: moreDossierFields,
};
