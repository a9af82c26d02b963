import { useLocalStorage } from '@vueuse/core';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import type { Column } from './column.ts';

export type Density = 'compact' | 'comfortable';

/** How somebody likes this list: rows close or wide (for all lists), columns shown (for this one). Kept in the browser. */
export function useTableSettings<Row>(storageKey: string, columns: MaybeRefOrGetter<Column<Row>[]>) {
  const density = useLocalStorage<Density>('lianxi.table.density', 'comfortable');
  /** Only what was changed by hand is kept, so that new columns appear. */
  const choices = useLocalStorage<Record<string, boolean>>(`lianxi.table.${storageKey}`, {});

  const isShown = (column: Column<Row>) =>
    column.isPrimary === true || (choices.value[column.key] ?? column.isHiddenAtFirst !== true);
  const shown = computed(() => toValue(columns).filter(isShown));

  function show(key: string, isWanted: boolean) {
    choices.value = { ...choices.value, [key]: isWanted };
  }
  return { density, shown, isShown, show };
}
