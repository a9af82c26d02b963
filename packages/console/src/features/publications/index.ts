import type { Feature } from '../../shared/feature.ts';

/** What is published of a campaign, held against the data before it goes out. It is opened from the campaign. */
export const publicationsFeature: Feature = {
  name: 'publications',
  routes: [
    {
      path: 'campaigns/:id/check',
      name: 'check-article',
      component: () => import('./CheckArticlePage.vue'),
      props: true,
    },
  ],
  menu: [],
};
