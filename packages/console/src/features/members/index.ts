import type { Feature } from '../../shared/feature.ts';

/** Who works here and in which role, and the way in for new colleagues. */
export const membersFeature: Feature = {
  name: 'members',
  routes: [
    { path: 'members', name: 'members', component: () => import('./MemberListPage.vue') },
    { path: 'members/invite', name: 'invite', component: () => import('./InvitePage.vue') },
  ],
  menu: [
    {
      to: 'members',
      label: 'shell.menus.members',
      icon: 'Avatar',
      order: 80,
      isInTabs: false,
      needs: 'INVITE_MEMBERS',
    },
  ],
};
