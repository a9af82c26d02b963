import type { Feature } from '../../shared/feature.ts';

/** Difficulties and needs that showed on visits: what becomes of them, and what the office sees to itself. */
export const findingsFeature: Feature = {
  name: 'findings',
  routes: [{ path: 'findings', name: 'findings', component: () => import('./FindingListPage.vue') }],
  menu: [
    {
      to: 'findings',
      label: 'shell.menus.findings',
      icon: 'Notebook',
      order: 30,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
