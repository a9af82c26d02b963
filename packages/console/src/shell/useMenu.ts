import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { features } from '../features/index.ts';
import type { MenuEntry } from '../shared/feature.ts';
import { useViewer } from '../shared/viewer/useViewer.ts';

const declared = features.flatMap(({ menu }) => menu).sort((a, b) => a.order - b.order);

/** The menu as the features declare it, without what the viewer may not do in the region on screen. */
export function useMenu() {
  const { can } = useViewer();
  const route = useRoute();

  const entries = computed(() => declared.filter(({ needs }) => needs === undefined || can(needs)));
  /** The entry under which the page on screen stands: the one that it names or its own, else the first of its feature. */
  const here = computed(() => {
    const own = declared.find(({ to }) => to === (route.meta['menu'] ?? route.name));
    if (own) return own;
    return features.find(({ routes }) => routes.some(({ name }) => name === route.name))?.menu[0] ?? null;
  });
  const isHere = (entry: MenuEntry) => here.value === entry;

  return { entries, isHere, can };
}
