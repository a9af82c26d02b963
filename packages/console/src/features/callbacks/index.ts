import type { Feature } from '../../shared/feature.ts';

/** Calls by which the level above asks enterprises whether a visit took place. */
export const callbacksFeature: Feature = {
  name: 'callbacks',
  routes: [
    { path: 'call-backs', name: 'call-backs', component: () => import('./SampleListPage.vue') },
    { path: 'call-backs/:id', name: 'call-back', component: () => import('./SamplePage.vue'), props: true },
  ],
  menu: [
    {
      to: 'call-backs',
      label: 'shell.menus.callBacks',
      icon: 'Phone',
      order: 30,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
