import type { Feature } from '../../shared/feature.ts';

/** An enterprise that moved is handed to another county: proposed with its pack, accepted, declined or taken back. */
export const transfersFeature: Feature = {
  name: 'transfers',
  routes: [
    { path: 'transfers', name: 'transfers', component: () => import('./TransferListPage.vue') },
    { path: 'transfers/:id', name: 'transfer', component: () => import('./TransferPage.vue'), props: true },
    {
      path: 'enterprises/:id/transfer',
      name: 'propose-transfer',
      component: () => import('./ProposeTransferPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'transfers',
      label: 'shell.menus.transfers',
      icon: 'Promotion',
      order: 21,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
