import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { Chore } from './chore.ts';
import { causeOf, log } from './log.ts';

/** What the queue itself has to say, without anything that its jobs were given. */
export const queueLogger = new Logger(() => (level, message, meta) => {
  // The worker's own messages repeat payloads at the lower levels, and the message of an error at the higher ones.
  if (level !== 'error' && level !== 'warning') return;
  if (meta?.error === undefined) log.warn('job queue', { message });
  else log.warn('job queue', { task: taskOf(meta.job), ...causeOf(meta.error) });
});

/** The worker hands over the whole job; its name is all that may be said of it. */
function taskOf(job: unknown): string | null {
  const isJob = typeof job === 'object' && job !== null && 'task_identifier' in job;
  return isJob ? String(job.task_identifier) : null;
}

/** How long to wait before a queue that lost its database is taken up again, in milliseconds. */
const patience = 1000;

const warn = (message: string) => (error: Error) => log.warn(message, { reason: error.message });

/**
 * The job queue of this process, taken up again whenever the database was away.
 *
 * Its pool holds an advisory lock named after itself as long as the process lives, so that the jobs of a killed
 * process are handed on at once and not after the queue's own four hours.
 */
export class JobQueue {
  isStopping = false;
  readonly #pool: pg.Pool;
  readonly #tasks: TaskList;
  readonly #chores: readonly Chore[];
  #running: { runner: Runner; roll: Roll } | null = null;
  #kept: Promise<void> = Promise.resolve();

  constructor(pool: pg.Pool, tasks: TaskList, chores: readonly Chore[]) {
    this.#pool = pool;
    this.#tasks = tasks;
    this.#chores = chores;
  }

  async open(): Promise<void> {
    await this.#begin();
    this.#kept = this.#keep();
  }

  async close(): Promise<void> {
    this.isStopping = true;
    await this.#running?.runner.stop().catch(warn('the job queue had ended'));
    await this.#kept;
  }

  async #begin(): Promise<void> {
    const roll = await Roll.open(this.#pool);
    try {
      await handOnJobsOfTheDead(this.#pool, roll);
      const chores = [...this.#chores, sweeping(this.#pool, roll)];
      const runner = await run({
        pgPool: this.#pool,
        concurrency: 2,
        noHandleSignals: true,
        logger: queueLogger,
        crontab: chores.map(({ when, name, options }) => `${when} ${name} ${options}`).join('\n'),
        // Without a delay, even of none, a queue that cannot note an outcome leaves a rejection that nobody catches.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
        taskList: { ...this.#tasks, ...Object.fromEntries(chores.map(({ name, work }) => [name, work])) },
        events: roll.events,
      });
      this.#running = { runner, roll };
    } catch (error) {
      roll.close();
      throw error;
    }
  }

  async #keep(): Promise<void> {
    while (this.#running) {
      const { runner, roll } = this.#running;
      await runner.promise.catch(warn('the job queue ended'));
      roll.close();
      this.#running = null;
      await this.#beginAgain();
      if (this.isStopping) await this.#stopLate();
    }
  }

  async #beginAgain(): Promise<void> {
    while (!this.isStopping && !this.#running) {
      await setTimeout(patience);
      if (!this.isStopping) await this.#begin().catch(warn('the job queue could not begin'));
    }
  }

  /** A queue that began while the process was asked to stop; the loop above then sees it end. */
  async #stopLate(): Promise<void> {
    await this.#running?.runner.stop().catch(warn('the job queue had ended'));
  }
}

function sweeping(pool: pg.Pool, roll: Roll): Chore {
  const work = async (): Promise<void> => {
    await pool.query('select sec.sweep(), sec.sweep_gateway(), sec.sweep_messages()');
    await handOnJobsOfTheDead(pool, roll);
  };
  return { name: 'sweep', when: '* * * * *', options: '?max=1', work };
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
  readonly events: WorkerEvents = new EventEmitter();
  readonly #ids = new Set<string>();
  #client: pg.PoolClient | null;

  private constructor(client: pg.PoolClient) {
    this.#client = client;
    this.events.on('pool:create', ({ workerPool }) => {
      this.#add(workerPool.id).catch(warn('a pool could not be put on the roll'));
    });
  }

  static async open(pool: pg.Pool): Promise<Roll> {
    return new Roll(await pool.connect());
  }

  async #add(id: string): Promise<void> {
    this.#ids.add(id);
    await this.#client?.query(`select pg_advisory_lock(hashtextextended($1, 77))`, [id]);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Only a lock that nobody holds can be taken; it is given back at once. */
  async isFree(id: string): Promise<boolean> {
    const answer = await this.#client?.query<{ free: boolean }>(
      `select pg_try_advisory_lock(hashtextextended($1, 77)) as free`,
      [id],
    );
    const isFree = answer?.rows[0]?.free === true;
    if (isFree) await this.#client?.query(`select pg_advisory_unlock(hashtextextended($1, 77))`, [id]);
    return isFree;
  }

  /** Closing the connection lets its locks go. */
  close(): void {
    this.#client?.release(true);
    this.#client = null;
  }
}
