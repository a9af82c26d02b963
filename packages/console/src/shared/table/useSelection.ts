import { computed, type ModelRef } from 'vue';

/** Which rows are chosen for a bulk step. Keys of other pages stay chosen while one turns pages. */
export function useSelection(selected: ModelRef<string[] | undefined>, keysHere: () => string[]) {
  const isOn = computed(() => selected.value !== undefined);
  const chosen = computed(() => selected.value ?? []);
  const isAll = computed(() => keysHere().length > 0 && keysHere().every((key) => chosen.value.includes(key)));
  const isSome = computed(() => !isAll.value && keysHere().some((key) => chosen.value.includes(key)));

  function toggle(key: string) {
    selected.value = chosen.value.includes(key) ? chosen.value.filter((one) => one !== key) : [...chosen.value, key];
  }
  function toggleAll() {
    const others = chosen.value.filter((key) => !keysHere().includes(key));
    selected.value = isAll.value ? others : [...others, ...keysHere()];
  }
  function clear() {
    selected.value = [];
  }
  return { isOn, chosen, isAll, isSome, toggle, toggleAll, clear };
}
