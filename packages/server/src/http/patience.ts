import type { Response } from 'express';
import type { Patience } from '../platform/database/stoppable.ts';

/** How long one statement and one request may take, in milliseconds. */
export interface RequestPatience {
  statementMs: number;
  requestMs: number;
}

/** A screen that took longer would have been left; what really takes long is a job. */
export const usualPatience: RequestPatience = { statementMs: 15_000, requestMs: 30_000 };

/** The patience of one request: until its time is up or, for what is only read, until whoever asked is gone. */
export function patienceOf(response: Response, { statementMs, requestMs }: RequestPatience): Patience {
  const [gone, late] = [new AbortController(), new AbortController()];
  const timer = setTimeout(() => late.abort(), requestMs).unref();
  response.once('close', () => {
    // A request that was answered needs no clock any more; a write whose asker is gone still has its time.
    if (response.writableFinished) clearTimeout(timer);
    else gone.abort();
  });
  return { statementMs, deadline: late.signal, wanted: AbortSignal.any([late.signal, gone.signal]) };
}
