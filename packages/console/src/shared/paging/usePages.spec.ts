import { describe, expect, it } from 'vitest';
import { ref } from 'vue';
import { usePages } from './usePages.ts';

const leaf = (endCursor: string | null) => ({ hasNextPage: endCursor !== null, endCursor });

describe('turning the pages of a connection', () => {
  it('begins without a cursor and has no way back', () => {
    const { first, after, offset, hasNext, hasPrevious } = usePages({ pageInfo: () => leaf('c1') });
    expect([first.value, after.value, offset.value]).toEqual([20, null, 0]);
    expect([hasNext.value, hasPrevious.value]).toEqual([true, false]);
  });

  it('goes on by the end cursor, and back by the trail', () => {
    const pageInfo = ref(leaf('c1'));
    const pages = usePages({ pageInfo: () => pageInfo.value });
    pages.next();
    pageInfo.value = leaf('c2');
    pages.next();
    pageInfo.value = leaf(null);
    expect([pages.after.value, pages.offset.value, pages.hasNext.value]).toEqual(['c2', 40, false]);
    pages.previous();
    expect([pages.after.value, pages.offset.value]).toEqual(['c1', 20]);
    pages.previous();
    pages.previous();
    expect([pages.after.value, pages.hasPrevious.value]).toEqual([null, false]);
  });

  it('stays where it is on the last page, and while a page loads', () => {
    const pageInfo = ref<ReturnType<typeof leaf> | null>(leaf(null));
    const pages = usePages({ pageInfo: () => pageInfo.value });
    pages.next();
    pageInfo.value = null;
    pages.next();
    expect(pages.after.value).toBeNull();
  });

  it('starts over with another list and with another page size', () => {
    const status = ref('ACTIVE');
    const pages = usePages({ pageInfo: () => leaf('c1'), startsOverWith: status });
    pages.next();
    status.value = 'CLOSED';
    expect(pages.after.value).toBeNull();
    pages.next();
    pages.setPageSize(50);
    expect([pages.after.value, pages.first.value, pages.offset.value]).toEqual([null, 50, 0]);
  });
});
