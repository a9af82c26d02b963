import type { Feature } from '../../shared/feature.ts';

/** What was tried to see another tenant's rows, and that it failed. It is opened from the account menu. */
export const certificateFeature: Feature = {
  name: 'certificate',
  routes: [{ path: 'isolation', name: 'isolation', component: () => import('./IsolationPage.vue') }],
  menu: [],
};
