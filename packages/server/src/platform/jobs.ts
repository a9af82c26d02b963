import { IsolationLevel, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Actor } from './actor.ts';
import type { Chore } from './chore.ts';
import type { Clock } from './clock.ts';
import type { Work } from './context.ts';
import { JobQueue, queueLogger } from './job-queue.ts';
import { log } from './log.ts';
import type { MessagePort } from './messages/message-port.ts';

/** What a job was enqueued with: where, by whom, and what it was given. */
export interface JobOrder {
  regionId: number;
  /** Null where the installation itself ordered it. */
  accountId: string | null;
  given: Readonly<Record<string, unknown>>;
}

export interface Job extends JobOrder {
  clock: Clock;
  /** The way out of the house for messages. */
  messages: MessagePort;
  /** One transaction in the scope of the job's own region and account. */
  inScope<T>(deed: (work: Work) => Promise<T>): Promise<T>;
  /** The same for reading only, everything as of one moment, whatever others write meanwhile. */
  inSnapshot<T>(deed: (work: Work) => Promise<T>): Promise<T>;
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

/** A job for later, or for another account than the one at work. */
export interface LaterJob extends JobOrder {
  key: string;
  /** In how many milliseconds, by the clock of the work; 0 or less is now. */
  afterMs: number;
  /** Jobs of one queue run one after another; a job that is under way no longer bears its key. */
  queue?: string;
}

/**
 * Orders a job from within a job, in its transaction: the worker's role alone may. Under a key that waits already the
 * order is replaced, so that a date that moves takes its job along.
 */
export async function laterJob(
  work: Pick<Work, 'em'>,
  task: string,
  { regionId, accountId, given, key, afterMs, queue }: LaterJob,
): Promise<void> {
  await work.em.execute(
    `select graphile_worker.add_job(?, ?::json, job_key => ?, queue_name => ?, run_at => now() + make_interval(secs => ?))`,
    [task, JSON.stringify({ regionId, accountId, given }), key, queue ?? null, Math.max(0, afterMs) / 1000],
  );
}

/** Calls a job off that waits under a key; one that is not there is called off already. */
export async function dropJob(work: Pick<Work, 'em'>, key: string): Promise<void> {
  await work.em.execute('select graphile_worker.remove_job(?)', [key]);
}

export interface WorkerOptions {
  url: string;
  orm: MikroORM;
  clock: Clock;
  messages: MessagePort;
  tasks: Tasks;
  chores: readonly Chore[];
}

export interface Worker {
  /** How many jobs wait or are under way, without those whose time has not come, and how many in the queue failed at least once. */
  counts(): Promise<{ waiting: number; failed: number }>;
  stop(): Promise<void>;
}

async function countJobs(pool: pg.Pool): Promise<{ waiting: number; failed: number }> {
  const { rows } = await pool.query<{ waiting: number; failed: number }>(
    `select count(*) filter (where attempts < max_attempts and (run_at <= now() or attempts > 0))::int as waiting, count(*) filter (where last_error is not null)::int as failed
       from graphile_worker._private_jobs`,
  );
  return rows[0] ?? { waiting: 0, failed: 0 };
}

/** Connections for jobs: where PostgreSQL hangs up, that is written down, and neither takes the process with it. */
function jobPool(url: string, most: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: most });
  const note = (error: Error) => log.warn('a job connection ended', { reason: error.message });
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

/** Runs background jobs until stopped, each in the scope that its row was enqueued with. */
export async function startWorker({ url, orm, clock, messages, tasks, chores }: WorkerOptions): Promise<Worker> {
  const pool = jobPool(url, 6);
  const taskList: TaskList = {};
  const queue = new JobQueue(pool, taskList, chores);
  for (const [name, task] of Object.entries(tasks))
    taskList[name] = (payload) =>
      // Written by `graphile_worker.enqueue` alone.
      task(jobOf(payload as JobOrder, { orm, clock, messages, isStopping: () => queue.isStopping }));
  await queue.open();
  return {
    counts: () => countJobs(pool),
    stop: async () => {
      await queue.close();
      await pool.end();
    },
  };
}

/**
 * Does what waits of these tasks now and returns: for whoever writes where no server runs. A job that fails is left to
 * the server's worker, so whoever needs it done looks at what it was to make.
 */
export async function workOff({ url, orm, clock, messages, tasks }: Omit<WorkerOptions, 'chores'>): Promise<void> {
  const pool = jobPool(url, 2);
  const given = { orm, clock, messages, isStopping: () => false };
  const taskList: TaskList = {};
  for (const [name, task] of Object.entries(tasks))
    // Written by `graphile_worker.enqueue` alone.
    taskList[name] = (payload) => task(jobOf(payload as JobOrder, given));
  try {
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, concurrency: 1, logger: queueLogger });
  } finally {
    await pool.end();
  }
}

/** The installation itself: what it does by the clock is written down under its name, and it holds no membership. */
const house: Actor = {
  accountId: '00000000-0000-0000-0000-000000000000',
  loginName: 'system',
  displayName: '系统',
  memberships: [],
};

type Given = Pick<Job, 'clock' | 'messages' | 'isStopping'> & { orm: MikroORM };

function jobOf(order: JobOrder, { orm, clock, messages, isStopping }: Given): Job {
  const opened = async <T>(em: EntityManager, deed: (work: Work) => Promise<T>): Promise<T> => {
    const [row] = await em.execute<{ actor: Actor }[]>('select sec.open_job_scope(?, ?) as actor', [
      order.regionId,
      order.accountId,
    ]);
    const answer = await deed({ em, clock, actor: row?.actor ?? house });
    await em.flush();
    return answer;
  };
  const inScope: Job['inScope'] = (deed) => {
    const em = orm.em.fork({ useContext: true });
    return em.transactional(() => opened(em, deed));
  };
  // Bound to its transaction by itself: what is read as a stream is asked for from other contexts as well.
  const inSnapshot: Job['inSnapshot'] = (deed) =>
    orm.em.fork().transactional((em) => opened(em, deed), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
  return { ...order, clock, messages, inScope, inSnapshot, isStopping };
}
