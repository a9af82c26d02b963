import type { Feature } from '../../shared/feature.ts';

/** Importing lists of enterprises: upload, rehearsal, run, and the doubts that remain. */
export const importsFeature: Feature = {
  name: 'imports',
  routes: [
    { path: 'imports', name: 'imports', component: () => import('./ImportListPage.vue') },
    { path: 'imports/new', name: 'new-import', component: () => import('./ImportNewPage.vue') },
    {
      path: 'imports/:id/differences',
      name: 'register-differences',
      component: () => import('./DifferencePage.vue'),
      props: true,
    },
    { path: 'registers', name: 'registry-sources', component: () => import('./SourceListPage.vue') },
    { path: 'registers/:id', name: 'registry-source', component: () => import('./SourcePage.vue'), props: true },
    { path: 'imports/:id', name: 'import', component: () => import('./ImportPage.vue'), props: true },
  ],
  menu: [
    {
      to: 'imports',
      label: 'shell.menus.imports',
      icon: 'Upload',
      order: 30,
      isInTabs: true,
      needs: 'IMPORT_ENTERPRISES',
    },
  ],
};
