import pg from 'pg';
import { log } from '../log.ts';

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

/**
 * Begin, mint the scope, ask, commit: one round trip.
 *
 * The database looks the token up and signs the scope; where it refuses, the question fails with the transaction.
 */
export async function readAs<R>(pool: pg.Pool, speaker: Speaker, question: Question): Promise<R[]> {
  const client = await pool.connect();
  try {
    const sent = [
      client.query('begin read only'),
      client.query({
        name: 'open_scope',
        text: 'select sec.open_scope($1,$2)',
        values: [speaker.token, speaker.narrow],
      }),
      client.query({ ...question, values: [...question.values] }),
      client.query('commit'),
    ] as const;
    for (const answer of sent) answer.catch(followers);
    await sent[0];
    await sent[1];
    const { rows } = await sent[2];
    await sent[3];
    // The statement was written together with the shape its caller names.
    return rows as R[];
  } finally {
    client.release();
  }
}

/** One statement outside any scope. */
export async function ask<R>(pool: pg.Pool, question: Question): Promise<R[]> {
  const { rows } = await pool.query({ ...question, values: [...question.values] });
  // The statement was written together with the shape its caller names.
  return rows as R[];
}
