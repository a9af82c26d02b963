import 'reflect-metadata';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { keepDivisions } from './modules/tenancy/index.ts';
import { entities } from './orm.ts';
import type { Urls } from './platform/database/prepare.ts';
import { openOrm } from './platform/orm.ts';

/** The owner is bound by FORCE too; the range lets it see the country, which its own sessions are verified for. */
const nation = '-c app.lo=0 -c app.hi=999999';

/** MikroORM as the owner of the tables: for migrations and for what the first start makes. */
export const openOwnerOrm = (url: string) => openOrm(entities, url, { driverOptions: { options: nation } });

/**
 * Brings the database up to date: the job queue's own tables, ours, the door between them, and the regions.
 *
 * Repeatable; run by one process at a time (MikroORM locks its migrations table).
 */
export async function migrate(urls: Urls): Promise<void> {
  await runMigrations({ connectionString: urls.worker });
  const orm = openOwnerOrm(urls.owner);
  try {
    await orm.migrator.up();
    await keepDivisions(orm.em.fork());
  } finally {
    await orm.close();
  }
  await openJobDoor(urls.worker);
}

/**
 * Makes the tables as these migrations left them, and nothing newer: the shape that a backup's rows fit into.
 * `migrate` then brings them up to date.
 */
export async function makeTables(urls: Urls, migrations: readonly string[]): Promise<void> {
  await runMigrations({ connectionString: urls.worker });
  const orm = openOwnerOrm(urls.owner);
  try {
    await orm.migrator.up({ migrations: [...migrations] });
  } finally {
    await orm.close();
  }
}

/**
 * The one way for the app to enqueue: the job carries the region and the account that the database verified, so
 * arbitrary SQL as the app role cannot have the worker look elsewhere.
 */
async function openJobDoor(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`create or replace function graphile_worker.enqueue(task text, region_id int, given json, job_key text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not (sec.subtree(region_id) <@ sec.verified_write_scope()) then
          raise exception 'not a region to work in' using errcode = '42501';
        end if;
        perform graphile_worker.add_job(task,
          json_build_object('regionId', region_id, 'accountId', sec.verified_account(), 'given', given), job_key => enqueue.job_key);
      end $$`);
    await client.query('revoke all on function graphile_worker.enqueue from public');
    await client.query('grant usage on schema graphile_worker to lianxi_app');
    await client.query('grant execute on function graphile_worker.enqueue to lianxi_app');
  } finally {
    await client.end();
  }
}
