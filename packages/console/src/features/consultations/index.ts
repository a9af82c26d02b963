import type { Feature } from '../../shared/feature.ts';

/** Departments that decide together: what is proposed, what was convened, and what became of the decisions. */
export const consultationsFeature: Feature = {
  name: 'consultations',
  routes: [
    { path: 'consultations', name: 'consultations', component: () => import('./ConsultationListPage.vue') },
    { path: 'consultations/:id', name: 'consultation', component: () => import('./ConsultationPage.vue'), props: true },
    { path: 'invitations', name: 'invitations', component: () => import('./InvitationListPage.vue') },
    { path: 'invitations/:id', name: 'invitation', component: () => import('./InvitationPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'consultations',
      label: 'shell.menus.consultations',
      icon: 'Share',
      order: 31,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
    {
      to: 'invitations',
      label: 'shell.menus.invitations',
      icon: 'Share',
      order: 31,
      isInTabs: true,
      needs: 'READ_REFERRALS',
    },
  ],
};
