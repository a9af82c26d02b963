import type { Feature } from '../../shared/feature.ts';

/** Divisions that become others: prepared with a look at what they hold, in force from their day, taken back the same day. */
export const divisionsFeature: Feature = {
  name: 'divisions',
  routes: [
    { path: 'divisions', name: 'divisions', component: () => import('./DivisionListPage.vue') },
    { path: 'divisions/new', name: 'new-division-change', component: () => import('./PrepareDivisionPage.vue') },
    { path: 'divisions/:id', name: 'division-change', component: () => import('./DivisionPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'divisions',
      label: 'shell.menus.divisions',
      icon: 'Place',
      order: 83,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
