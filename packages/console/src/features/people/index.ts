import type { Feature } from '../../shared/feature.ts';

/** The businesspeople and staff that the county knows, and what is kept of them and why. */
export const peopleFeature: Feature = {
  name: 'people',
  routes: [
    { path: 'people', name: 'people', component: () => import('./PersonListPage.vue') },
    { path: 'people/new', name: 'register-person', component: () => import('./RegisterPersonPage.vue') },
    { path: 'people/:id', name: 'person', component: () => import('./PersonPage.vue'), props: true },
    { path: 'person-exports/:id?', name: 'person-exports', component: () => import('./PersonExportsPage.vue') },
    { path: 'privacy', name: 'privacy', component: () => import('./PrivacyPage.vue') },
  ],
  menu: [
    { to: 'people', label: 'shell.menus.people', icon: 'User', order: 25, isInTabs: false, needs: 'READ_ENTERPRISES' },
    {
      to: 'privacy',
      label: 'shell.menus.privacy',
      icon: 'Lock',
      order: 90,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
