import type { Feature } from '../../shared/feature.ts';

/** The keys by which other systems ask in the name of an office, and what they asked. */
export const apiKeysFeature: Feature = {
  name: 'apiKeys',
  routes: [
    { path: 'api-keys', name: 'api-keys', component: () => import('./ApiKeyListPage.vue') },
    { path: 'api-keys/new', name: 'issue-api-key', component: () => import('./IssueApiKeyPage.vue') },
    { path: 'api-keys/:id', name: 'api-key', component: () => import('./ApiKeyPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'api-keys',
      label: 'shell.menus.apiKeys',
      icon: 'Key',
      order: 81,
      isInTabs: false,
      needs: 'INVITE_MEMBERS',
    },
  ],
};
