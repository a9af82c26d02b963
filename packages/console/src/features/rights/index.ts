import type { Feature } from '../../shared/feature.ts';

/** What people ask about their own data: the notice, a link of their own, and requests that are answered in time. */
export const rightsFeature: Feature = {
  name: 'rights',
  routes: [
    { path: 'rights', name: 'rights-requests', component: () => import('./RightsListPage.vue') },
    { path: 'rights/:id', name: 'rights-request', component: () => import('./RightsRequestPage.vue'), props: true },
    {
      path: 'people/:id/rights',
      name: 'person-rights',
      component: () => import('./PersonRightsPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'rights-requests',
      label: 'shell.menus.rights',
      icon: 'Stamp',
      order: 26,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
