import type pg from 'pg';
import { causeOf, log } from '../platform/log.ts';
import type { KeepCall } from './observed.ts';

/**
 * Keeps the list of calls of each API key: a line for a request, written once its answer is out.
 *
 * What cannot be written is told in the log; `settled` waits for what is still on its way, before the pool closes.
 */
export function callKeeper(pool: pg.Pool): { keep: KeepCall; settled: () => Promise<void> } {
  const under = new Set<Promise<unknown>>();
  const keep: KeepCall = ({ token, ...call }, { code, milliseconds }) => {
    const line = JSON.stringify({ ...call, code, milliseconds: Math.round(milliseconds) });
    const written = pool
      .query('select sec.note_key_call($1, $2)', [token, line])
      .catch((error: unknown) => log.error('a call of an API key could not be listed', causeOf(error)))
      .finally(() => under.delete(written));
    under.add(written);
  };
  return {
    keep,
    settled: async () => {
      await Promise.all(under);
    },
  };
}
