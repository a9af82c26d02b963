import type { Router } from 'vue-router';

/** To the sign-in page, and from there back to where somebody stood. Public pages, which bring their own words, stay. */
export async function signInAgain(router: Router): Promise<void> {
  const { meta, fullPath } = router.currentRoute.value;
  if (!meta['words']) await router.push({ name: 'sign-in', query: { next: fullPath } });
}
