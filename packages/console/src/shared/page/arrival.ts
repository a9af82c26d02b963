import type { Router } from 'vue-router';

let hasMoved = false;

/** Notes when somebody moves to another page, so that the new page's heading can take the focus. */
export function watchArrivals(router: Router): void {
  router.afterEach((to, from) => {
    if (from.matched.length > 0 && to.path !== from.path) hasMoved = true;
  });
}

/** Whether a page was reached from within the console: the first page opened keeps the browser's own focus. */
export function isArrival(): boolean {
  return hasMoved;
}
