import type { Router } from 'vue-router';

/** To the sign-in page, and from there back to where somebody stood. Pages outside any region, which are public, stay. */
export async function signInAgain(router: Router): Promise<void> {
  const { params, fullPath } = router.currentRoute.value;
  if (params['regionId']) await router.push({ name: 'sign-in', query: { next: fullPath } });
}
