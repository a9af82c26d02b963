import 'reflect-metadata';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { jobDoors } from './job-doors.ts';
import { keepCalendars } from './modules/calendar/index.ts';
import { fillSearchWordsOnce } from './modules/enterprises/index.ts';
import { keepDivisions } from './modules/tenancy/index.ts';
import { entities, subscribers } from './orm.ts';
import type { Urls } from './platform/database/prepare.ts';
import { openOrm } from './platform/orm.ts';

export { fillSearchWords } from './modules/enterprises/index.ts';

/** The owner is bound by FORCE too; the range lets it see the country, which its own sessions are verified for. */
const nation = '-c app.lo=0 -c app.hi=999999';

/** MikroORM as the owner of the tables: for migrations and for what the first start makes. */
export const openOwnerOrm = (url: string) =>
  openOrm(entities, url, { subscribers, driverOptions: { options: nation } });

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
    await orm.em.fork().transactional((em) => fillSearchWordsOnce((sql) => em.execute(sql)));
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

/** Opens the app's doors to the queue. */
async function openJobDoor(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of jobDoors) await client.query(statement);
  } finally {
    await client.end();
  }
}
