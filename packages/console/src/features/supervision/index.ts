import type { Feature } from '../../shared/feature.ts';

/** Letters about problems that are overdue or stuck: what was asked of whom, and what was answered. */
export const supervisionFeature: Feature = {
  name: 'supervision',
  routes: [
    { path: 'supervision', name: 'supervision', component: () => import('./SupervisionListPage.vue') },
    {
      path: 'supervision/:id',
      name: 'supervision-letter',
      component: () => import('./SupervisionLetterPage.vue'),
      props: true,
    },
    { path: 'letters', name: 'department-letters', component: () => import('./DepartmentLetterListPage.vue') },
    {
      path: 'letters/:id',
      name: 'department-letter',
      component: () => import('./DepartmentLetterPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'supervision',
      label: 'shell.menus.supervision',
      icon: 'Bell',
      order: 31,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
    {
      to: 'department-letters',
      label: 'shell.menus.departmentLetters',
      icon: 'Message',
      order: 31,
      isInTabs: true,
      needs: 'READ_REFERRALS',
    },
  ],
};
