import { VisitByIdDocument } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { refused, unreachable } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleVisit } from '../../testing/visit-sample.ts';
import { useRecord } from './useRecord.ts';

type Read = ReturnType<typeof useRecord<unknown, { id: string }, { id: string }>>;

/** Reads a visit by its id; each read takes the next of the answers. */
async function reading(...answers: unknown[]) {
  const id = ref('vis_1');
  const held: { read?: Read } = {};
  const holder = defineComponent({
    setup() {
      held.read = useRecord({
        query: VisitByIdDocument,
        variables: () => ({ id: id.value }),
        record: ({ visit }) => visit,
      });
      return () => held.read?.record.value?.id;
    },
  });
  await showScreen(holder, { answers: { VisitById: () => answers.shift() } });
  if (!held.read) throw new Error('The component was not set up');
  return { id, read: held.read };
}
const visit = { visit: sampleVisit() };
const failed = refused('服务器出错了。', { code: 'INTERNAL' });

describe('a record read by its id', () => {
  it('is there', async () => {
    const { read } = await reading(visit);
    expect(read.isLoading.value).toBe(true);
    await expect.poll(() => read.record.value?.id).toBe('vis_1');
    expect([read.isLoading.value, read.isMissing.value, read.error.value]).toEqual([false, false, undefined]);
  });

  it.each([
    ['the server has none', { visit: null }],
    ['its id never was one', refused('编号格式不正确。', { code: 'BAD_ID' })],
  ])('is missing where %s', async (_where, answer) => {
    const { read } = await reading(answer);
    await expect.poll(() => read.isMissing.value).toBe(true);
    expect(read.error.value).toBeUndefined();
  });

  it.each([
    ['the server failed', failed],
    ['the server is busy', refused('请稍后再试。', { code: 'BUSY' })],
    ['there is no network', unreachable],
  ])('is not missing where %s', async (_where, answer) => {
    const { read } = await reading(answer, visit);
    await expect.poll(() => read.error.value).toBeDefined();
    expect(read.isMissing.value).toBe(false);
    read.retry();
    await expect.poll(() => read.record.value?.id).toBe('vis_1');
    expect(read.error.value).toBeUndefined();
  });

  it.each([
    ['the server fails', failed],
    ['the network fails', unreachable],
  ])('stays while it cannot be read anew because %s', async (_why, answer) => {
    const { read } = await reading(visit, answer);
    await expect.poll(() => read.record.value?.id).toBe('vis_1');
    read.retry();
    await expect.poll(() => read.error.value).toBeDefined();
    expect(read.record.value?.id).toBe('vis_1');
  });

  it('goes when it is found to be gone', async () => {
    const { read } = await reading(visit, { visit: null });
    await expect.poll(() => read.record.value?.id).toBe('vis_1');
    read.retry();
    await expect.poll(() => read.isMissing.value).toBe(true);
    expect(read.record.value).toBeNull();
  });

  it('is asked for again by whoever comes back after a failure', async () => {
    const isShown = ref(true);
    const answers = [failed, visit];
    const reader = defineComponent({
      setup() {
        const { record, error } = useRecord({
          query: VisitByIdDocument,
          variables: () => ({ id: 'vis_1' }),
          record: (data) => data.visit,
        });
        return () => record.value?.note ?? error.value?.message ?? '';
      },
    });
    const { asked, screen } = await showScreen(defineComponent({ render: () => isShown.value && h(reader) }), {
      answers: { VisitById: () => answers.shift() },
    });
    await expect.element(screen.getByText(/服务器出错了/)).toBeVisible();
    isShown.value = false;
    await expect.element(screen.getByText(/服务器出错了/)).not.toBeInTheDocument();
    isShown.value = true;
    await expect.element(screen.getByText(/订单饱满/)).toBeVisible();
    expect(asked).toHaveLength(2);
  });

  it('never stands for another', async () => {
    const { id, read } = await reading(visit, failed);
    await expect.poll(() => read.record.value?.id).toBe('vis_1');
    id.value = 'vis_2';
    expect(read.record.value).toBeNull();
    await expect.poll(() => read.error.value).toBeDefined();
    expect(read.record.value).toBeNull();
  });
});
