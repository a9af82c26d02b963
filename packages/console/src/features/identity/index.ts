import type { Feature } from '../../shared/feature.ts';

export const identityFeature: Feature = {
  name: 'identity',
  publicRoutes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue') },
    { path: '/welcome/:token', name: 'welcome', component: () => import('./WelcomePage.vue'), props: true },
  ],
  routes: [{ path: 'account/password', name: 'change-password', component: () => import('./ChangePasswordPage.vue') }],
  menu: [],
};
