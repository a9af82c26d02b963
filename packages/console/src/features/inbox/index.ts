import type { Feature } from '../../shared/feature.ts';

/** What waits for the reader, and how they are told of it. */
export const inboxFeature: Feature = {
  name: 'inbox',
  routes: [
    { path: 'inbox', name: 'inbox', component: () => import('./InboxPage.vue') },
    { path: 'account/messages', name: 'message-settings', component: () => import('./MessageSettingsPage.vue') },
    { path: 'group-robots', name: 'group-robots', component: () => import('./GroupRobotPage.vue') },
  ],
  menu: [{ to: 'inbox', label: 'shell.menus.inbox', icon: 'Bell', order: 5, isInTabs: false }],
};
