import type pg from 'pg';
import { log } from '../log.ts';

/** How long a request may take, and whether anybody still waits for its answer. */
export interface Patience {
  /** Of one statement, in milliseconds. */
  statementMs: number;
  /** Ends when the time of the request is up, or when whoever asked is gone: nobody reads on then. */
  wanted: AbortSignal;
  /** Ends when the time is up: what is being written goes on when whoever asked is gone. */
  deadline: AbortSignal;
}

const never = new AbortController().signal;

/** For those who work without a browser, and for streams, which last as long as somebody listens. */
export const endlessly = (statementMs: number): Patience => ({ statementMs, wanted: never, deadline: never });

/**
 * Runs work of one backend of PostgreSQL, which is told to stop when the signal ends.
 *
 * Answers when neither work nor order is under way any more, so that the order never meets whoever has the backend next.
 */
export async function stoppable<T>(
  control: pg.Pool,
  { signal, pid }: { signal: AbortSignal; pid: number },
  work: () => Promise<T>,
): Promise<T> {
  let order: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    order = control
      .query('select pg_cancel_backend($1)', [pid])
      .catch((error: Error) => log.warn('a statement could not be stopped', { reason: error.message }));
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', stop);
    await order;
  }
}
