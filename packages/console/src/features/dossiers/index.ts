import type { Feature } from '../../shared/feature.ts';

/** The file of each enterprise: what stands in it, how fresh it is, and what to ask next. */
export const dossiersFeature: Feature = {
  name: 'dossiers',
  routes: [
    {
      path: 'enterprises/:id/dossier',
      name: 'enterprise-dossier',
      component: () => import('./DossierPage.vue'),
      props: true,
    },
    {
      path: 'enterprises/:id/card',
      name: 'print-card',
      component: () => import('./PrintCardPage.vue'),
      props: true,
    },
    { path: 'card-index', name: 'card-index', component: () => import('./PrintIndexPage.vue') },
  ],
  menu: [],
};
