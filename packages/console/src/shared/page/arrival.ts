import type { Router } from 'vue-router';

let hasMoved = false;
let isSamePage = false;

/** Notes when somebody moves to another page, so that the new page's heading can take the focus. */
export function watchArrivals(router: Router): void {
  router.afterEach((to, from) => {
    if (from.matched.length === 0 || to.path === from.path) return;
    hasMoved = true;
    isSamePage = to.name === from.name && to.params['regionId'] !== from.params['regionId'];
  });
}

/**
 * Whether the heading of the page just shown takes the focus.
 *
 * The first page opened keeps the browser's own, and the same page of another region leaves it on the control that
 * led there, unless that went with the former region.
 */
export function isArrival(): boolean {
  return hasMoved && !(isSamePage && document.activeElement !== document.body);
}
