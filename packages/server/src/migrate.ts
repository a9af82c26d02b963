import 'reflect-metadata';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { keepCalendars } from './modules/calendar/index.ts';
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
    await keepCalendars(orm.em.fork());
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
 * The app's doors to the queue. The one to enqueue: the job carries the region and the account that the database verified, so
 * arbitrary SQL as the app role cannot have the worker look elsewhere. The one to look
 * in: the failed jobs of the regions in scope and those of none, by name and number, without what they were given.
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
    // What a department answered is carried on where it was referred from: whoever sees the referral may say so.
    await client.query(`create or replace function graphile_worker.enqueue_answer(region_id int, referral uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not exists (select from public.referral r where r.region_id = enqueue_answer.region_id and r.id = referral) then
          raise exception 'not a referral to answer' using errcode = '42501';
        end if;
        perform graphile_worker.add_job('carryReferral',
          json_build_object('regionId', region_id, 'accountId', sec.verified_account(), 'given', json_build_object('referralId', referral)),
          job_key => 'referral.' || referral);
      end $$`);
    await client.query(`create or replace function graphile_worker.failed_jobs() returns table (task text, failed int, is_given_up boolean, last_at timestamptz)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not sec.sees_operation() then raise exception 'not for this account' using errcode = '42501'; end if;
        return query select t.identifier, count(*)::int, bool_or(j.attempts >= j.max_attempts), max(j.updated_at)
            from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
           where j.last_error is not null
             and (j.payload ->> 'regionId' is null or (j.payload ->> 'regionId')::int <@ sec.verified_scope())
           group by 1 order by 4 desc, 1;
      end $$`);
    for (const door of ['enqueue', 'enqueue_answer', 'failed_jobs']) {
      await client.query(`revoke all on function graphile_worker.${door} from public`);
      await client.query(`grant execute on function graphile_worker.${door} to lianxi_app`);
    }
    await client.query('grant usage on schema graphile_worker to lianxi_app');
  } finally {
    await client.end();
  }
}
