import type { RouteRecordRaw } from 'vue-router';

const pages: RouteRecordRaw[] = [
  {
    path: 'form-templates',
    name: 'form-templates',
    component: () => import('./TemplateListPage.vue'),
  },
  {
    path: 'form-templates/new',
    name: 'new-form-template',
    component: () => import('./TemplateEditorPage.vue'),
  },
  {
    path: 'form-templates/:id',
    name: 'form-template',
    component: () => import('./TemplatePage.vue'),
    props: true,
  },
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
  {
    path: 'forms/:id/print',
    name: 'print-form',
    component: () => import('./PrintFormPage.vue'),
    props: true,
  },
];

/** Questionnaires and forms; they stand under the list of forms in the menu, from which whoever looks at one came. */
export const formRoutes = pages.map((page): RouteRecordRaw => ({ ...page, meta: { menu: 'forms' } }));
