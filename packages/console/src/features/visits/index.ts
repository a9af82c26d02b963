import type { Feature } from '../../shared/feature.ts';

/** Visits: planning, recording on the phone, confirming, and the official sheet of each. */
export const visitsFeature: Feature = {
  name: 'visits',
  routes: [
    { path: 'visits', name: 'visits', component: () => import('./VisitListPage.vue') },
    { path: 'visits/new', name: 'record-visit', component: () => import('./RecordVisitPage.vue') },
    { path: 'visits/plan', name: 'plan-visit', component: () => import('./PlanVisitPage.vue') },
    { path: 'visits/planner', name: 'visit-planner', component: () => import('./PlannerPage.vue') },
    { path: 'visits/:id', name: 'visit', component: () => import('./VisitPage.vue'), props: true },
    {
      path: 'visits/:id/correct',
      name: 'correct-visit',
      component: () => import('./CorrectVisitPage.vue'),
      props: true,
    },
    { path: 'visits/:id/print', name: 'print-visit', component: () => import('./PrintVisitPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'visits',
      label: 'shell.menus.visits',
      icon: 'Location',
      order: 10,
      isInTabs: true,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
