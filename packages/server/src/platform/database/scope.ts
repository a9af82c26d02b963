import pg from 'pg';
import { log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { stoppable, type Patience } from './stoppable.ts';

/** One SQL statement; a name makes it a prepared one. */
export interface Question {
  name?: string;
  text: string;
  values: readonly unknown[];
}

/** Whom a transaction speaks for: the session's token, and the region the caller narrowed the request to. */
export interface Speaker {
  token: string;
  narrow: number | null;
}

/** A pool nobody listens to takes the process down when PostgreSQL hangs up. */
export function openPool(url: string, most: number): pg.Pool {
  // `pipeline` is known to pg and not yet to its types.
  const piped: pg.PoolConfig & { pipeline: boolean } = {
    connectionString: url,
    max: most,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
  };
  const pool = new pg.Pool(piped);
  const note = (error: Error) => log.warn('a database connection ended', { reason: error.message });
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

/** The first failure of a pipeline is the one that tells; the followers only repeat that the transaction is gone. */
const followers = () => undefined;

/** The pool that statements run on, and the one by which they are stopped: it has a connection when the other has none. */
export interface Pools {
  pool: pg.Pool;
  control: pg.Pool;
}

/**
 * Begin, mint the scope, ask, commit: one round trip.
 *
 * The database looks the token up and signs the scope; where it refuses, the question fails with the transaction. A
 * statement that takes too long, or whose asker is gone, is stopped in the database too.
 */
export async function readAs<R>(
  { pool, control }: Pools,
  speaker: Speaker & Pick<Patience, 'statementMs' | 'wanted'>,
  question: Question,
): Promise<R[]> {
  const client = await pool.connect();
  const { token, narrow, statementMs, wanted } = speaker;
  try {
    if (wanted.aborted) throw new Refusal('TIMED_OUT');
    const sent = [
      client.query('begin read only'),
      client.query<{ pid: number }>({
        name: 'open_scope',
        text: `select sec.open_scope($1,$2),set_config('statement_timeout',$3,true),pg_backend_pid() as pid`,
        values: [token, narrow, String(statementMs)],
      }),
      client.query({ ...question, values: [...question.values] }),
      client.query('commit'),
    ] as const;
    for (const answer of sent) answer.catch(followers);
    await sent[0];
    const [opened] = (await sent[1]).rows;
    const { rows } = await stoppable(control, { signal: wanted, pid: opened?.pid ?? 0 }, () => sent[2]);
    await sent[3];
    // The statement was written together with the shape its caller names.
    return rows as R[];
  } finally {
    // One that was told to stop is not handed on: the order might reach it late.
    client.release(wanted.aborted);
  }
}

/** One statement outside any scope. */
export async function ask<R>(pool: pg.Pool, question: Question): Promise<R[]> {
  const { rows } = await pool.query({ ...question, values: [...question.values] });
  // The statement was written together with the shape its caller names.
  return rows as R[];
}
