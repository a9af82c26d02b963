import { createRouter, type Router, type RouterHistory, type RouteRecordRaw } from 'vue-router';
import type { Feature } from '../shared/feature.ts';

interface Console {
  features: Feature[];
  history: RouterHistory;
  /** Fetches the words of these features, or of all. */
  need: (names: readonly string[] | 'all') => Promise<void>;
}

function recordsOf(features: Feature[]): RouteRecordRaw[] {
  return [
    ...features.flatMap((feature) =>
      (feature.publicRoutes ?? []).map((route) => ({ ...route, meta: { ...route.meta, words: [feature.name] } })),
    ),
    { path: '/', name: 'start', component: () => import('./StartPage.vue'), meta: { words: [] } },
    {
      path: '/:regionId(\\d{6})',
      component: () => import('./RegionFrame.vue'),
      children: [
        ...features.flatMap((feature) => feature.routes),
        { path: ':rest(.*)*', name: 'not-found-here', component: () => import('./NotFoundPage.vue') },
      ],
    },
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue'), meta: { words: [] } },
  ];
}

/** The console's addresses: public pages, and everything else below the code of a region. */
export function createConsoleRouter({ features, history, need }: Console): Router {
  const router = createRouter({
    history,
    routes: recordsOf(features),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
  // A page appears with its words; the sign-in page does not wait for those of the whole console.
  router.beforeEach(async (to) => {
    const words: unknown = to.meta['words'];
    await need(Array.isArray(words) ? ['shared', 'shell', ...words] : 'all');
  });
  return router;
}
