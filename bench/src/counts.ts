import type pg from 'pg';
import { asked, openClient } from './load.ts';
import { counter, type Arena } from './measure.ts';
import type { Operation } from './operations.ts';
import type { Contender, Running } from './processes.ts';

/** What one request makes PostgreSQL do. */
export interface Counts {
  contender: Contender;
  operation: string;
  statements: number;
  rows: number;
}

const requests = 20;

/**
 * Statements and rows read by one request, on an otherwise quiet database: statements as pg_stat_statements counts them
 * (those that begin and end a transaction included), rows as the tables' own statistics have them.
 */
export async function count(arena: Arena, contender: Running, operation: Operation): Promise<Counts | null> {
  if (asked(contender.name, operation, 0) === null) return null;
  const next = counter();
  const client = openClient(contender, arena.members[operation.reader].token, 1);
  const send = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) {
      const sent = asked(contender.name, operation, next());
      if (sent) await client.send(sent);
    }
  };
  await send(5);
  await flushed(arena.admin, contender);
  await setTracking(arena.admin, 'top');
  const rowsBefore = await rowsRead(arena.admin);
  await arena.admin.query('select pg_stat_statements_reset()');
  await send(requests);
  const statements = await statementsOf(arena.admin);
  await flushed(arena.admin, contender);
  const rows = (await rowsRead(arena.admin)) - rowsBefore;
  await setTracking(arena.admin, 'none');
  client.close();
  return {
    contender: contender.name,
    operation: operation.name,
    statements: statements / requests,
    rows: rows / requests,
  };
}

async function setTracking(admin: pg.Client, track: 'top' | 'none'): Promise<void> {
  await admin.query(`alter system set pg_stat_statements.track = '${track}'`);
  await admin.query('select pg_reload_conf()');
  // A session takes the new setting up before its next statement; a moment of its own for those that are idle.
  await admin.query('select pg_sleep(0.3)');
}

/** A backend hands in what it counted when it ends; the contender's pool opens new ones. */
async function flushed(admin: pg.Client, { application }: Running): Promise<void> {
  await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name=$1', [
    application,
  ]);
  await admin.query('select pg_stat_clear_snapshot()');
}

async function rowsRead(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ n: string }>(
    'select sum(coalesce(seq_tup_read,0)+coalesce(idx_tup_fetch,0)) as n from pg_stat_user_tables',
  );
  return Number(rows[0]?.n ?? 0);
}

async function statementsOf(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ n: string }>(
    `select coalesce(sum(s.calls),0) as n from pg_stat_statements s join pg_roles r on r.oid=s.userid where r.rolname in ('lianxi_app','bench_unbound')`,
  );
  return Number(rows[0]?.n ?? 0);
}
