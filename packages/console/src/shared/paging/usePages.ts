import { computed, shallowRef, watch, type WatchSource } from 'vue';

interface Leaf {
  hasNextPage: boolean;
  endCursor: string | null;
}
interface Pages {
  /** `pageInfo` of the connection on screen, absent while it loads. */
  pageInfo: () => Leaf | null | undefined;
  /** The list starts over whenever this changes: filters, order, region. A cursor of one list means nothing in another. */
  startsOverWith?: WatchSource;
  pageSize?: number;
}

/**
 * Walks a cursor connection forwards and back.
 *
 * Cursors only lead on, so the way back is the trail of those already spent. Ask the server with `first` and `after`.
 */
export function usePages({ pageInfo, startsOverWith, pageSize = 20 }: Pages) {
  const first = shallowRef(pageSize);
  const trail = shallowRef<readonly (string | null)[]>([null]);

  const after = computed(() => trail.value.at(-1) ?? null);
  /** Rows that stand before this page. */
  const offset = computed(() => (trail.value.length - 1) * first.value);
  const hasNext = computed(() => pageInfo()?.hasNextPage === true);
  const hasPrevious = computed(() => trail.value.length > 1);

  function startOver() {
    trail.value = [null];
  }
  function next() {
    const cursor = pageInfo()?.endCursor;
    if (hasNext.value && cursor != null) trail.value = [...trail.value, cursor];
  }
  function previous() {
    if (hasPrevious.value) trail.value = trail.value.slice(0, -1);
  }
  function setPageSize(rows: number) {
    first.value = rows;
    startOver();
  }
  if (startsOverWith) watch(startsOverWith, startOver, { flush: 'sync' });

  return { first, after, offset, hasNext, hasPrevious, next, previous, startOver, setPageSize };
}
