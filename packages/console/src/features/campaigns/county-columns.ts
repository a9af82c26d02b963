import type { FigureName, VisitConfirmer } from '@lianxi/schema/operations';

/** One number of a county in the table beside the picture. */
export interface CountyColumn {
  /** Key of its words. */
  key: string;
  name: FigureName;
  confirmer?: VisitConfirmer;
}

/** The table of the counties from left to right; who confirmed stands beside what was visited. */
export const countyColumns: readonly CountyColumn[] = [
  { key: 'inScope', name: 'ENTERPRISES_IN_SCOPE' },
  { key: 'visitedAlone', name: 'ENTERPRISES_VISITED' },
  { key: 'coverage', name: 'COVERAGE_RATE' },
  { key: 'byEnterprise', name: 'ENTERPRISES_VISITED', confirmer: 'ENTERPRISE' },
  { key: 'byOffice', name: 'ENTERPRISES_VISITED', confirmer: 'OFFICE' },
  { key: 'met', name: 'BUSINESSPERSONS_MET' },
  { key: 'issued', name: 'OPINION_FORMS_ISSUED' },
  { key: 'returned', name: 'OPINION_FORMS_RETURNED' },
  { key: 'problems', name: 'PROBLEMS_COLLECTED' },
];
