import type { Feature } from '../../shared/feature.ts';
import { formRoutes } from './form-routes.ts';

/** What enterprises say themselves: the inbox of opinions, questionnaires, a form with its answers, and the QR that opens their page. */
export const opinionsFeature: Feature = {
  name: 'opinions',
  routes: [
    { path: 'opinions', name: 'opinions', component: () => import('./OpinionListPage.vue') },
    { path: 'opinions/new', name: 'record-opinion', component: () => import('./RecordOpinionPage.vue') },
    { path: 'opinions/ratings', name: 'ratings', component: () => import('./RatingPage.vue') },
    { path: 'opinions/:id', name: 'opinion', component: () => import('./OpinionPage.vue'), props: true },
    ...formRoutes,
    {
      path: 'enterprises/:id/qr',
      name: 'enterprise-qr',
      meta: { menu: 'enterprises' },
      component: () => import('./EnterpriseQrPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'opinions',
      label: 'shell.menus.opinions',
      icon: 'ChatDotRound',
      order: 30,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
