import type { Feature } from '../../shared/feature.ts';

/** How the installation fares, for those who look after it: backups, disk, failed jobs, versions. */
export const operationFeature: Feature = {
  name: 'operation',
  routes: [{ path: 'operation', name: 'operation', component: () => import('./OperationPage.vue') }],
  menu: [
    {
      to: 'operation',
      label: 'shell.menus.operation',
      icon: 'Monitor',
      order: 95,
      isInTabs: false,
      needs: 'SEE_OPERATION',
    },
  ],
};
