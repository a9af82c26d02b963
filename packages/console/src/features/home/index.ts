import type { Feature } from '../../shared/feature.ts';

export const homeFeature: Feature = {
  name: 'home',
  routes: [{ path: '', name: 'home', component: () => import('./HomePage.vue') }],
  menu: [{ to: 'home', label: 'shell.menus.home', icon: 'House', order: 0, isInTabs: true }],
};
