import type { Feature } from '../../shared/feature.ts';

/** A liaison person hands on all that is held: prepared on one screen, signed by both sides, printed. */
export const handoversFeature: Feature = {
  name: 'handovers',
  routes: [
    { path: 'handovers', name: 'handovers', component: () => import('./HandoverListPage.vue') },
    { path: 'handovers/new', name: 'new-handover', component: () => import('./PrepareHandoverPage.vue') },
    { path: 'handovers/:id', name: 'handover', component: () => import('./HandoverPage.vue'), props: true },
    {
      path: 'handovers/:id/print',
      name: 'print-handover',
      component: () => import('./PrintHandoverPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'handovers',
      label: 'shell.menus.handovers',
      icon: 'Switch',
      order: 24,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
