import type { FigureRowShownFragment } from '@lianxi/schema/operations';

/** A page that may show more of a row: the name of its route and the id it wants. */
export interface RowPage {
  name: string;
  id: string | null;
}

/**
 * The pages on which a row of a figure can be read, its own first.
 *
 * What is counted may have no page of its own, as an attendance has none; the visit or the enterprise then says more.
 */
export function pagesOf({ id, kind, visitId, enterpriseId }: FigureRowShownFragment): RowPage[] {
  const visit = { name: 'visit', id: visitId };
  const enterprise = { name: 'enterprise', id: enterpriseId };
  switch (kind) {
    case 'ENTERPRISE':
      return [{ name: 'enterprise', id }];
    case 'PERSON':
      return [{ name: 'person', id }, visit];
    case 'VISIT':
      return [{ name: 'visit', id }];
    case 'PROBLEM':
      return [{ name: 'problem', id }, visit, enterprise];
    case 'ATTENDANCE':
    case 'OPINION_FORM':
    case 'DEPARTMENT_KIND':
      return [visit, enterprise];
    case 'REGION':
    case 'NOTICE_ISSUER':
      return [];
  }
}
