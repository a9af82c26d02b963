import type { MikroORM } from '@mikro-orm/postgresql';
import { EventEmitter } from 'node:events';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Work } from './context.ts';
import { log } from './log.ts';

/** What a job was enqueued with: where, by whom, and what it was given. */
export interface JobOrder {
  regionId: number;
  accountId: string;
  given: Readonly<Record<string, unknown>>;
}

export interface Job extends JobOrder {
  clock: Clock;
  /** One transaction in the scope of the job's own region and account. */
  inScope<T>(deed: (work: Work) => Promise<T>): Promise<T>;
  /** True once the server is stopping: the job hands back and is taken up again later. */
  isStopping(): boolean;
}

export type Tasks = Readonly<Record<string, (job: Job) => Promise<void>>>;

/** Enqueues a job in the running transaction; the database refuses a region outside the actor's write scope. */
export async function enqueue(
  work: Pick<Work, 'em'>,
  task: string,
  order: { regionId: number; given: Readonly<Record<string, unknown>>; key: string },
): Promise<void> {
  await work.em.execute('select graphile_worker.enqueue(?, ?, ?::json, ?)', [
    task,
    order.regionId,
    JSON.stringify(order.given),
    order.key,
  ]);
}

const logger = new Logger(() => (level, message) => {
  // The worker's own messages repeat payloads at the lower levels.
  if (level === 'error' || level === 'warning') log.warn('job queue', { message });
});

export interface WorkerOptions {
  url: string;
  orm: MikroORM;
  clock: Clock;
  tasks: Tasks;
}

/**
 * Runs background jobs until stopped.
 *
 * Its pool holds an advisory lock named after itself as long as the process lives, so that the jobs of a killed
 * process are handed on at once and not after the queue's own four hours.
 */
export async function startWorker({ url, orm, clock, tasks }: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 6 });
  const note = (error: Error) => log.warn('a job connection ended', { reason: error.message });
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  const roll = new Roll(pool);
  let isStopping = false;
  const taskList: TaskList = { sweep: () => sweep(pool, roll) };
  for (const [name, task] of Object.entries(tasks))
    taskList[name] = (payload) =>
      // Written by `graphile_worker.enqueue` alone.
      task(jobOf(payload as JobOrder, { orm, clock, isStopping: () => isStopping }));
  await handOnJobsOfTheDead(pool, roll);
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    logger,
    crontab: '* * * * * sweep ?max=1',
    taskList,
    events: roll.events,
  });
  return {
    stop: async () => {
      isStopping = true;
      await runner.stop();
      await roll.close();
      await pool.end();
    },
  };
}

function jobOf(order: JobOrder, given: { orm: MikroORM; clock: Clock; isStopping: () => boolean }): Job {
  const { orm, clock, isStopping } = given;
  const inScope = <T>(deed: (work: Work) => Promise<T>): Promise<T> => {
    const em = orm.em.fork({ useContext: true });
    return em.transactional(async () => {
      const [row] = await em.execute<{ actor: Actor }[]>('select sec.open_job_scope(?, ?) as actor', [
        order.regionId,
        order.accountId,
      ]);
      const answer = await deed({ em, clock, actor: row?.actor ?? null });
      await em.flush();
      return answer;
    });
  };
  return { ...order, clock, inScope, isStopping };
}

async function sweep(pool: pg.Pool, roll: Roll): Promise<void> {
  await pool.query('select sec.sweep()');
  await handOnJobsOfTheDead(pool, roll);
}

/** A pool whose lock can be taken is dead; what it held becomes free. */
async function handOnJobsOfTheDead(pool: pg.Pool, roll: Roll): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    'select distinct locked_by as worker from graphile_worker._private_jobs where locked_by is not null',
  );
  const others = rows.map((row) => row.worker).filter((worker) => !roll.has(worker));
  const dead: string[] = [];
  for (const worker of others) if (await roll.isFree(worker)) dead.push(worker);
  if (dead.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1)', [dead]);
}

/** The pools of this process, each with the lock that shows it is alive; a job's `locked_by` is its pool. */
class Roll {
  readonly #ids = new Set<string>();
  readonly #client: Promise<pg.PoolClient>;
  readonly events: WorkerEvents = new EventEmitter();
  constructor(pool: pg.Pool) {
    this.#client = pool.connect();
    const noted = (error: Error) => log.error('a pool could not be put on the roll', { reason: error.message });
    this.events.on('pool:create', ({ workerPool }) => {
      this.#add(workerPool.id).catch(noted);
    });
  }

  async #add(id: string): Promise<void> {
    this.#ids.add(id);
    await (await this.#client).query(`select pg_advisory_lock(hashtextextended($1, 77))`, [id]);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Only a lock that nobody holds can be taken; it is given back at once. */
  async isFree(id: string): Promise<boolean> {
    const { rows } = await (
      await this.#client
    ).query<{ free: boolean }>(`select pg_try_advisory_lock(hashtextextended($1, 77)) as free`, [id]);
    const isFree = rows[0]?.free === true;
    if (isFree) await (await this.#client).query(`select pg_advisory_unlock(hashtextextended($1, 77))`, [id]);
    return isFree;
  }

  /** Closing the connection lets its locks go. */
  async close(): Promise<void> {
    (await this.#client).release(true);
  }
}
