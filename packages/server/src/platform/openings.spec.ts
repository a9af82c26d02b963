import { describe, expect, it } from 'vitest';
import { openings } from './openings.ts';

const never = new Promise<never>(() => undefined);

describe('what a start opens', () => {
  it('is closed the other way round', async () => {
    const closed: string[] = [];
    const opened = openings(new AbortController().signal);
    for (const name of ['database', 'app']) {
      await opened.open(Promise.resolve(name), async (what) => void closed.push(what), 1000);
    }
    await opened.closeAll();
    await opened.closeAll();
    expect(closed).toEqual(['app', 'database']);
  });

  it('is closed even where it was still being opened when the start was called off', async () => {
    const stopping = new AbortController();
    const opened = openings(stopping.signal);
    const opening = Promise.withResolvers<string>();
    const closed: string[] = [];
    const start = opened.open(opening.promise, async (what) => void closed.push(what), 1000);
    stopping.abort(new Error('called off'));
    await expect(start).rejects.toThrow('called off');
    const closing = opened.closeAll();
    opening.resolve('database');
    await closing;
    expect(closed).toEqual(['database']);
  });

  it('need not be closed where it never opened', async () => {
    const opened = openings(new AbortController().signal);
    const start = opened.open(Promise.reject<string>(new Error('broken')), async () => expect.fail(), 1000);
    await expect(start).rejects.toThrow('broken');
    await expect(opened.closeAll()).resolves.toBeUndefined();
  });

  it('is left where it does not close in its time', async () => {
    const closed: string[] = [];
    const opened = openings(new AbortController().signal);
    await opened.open(Promise.resolve('database'), async (what) => void closed.push(what), 1000);
    await opened.open(Promise.resolve('app'), () => never, 10);
    await opened.closeAll();
    expect(closed).toEqual(['database']);
  });

  it('is not begun once the start is called off', async () => {
    const stopping = new AbortController();
    stopping.abort(new Error('called off'));
    await expect(openings(stopping.signal).step(never)).rejects.toThrow('called off');
  });
});
