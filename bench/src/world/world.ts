import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded, type Embedded } from '@lianxi/server/embedded';
import { fillSearchWords, migrate } from '@lianxi/server/migrate';
import { databaseName, prepareDatabase, type Urls } from '@lianxi/server/prepare';
import { fillings, helpers, type Size } from './rows.ts';

/** A PostgreSQL with the rows of the bench in it. */
export interface World {
  urls: Urls;
  /** A superuser's address of the bench's own database. */
  admin: string;
  size: Size;
  stop(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The settings under which every contender is measured; the embedded defaults are made for a small office. */
const settings = {
  shared_buffers: '2GB',
  effective_cache_size: '8GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  max_connections: '120',
  // A table that is looked at in the middle of a round would be charged to whoever is measured.
  autovacuum: 'off',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'none',
} as const;

/**
 * Opens the world in `folder`: filled anew, unless the one that lies there is of this size already.
 *
 * It is filled without regard to power cuts and measured with the settings of every day.
 */
export async function openWorld(folder: string, size: Size): Promise<World> {
  const done = path.join(folder, 'filled.json');
  const wanted = JSON.stringify(size);
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // As root, PostgreSQL runs under another account, which must be able to pass.
    chmodSync(folder, 0o755);
    await fill(folder, size);
    writeFileSync(done, wanted);
  }
  const postgres = await startEmbedded(folder, say);
  const { urls, admin } = await addressesOf(postgres, folder);
  // A world that was kept may be older than the tables.
  await migrate(urls);
  return { urls, admin, size, stop: () => postgres.stop() };
}

async function addressesOf({ adminUrl }: Embedded, folder: string): Promise<{ urls: Urls; admin: string }> {
  const urls = await prepareDatabase(adminUrl, folder, databaseName);
  const admin = new URL(adminUrl);
  admin.pathname = `/${databaseName}`;
  return { urls, admin: admin.toString() };
}

async function fill(folder: string, size: Size): Promise<void> {
  await inThrowaway(folder, async (postgres) => {
    const { admin } = await addressesOf(postgres, folder);
    await asAdmin(admin, async (client) => {
      for (const [name, value] of Object.entries(settings)) await client.query(`alter system set ${name} = '${value}'`);
    });
  });
  await inThrowaway(folder, async (postgres) => {
    const { urls, admin } = await addressesOf(postgres, folder);
    await migrate(urls);
    await asAdmin(admin, (client) => fillRows(client, size));
  });
}

async function inThrowaway(folder: string, work: (postgres: Embedded) => Promise<void>): Promise<void> {
  const postgres = await startEmbedded(folder, say, { isThrowaway: true });
  try {
    await work(postgres);
  } finally {
    await postgres.stop();
  }
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function fillRows(client: pg.Client, size: Size): Promise<void> {
  for (const statement of helpers(size)) await client.query(statement);
  for (const { what, sql } of fillings(size)) {
    const start = performance.now();
    const { rowCount } = await client.query(sql);
    say(`${what}: ${rowCount} rows, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const start = performance.now();
  await fillSearchWords(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  say(`enterprise_search_word: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await client.query('create extension pg_stat_statements');
  await client.query('vacuum analyze');
}
