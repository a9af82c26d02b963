import { Avatar } from '@element-plus/icons-vue';
import type { Feature } from '../../shared/feature.ts';

export const identityFeature: Feature = {
  name: 'identity',
  publicRoutes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue') },
    { path: '/welcome/:token', name: 'welcome', component: () => import('./WelcomePage.vue'), props: true },
  ],
  routes: [
    { path: 'account/password', name: 'change-password', component: () => import('./ChangePasswordPage.vue') },
    { path: 'members', name: 'members', component: () => import('./MemberListPage.vue') },
    { path: 'members/invite', name: 'invite', component: () => import('./InvitePage.vue') },
  ],
  menu: [
    {
      to: 'members',
      label: 'identity.members.menu',
      icon: Avatar,
      order: 80,
      isInTabs: false,
      needs: 'INVITE_MEMBERS',
    },
  ],
};
