import type { Feature } from '../../shared/feature.ts';

/** Who answers for which enterprise: the liaison register on any day, and the offices with their posts. */
export const liaisonFeature: Feature = {
  name: 'liaison',
  routes: [
    { path: 'liaison', name: 'liaison-register', component: () => import('./LiaisonRegisterPage.vue') },
    { path: 'liaison/print', name: 'print-liaison', component: () => import('./PrintLiaisonPage.vue') },
    { path: 'offices', name: 'offices', component: () => import('./OfficesPage.vue') },
  ],
  menu: [
    {
      to: 'liaison-register',
      label: 'shell.menus.liaison',
      icon: 'Connection',
      order: 22,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
    {
      to: 'offices',
      label: 'shell.menus.offices',
      icon: 'OfficeBuilding',
      order: 23,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
