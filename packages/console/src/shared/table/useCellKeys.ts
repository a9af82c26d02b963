import { nextTick, ref, toValue, type MaybeRefOrGetter, type Ref } from 'vue';

interface Extent {
  rows: MaybeRefOrGetter<number>;
  columns: MaybeRefOrGetter<number>;
}

const leap = 10;
const typesText = 'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable=true]';

/**
 * Walks the cells of a table by keyboard, as the WAI-ARIA grid pattern has it.
 *
 * One cell at a time is reached with Tab; arrows, Home, End, Page Up and Page Down move on from it. Enter does what
 * the cell holds (its link, its button), else `onEnter`; Space does `onSpace`.
 */
export function useCellKeys(grid: Ref<HTMLElement | null>, extent: Extent) {
  const active = ref({ row: 0, column: 0 });

  const clamp = (value: number, size: number) => Math.max(0, Math.min(value, size - 1));
  async function moveTo(row: number, column: number) {
    active.value = { row: clamp(row, toValue(extent.rows)), column: clamp(column, toValue(extent.columns)) };
    await nextTick();
    const { row: r, column: c } = active.value;
    grid.value?.querySelector<HTMLElement>(`[data-cell="${r}:${c}"]`)?.focus();
  }

  function targetOf(event: KeyboardEvent): [number, number] | null {
    const { row, column } = active.value;
    const last = Number.MAX_SAFE_INTEGER;
    const targets: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? last : row, last],
      PageUp: [row - leap, column],
      PageDown: [row + leap, column],
    };
    return targets[event.key] ?? null;
  }

  /** Moves when the key is one of the grid's; tells whether it was. */
  function walk(event: KeyboardEvent): boolean {
    if (event.target instanceof Element && event.target.matches(typesText)) return false;
    const target = targetOf(event);
    if (!target) return false;
    event.preventDefault();
    void moveTo(...target);
    return true;
  }

  const tabindexOf = (row: number, column: number) =>
    row === clamp(active.value.row, toValue(extent.rows)) &&
    column === clamp(active.value.column, toValue(extent.columns))
      ? 0
      : -1;
  function settle(row: number, column: number) {
    active.value = { row, column };
  }
  return { active, walk, tabindexOf, settle };
}
