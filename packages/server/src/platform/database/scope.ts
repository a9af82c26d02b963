import pg from 'pg';
import { log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { stoppable, type Patience } from './stoppable.ts';

/** One SQL statement; a name makes it a prepared one. */
export interface Question {
  name?: string;
  text: string;
  values: readonly unknown[];
  /**
   * The statement itself names the region of what it looks for, in columns that an index begins with. The policies then
   * hold back their hint of the range, which PostgreSQL would take for a second condition that thins the rows out once
   * more: it would expect a handful, and sort thousands. What may be seen is decided by the signed scope alone.
   */
  namesRegion?: boolean;
  /**
   * One plan fits all its values, so it is made once for each connection. Left out, it is made for the values of each
   * run, so that no tenant inherits a plan that suited another.
   */
  isPlannedOnce?: boolean;
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

/** What is sent meanwhile leaves in one system call, and reaches PostgreSQL in one piece. */
function inOneWrite<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = client.connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** Mints the scope and settles, for this transaction, how its statement is planned. */
const opening = `select sec.open_scope($1,$2),set_config('statement_timeout',$3,true),set_config('plan_cache_mode',$4,true),
  case when $5::boolean then set_config('app.lo','0',true)||set_config('app.hi','999999',true) end,pg_backend_pid() as pid`;

const planMode = ({ isPlannedOnce }: Question): string =>
  isPlannedOnce === true ? 'force_generic_plan' : 'force_custom_plan';

/** What of a question the driver is told. */
const asSent = ({ name, text, values }: Question) => ({
  ...(name !== undefined && { name }),
  text,
  values: [...values],
});

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
    const sent = inOneWrite(
      client,
      () =>
        [
          client.query('begin read only'),
          client.query<{ pid: number }>({
            name: 'open_scope',
            text: opening,
            values: [token, narrow, String(statementMs), planMode(question), question.namesRegion === true],
          }),
          client.query(asSent(question)),
          client.query('commit'),
        ] as const,
    );
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
  const { rows } = await pool.query(asSent(question));
  // The statement was written together with the shape its caller names.
  return rows as R[];
}
