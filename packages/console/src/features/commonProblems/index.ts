import type { Feature } from '../../shared/feature.ts';

/** What enterprises of several counties have in common: proposed to the city, decided as one topic, told to the counties. */
export const commonProblemsFeature: Feature = {
  name: 'commonProblems',
  routes: [
    { path: 'common-problems', name: 'common-problems', component: () => import('./CommonProblemListPage.vue') },
    {
      path: 'common-problems/:id',
      name: 'common-problem',
      component: () => import('./CommonProblemPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'common-problems',
      label: 'shell.menus.commonProblems',
      icon: 'Files',
      order: 31,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
