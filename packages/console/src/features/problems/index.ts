import type { Feature } from '../../shared/feature.ts';

/** What enterprises raise and what becomes of it at first, the opinion forms, and what departments are asked to handle. */
export const problemsFeature: Feature = {
  name: 'problems',
  routes: [
    { path: 'problems', name: 'problems', component: () => import('./ProblemListPage.vue') },
    { path: 'problems/new', name: 'raise-problem', component: () => import('./RaiseProblemPage.vue') },
    { path: 'problems/deferred', name: 'deferred-ledger', component: () => import('./LedgerPage.vue') },
    { path: 'problems/board', name: 'problem-board', component: () => import('./BoardPage.vue') },
    { path: 'problems/:id', name: 'problem', component: () => import('./ProblemPage.vue'), props: true },
    { path: 'batches', name: 'handling-batches', component: () => import('./BatchListPage.vue') },
    { path: 'batches/:id', name: 'handling-batch', component: () => import('./BatchPage.vue'), props: true },
    { path: 'forms', name: 'forms', component: () => import('./FormListPage.vue') },
    { path: 'referrals', name: 'referrals', component: () => import('./ReferralListPage.vue') },
    { path: 'referrals/:id', name: 'referral', component: () => import('./ReferralPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'problems',
      label: 'shell.menus.problems',
      icon: 'ChatLineSquare',
      order: 30,
      isInTabs: true,
      needs: 'READ_ENTERPRISES',
    },
    {
      to: 'forms',
      label: 'shell.menus.forms',
      icon: 'Document',
      order: 30,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
    {
      to: 'referrals',
      label: 'shell.menus.referrals',
      icon: 'Promotion',
      order: 30,
      isInTabs: true,
      needs: 'READ_REFERRALS',
    },
  ],
};
