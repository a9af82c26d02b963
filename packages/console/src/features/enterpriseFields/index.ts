import type { Feature } from '../../shared/feature.ts';

/** The fields that an office adds to its enterprises: what they are for, and what they take. */
export const enterpriseFieldsFeature: Feature = {
  name: 'enterpriseFields',
  routes: [
    { path: 'enterprise-fields', name: 'enterprise-fields', component: () => import('./EnterpriseFieldsPage.vue') },
  ],
  menu: [],
};
