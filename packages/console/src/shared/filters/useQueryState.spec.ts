import { describe, expect, it } from 'vitest';
import { defineComponent } from 'vue';
import { showScreen } from '../../testing/screen.ts';
import { day, oneOf, someOf, text, useQueryState, yesOrNo } from './useQueryState.ts';

const codecs = {
  q: text,
  status: someOf(['ACTIVE', 'CLOSED']),
  kind: oneOf(['A', 'B']),
  code: yesOrNo,
  from: day,
  to: day,
};

async function filtersAt(path: string) {
  let filters: ReturnType<typeof useQueryState<typeof codecs>> | undefined;
  const holder = defineComponent({
    setup() {
      filters = useQueryState(codecs);
      return () => null;
    },
  });
  const { router } = await showScreen(holder, { path });
  if (!filters) throw new Error('The component was not set up');
  return { filters, router };
}

describe('filters in the address', () => {
  it('are read with their types, and what does not fit is forgotten', async () => {
    const { filters } = await filtersAt('/370812?q=宏远&status=CLOSED,NONSENSE,ACTIVE&kind=C&code=no&from=yesterday');
    expect(filters.state.value).toEqual({
      q: '宏远',
      status: ['ACTIVE', 'CLOSED'],
      kind: null,
      code: false,
      from: '',
      to: '',
    });
    expect(filters.count.value).toBe(3);
  });

  it('count the two ends of a period as one condition', async () => {
    const { filters } = await filtersAt('/370812?from=2014-01-01&to=2014-12-31&q=宏远');
    expect(filters.count.value).toBe(2);
  });

  it('hold no day that is not finished, and days as people write them', async () => {
    const { filters, router } = await filtersAt('/370812?order=NAME_ASC');
    await filters.submit({ from: '2014', to: '20141007', q: ' 鲁兴 ' });
    expect(router.currentRoute.value.query).toEqual({ order: 'NAME_ASC', to: '2014-10-07', q: '鲁兴' });
  });

  it('add an entry when somebody submits, so that the way back is the list before', async () => {
    const { filters, router } = await filtersAt('/370812?q=鲁兴');
    await filters.submit({ status: ['ACTIVE'], from: '2014-10-07', code: true });
    expect(router.currentRoute.value.fullPath).toBe(encodeURI('/370812?q=鲁兴&status=ACTIVE&code=yes&from=2014-10-07'));
    const arrived = new Promise((resolve) => router.afterEach(resolve));
    router.back();
    await arrived;
    expect(filters.state.value).toMatchObject({ q: '鲁兴', status: [], from: '', code: null });
  });

  it('vanish from the address with their values', async () => {
    const { filters, router } = await filtersAt('/370812?q=鲁兴&status=ACTIVE&order=NAME_ASC');
    await filters.submit({ q: '', status: [] });
    expect(router.currentRoute.value.query).toEqual({ order: 'NAME_ASC' });
    expect(filters.count.value).toBe(0);
  });
});
