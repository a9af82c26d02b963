import type { Feature } from '../../shared/feature.ts';

/** The register of enterprises: searching, one page for each, registering and correcting. */
export const enterprisesFeature: Feature = {
  name: 'enterprises',
  routes: [
    { path: 'enterprises', name: 'enterprises', component: () => import('./EnterpriseListPage.vue') },
    { path: 'enterprises/new', name: 'register-enterprise', component: () => import('./EnterpriseRegisterPage.vue') },
    { path: 'enterprises/duplicates', name: 'duplicate-pairs', component: () => import('./DuplicatePairsPage.vue') },
    { path: 'enterprises/not-found', name: 'not-found-cases', component: () => import('./NotFoundListPage.vue') },
    { path: 'enterprises/:id', name: 'enterprise', component: () => import('./EnterprisePage.vue'), props: true },
    {
      path: 'enterprises/:id/correct',
      name: 'correct-enterprise',
      component: () => import('./EnterpriseCorrectPage.vue'),
      props: true,
    },
    {
      path: 'enterprises/:id/versions',
      name: 'enterprise-versions',
      component: () => import('./VersionsPage.vue'),
      props: true,
    },
    {
      path: 'enterprises/:id/compare/:otherId',
      name: 'compare-records',
      component: () => import('./ComparePage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'enterprises',
      label: 'shell.menus.enterprises',
      icon: 'OfficeBuilding',
      order: 20,
      isInTabs: true,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
