import type { LiaisonRowFragment } from '@lianxi/schema/operations';
import { computed, shallowRef, watch } from 'vue';

interface Choice {
  /** The page on screen. */
  rows: () => readonly LiaisonRowFragment[];
  /** Ids chosen, of this page or of those turned before. */
  selected: () => readonly string[];
}

/** The chosen rows themselves: ids outlive the page on which they were chosen, so the rows are kept as well. */
export function useChosenRows({ rows, selected }: Choice) {
  const seen = shallowRef(new Map<string, LiaisonRowFragment>());
  watch(rows, (now) => (seen.value = new Map([...seen.value, ...now.map((row) => [row.id, row] as const)])), {
    immediate: true,
  });
  return computed(() => selected().flatMap((id) => seen.value.get(id) ?? []));
}
