import type { Feature } from '../../shared/feature.ts';

/** How a county comes and goes: its opening step by step, practice, and the archive that it takes along. */
export const countiesFeature: Feature = {
  name: 'counties',
  routes: [
    { path: 'opening', name: 'opening', component: () => import('./OpeningPage.vue') },
    { path: 'opening/archives/:id?', name: 'leaving', component: () => import('./LeavingPage.vue') },
  ],
  menu: [
    { to: 'opening', label: 'shell.menus.opening', icon: 'Flag', order: 82, isInTabs: false, needs: 'INVITE_MEMBERS' },
  ],
};
