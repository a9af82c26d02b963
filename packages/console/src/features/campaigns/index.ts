import type { Feature } from '../../shared/feature.ts';

/** Campaigns: planning one, its dashboard, the rows behind each figure, and the ledger of its frozen register. */
export const campaignsFeature: Feature = {
  name: 'campaigns',
  routes: [
    { path: 'campaigns', name: 'campaigns', component: () => import('./CampaignListPage.vue') },
    { path: 'campaigns/new', name: 'plan-campaign', component: () => import('./PlanCampaignPage.vue') },
    { path: 'campaigns/:id', name: 'campaign', component: () => import('./CampaignPage.vue'), props: true },
    {
      path: 'campaigns/:id/figures/:name',
      name: 'campaign-figure',
      component: () => import('./CampaignFigurePage.vue'),
      props: true,
    },
    {
      path: 'campaigns/:id/ledger',
      name: 'campaign-ledger',
      component: () => import('./CampaignLedgerPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'campaigns',
      label: 'shell.menus.campaigns',
      icon: 'Flag',
      order: 15,
      isInTabs: true,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
