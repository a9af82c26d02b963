import type { Feature } from '../../shared/feature.ts';

/** Regular visits: when each enterprise is due, by tier and by whose duty it is, and a schedule for those that are. */
export const regularVisitsFeature: Feature = {
  name: 'regularVisits',
  routes: [
    { path: 'regular-visits', name: 'regular-visits', component: () => import('./RegularVisitsPage.vue') },
    { path: 'regular-visits/schedule', name: 'schedule-visits', component: () => import('./ScheduleVisitsPage.vue') },
    { path: 'early-signals', name: 'early-signals', component: () => import('./EarlySignalsPage.vue') },
    { path: 'programmes', name: 'programmes', component: () => import('./ProgrammesPage.vue') },
  ],
  menu: [
    {
      to: 'regular-visits',
      label: 'shell.menus.regularVisits',
      icon: 'Timer',
      order: 13,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
