import pg from 'pg';
import { vi } from 'vitest';
import type { House } from './world.ts';

/** Waits until the jobs that were ordered are done, as they write on their own; what is ordered for later stays. */
export async function quiet({ urls }: Pick<House, 'urls'>): Promise<void> {
  const queue = new pg.Client(urls.worker);
  await queue.connect();
  try {
    await vi.waitFor(
      async () => {
        const { rows } = await queue.query<{ jobs: number }>(
          `select count(*)::int as jobs from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'sweep' and (j.run_at <= now() or j.attempts > 0)`,
        );
        if (rows[0]?.jobs !== 0) throw new Error(`${String(rows[0]?.jobs)} jobs are left`);
      },
      { timeout: 50_000, interval: 25 },
    );
  } finally {
    await queue.end();
  }
}

/** Has the jobs of one kind run that wait for their time: the clock of a world was moved, that of its queue was not. */
export async function bringForward({ urls }: Pick<House, 'urls'>, task: string): Promise<void> {
  const queue = new pg.Client(urls.worker);
  await queue.connect();
  try {
    await queue.query(
      `select graphile_worker.reschedule_jobs(array_agg(j.id), run_at => now())
         from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
      [task],
    );
  } finally {
    await queue.end();
  }
  await quiet({ urls });
}

/** When the jobs of one kind are to run, in how many hours from now, by their keys. */
export async function hoursAhead({ urls }: Pick<House, 'urls'>, task: string): Promise<Map<string, number>> {
  const queue = new pg.Client(urls.worker);
  await queue.connect();
  try {
    const { rows } = await queue.query<{ key: string; hours: number }>(
      `select j.key, round(extract(epoch from j.run_at - now()) / 3600)::int as hours
         from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
      [task],
    );
    return new Map(rows.map(({ key, hours }) => [key, hours]));
  } finally {
    await queue.end();
  }
}
