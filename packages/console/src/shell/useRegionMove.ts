import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';

/** Moving the page on screen to another region: a list goes along with its filters, one record does not exist there. */
export function useRegionMove() {
  const route = useRoute();
  const router = useRouter();

  function addressOf(regionId: number): RouteLocationRaw {
    const isOneRecord = Object.keys(route.params).some((name) => name !== 'regionId');
    if (isOneRecord || !route.name) return { name: 'home', params: { regionId } };
    return { name: route.name, params: { regionId }, query: route.query };
  }
  const moveTo = (regionId: number) => router.push(addressOf(regionId));

  return { addressOf, moveTo };
}
