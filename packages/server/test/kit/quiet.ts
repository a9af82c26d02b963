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
        // A job that met what a spec had broken comes again at once, not after a wait that grows with each attempt.
        await queue.query(
          `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker._private_jobs
            where attempts > 0 and locked_at is null and run_at > now() having count(*) > 0`,
        );
        const { rows } = await queue.query<{ task: string; attempts: number; reason: string | null }>(
          `select t.identifier as task, j.attempts, j.last_error as reason from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'sweep' and (j.run_at <= now() or j.attempts > 0)`,
        );
        const left = rows.map(
          ({ task, attempts, reason }) => `${task} after ${String(attempts)} attempts: ${String(reason)}`,
        );
        if (left.length > 0) throw new Error(`jobs are left: ${left.join('; ')}`);
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
