import { appealKind } from './appeal-rows.ts';
import { enterpriseWork } from './enterprise-rows.ts';
import { ImportKind } from './import-states.ts';
import type { ImportWork } from './import-work.ts';
import { liaisonKind } from './liaison-rows.ts';
import { peopleKind } from './people-rows.ts';
import { RecordWork } from './record-rows.ts';
import { visitKind } from './visit-rows.ts';
import { yearKind } from './year-rows.ts';

/** What each kind of import does with its rows. */
export const importWorks: Readonly<Record<ImportKind, ImportWork>> = {
  [ImportKind.ENTERPRISES]: enterpriseWork,
  [ImportKind.PEOPLE]: new RecordWork(peopleKind),
  [ImportKind.LIAISON]: new RecordWork(liaisonKind),
  [ImportKind.VISITS]: new RecordWork(visitKind),
  [ImportKind.APPEALS]: new RecordWork(appealKind),
  [ImportKind.YEARLY_FIGURES]: new RecordWork(yearKind),
};
