import type { FigureRowShownFragment } from '@lianxi/schema/operations';
import { useRouter, type RouteLocationRaw } from 'vue-router';
import { pagesOf } from './row-page.ts';

/** Addresses of other features' pages; null where the console on hand has no such page. */
export function useRowLinks() {
  const router = useRouter();

  function pageOf(row: FigureRowShownFragment): RouteLocationRaw | null {
    const page = pagesOf(row).find(({ name, id }) => id !== null && router.hasRoute(name));
    return page ? { name: page.name, params: { id: page.id } } : null;
  }
  /** Where a visit to an enterprise that still waits for one is planned. */
  function planFor({ enterpriseId }: FigureRowShownFragment): RouteLocationRaw | null {
    const isThere = enterpriseId !== null && router.hasRoute('plan-visit');
    return isThere ? { name: 'plan-visit', query: { enterprise: enterpriseId } } : null;
  }
  return { pageOf, planFor };
}
