import { ChatDotRound } from '@element-plus/icons-vue';
import type { Feature } from '../../shared/feature.ts';

/** What enterprises say themselves: the inbox of opinions, questionnaires, a form with its answers, and the QR that opens their page. */
export const opinionsFeature: Feature = {
  name: 'opinions',
  routes: [
    { path: 'opinions', name: 'opinions', component: () => import('./OpinionListPage.vue') },
    { path: 'opinions/new', name: 'record-opinion', component: () => import('./RecordOpinionPage.vue') },
    { path: 'opinions/ratings', name: 'ratings', component: () => import('./RatingPage.vue') },
    { path: 'opinions/:id', name: 'opinion', component: () => import('./OpinionPage.vue'), props: true },
    { path: 'form-templates', name: 'form-templates', component: () => import('./TemplateListPage.vue') },
    { path: 'form-templates/new', name: 'new-form-template', component: () => import('./TemplateEditorPage.vue') },
    { path: 'form-templates/:id', name: 'form-template', component: () => import('./TemplatePage.vue'), props: true },
    {
      path: 'form-templates/:id/revise',
      name: 'revise-form-template',
      component: () => import('./ReviseTemplatePage.vue'),
      props: true,
    },
    { path: 'forms/:id', name: 'form', component: () => import('./FormPage.vue'), props: true },
    {
      path: 'forms/:id/transcribe',
      name: 'transcribe-form',
      component: () => import('./TranscribeFormPage.vue'),
      props: true,
    },
    { path: 'forms/:id/print', name: 'print-form', component: () => import('./PrintFormPage.vue'), props: true },
    {
      path: 'enterprises/:id/qr',
      name: 'enterprise-qr',
      component: () => import('./EnterpriseQrPage.vue'),
      props: true,
    },
  ],
  menu: [
    {
      to: 'opinions',
      label: 'shell.menus.opinions',
      icon: ChatDotRound,
      order: 30,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
