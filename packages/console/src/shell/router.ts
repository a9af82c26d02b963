import { createRouter, type Router, type RouterHistory, type RouteRecordRaw } from 'vue-router';
import type { Feature } from '../shared/feature.ts';

interface Console {
  features: Feature[];
  history: RouterHistory;
  /** Fetches the words of these features. */
  need: (names: readonly string[]) => Promise<void>;
}

/** A page says whose words it speaks besides those of the shell: its feature's. */
const speaking = ({ name }: Feature, routes: RouteRecordRaw[]): RouteRecordRaw[] =>
  routes.map((route) => ({ ...route, meta: { ...route.meta, words: name } }));

function recordsOf(features: Feature[]): RouteRecordRaw[] {
  return [
    ...features.flatMap((feature) => speaking(feature, feature.publicRoutes ?? [])),
    { path: '/', name: 'start', component: () => import('./StartPage.vue') },
    {
      path: '/:regionId(\\d{6})',
      component: () => import('./RegionFrame.vue'),
      children: [
        ...features.flatMap((feature) => speaking(feature, feature.routes)),
        { path: ':rest(.*)*', name: 'not-found-here', component: () => import('./NotFoundPage.vue') },
      ],
    },
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue') },
  ];
}

/** The console's addresses: public pages, and everything else below the code of a region. */
export function createConsoleRouter({ features, history, need }: Console): Router {
  const router = createRouter({
    history,
    routes: recordsOf(features),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
  // A page appears with its words and does not wait for those of the whole console.
  router.beforeEach(async (to) => {
    const words: unknown = to.meta['words'];
    await need(['shared', 'shell', ...(typeof words === 'string' ? [words] : [])]);
  });
  return router;
}
