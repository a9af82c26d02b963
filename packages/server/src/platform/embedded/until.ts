import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again every 50 ms until the answer is yes or the time (in milliseconds) is over; tells which it was. The
 * systems asked here (process table, PostgreSQL's own status file) send no message that could be waited for.
 */
export async function until(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!isSo()) {
    if (performance.now() >= end) return false;
    await delay(50);
  }
  return true;
}
