import type { Feature } from '../../shared/feature.ts';

/** Departments that become others: prepared with a look at what moves, carried out on their day, taken back the same day. */
export const reformsFeature: Feature = {
  name: 'reforms',
  routes: [
    { path: 'reforms', name: 'reforms', component: () => import('./ReformListPage.vue') },
    { path: 'reforms/new', name: 'new-reform', component: () => import('./PrepareReformPage.vue') },
    { path: 'reforms/:id', name: 'reform', component: () => import('./ReformPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'reforms',
      label: 'shell.menus.reforms',
      icon: 'Share',
      order: 82,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
