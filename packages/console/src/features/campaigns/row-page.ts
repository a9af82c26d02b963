import type { FigureRowShownFragment } from '@lianxi/schema/operations';
import type { RouteLocationRaw } from 'vue-router';

const pageNamed = (name: string, id: string | null): RouteLocationRaw | null => id && { name, params: { id } };

/**
 * The page on which more of a row is read; null where there is none.
 *
 * What is counted may have no page of its own, as an attendance has none; the visit or the enterprise then says more.
 */
export function pageOf({ id, kind, visitId, enterpriseId }: FigureRowShownFragment): RouteLocationRaw | null {
  switch (kind) {
    case 'ENTERPRISE':
      return pageNamed('enterprise', id);
    case 'PERSON':
      return pageNamed('person', id);
    case 'VISIT':
      return pageNamed('visit', id);
    case 'PROBLEM':
      return pageNamed('problem', id);
    case 'ATTENDANCE':
    case 'OPINION_FORM':
    case 'DEPARTMENT_KIND':
      return pageNamed('visit', visitId) ?? pageNamed('enterprise', enterpriseId);
    case 'REGION':
    case 'NOTICE_ISSUER':
      return null;
  }
}

/** Where a visit to an enterprise that still waits for one is planned. */
export const planFor = ({ enterpriseId }: FigureRowShownFragment): RouteLocationRaw | null =>
  enterpriseId && { name: 'plan-visit', query: { enterprise: enterpriseId } };
