import pg from 'pg';
import { vi } from 'vitest';
import type { House } from './world.ts';

/** Waits until the jobs that were ordered are done: they write on their own. */
export async function quiet({ urls }: Pick<House, 'urls'>): Promise<void> {
  const queue = new pg.Client(urls.worker);
  await queue.connect();
  try {
    await vi.waitFor(
      async () => {
        const { rows } = await queue.query<{ jobs: number }>(
          `select count(*)::int as jobs from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'sweep'`,
        );
        if (rows[0]?.jobs !== 0) throw new Error(`${String(rows[0]?.jobs)} jobs are left`);
      },
      { timeout: 50_000, interval: 100 },
    );
  } finally {
    await queue.end();
  }
}
