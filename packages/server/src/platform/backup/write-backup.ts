import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, openSync, closeSync, fsyncSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { StartProblem } from '../start-problem.ts';
import { FORMAT, manifestFile, manifestText, type BackupContent, type TableContent } from './manifest.ts';
import {
  adminClient,
  migrationsIn,
  quoted,
  quotedColumns,
  sequencesIn,
  stateOf,
  tablesIn,
  wallIn,
  type TableColumns,
} from './tables.ts';

export interface BackupOrder {
  /** A superuser's address. */
  adminUrl: string;
  database: string;
  /** Where backups are kept; made where it is missing. */
  folder: string;
  version: string;
  madeAt: Date;
}

/** A finished backup: its folder and what it holds. */
export interface Backup {
  path: string;
  content: BackupContent;
}

const unfinished = 'unfinished-';

/**
 * Writes every row there is at one instant into a new folder below `folder`, while the server goes on writing.
 *
 * It is written under another name and gets its own only when all of it is on the disk, so what has the name of a
 * backup is whole. One at a time: a second one is refused.
 */
export async function writeBackup(order: BackupOrder): Promise<Backup> {
  const client = adminClient(order.adminUrl, order.database);
  await client.connect();
  try {
    await claim(client);
    mkdirSync(order.folder, { recursive: true, mode: 0o700 });
    for (const left of readdirSync(order.folder).filter((name) => name.startsWith(unfinished)))
      rmSync(path.join(order.folder, left), { recursive: true });
    return await writeWhole(client, order);
  } finally {
    await client.end();
  }
}

/** The lock ends with the connection, however that ends. */
async function claim(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_lock(hashtextextended('backup', 78)) as mine`,
  );
  if (rows[0]?.mine !== true)
    throw new StartProblem('Another backup is being made at this moment.', '另一份备份正在生成。');
}

async function writeWhole(client: pg.Client, order: BackupOrder): Promise<Backup> {
  const making = path.join(order.folder, `${unfinished}${randomBytes(6).toString('hex')}`);
  mkdirSync(making, { mode: 0o700 });
  try {
    const content = await writeContent(client, making, order);
    await writeFile(manifestFile(making), manifestText(content), { mode: 0o600, flush: true });
    flush(making);
    const place = path.join(order.folder, nameOf(order.madeAt));
    renameSync(making, place);
    flush(order.folder);
    return { path: place, content };
  } catch (cause) {
    rmSync(making, { recursive: true, force: true });
    throw cause;
  }
}

/** Sorts by time; no colon, which some file systems refuse. */
const nameOf = (madeAt: Date): string => `lianxi-${madeAt.toISOString().replaceAll(/[:.]/g, '-')}`;

/** One snapshot for all tables, and no migration in between. */
async function writeContent(client: pg.Client, making: string, order: BackupOrder): Promise<BackupContent> {
  await client.query('begin isolation level repeatable read read only');
  const found = await tablesIn(client);
  await client.query(`lock table ${found.map(quoted).join(', ')} in access share mode`);
  const tables: TableContent[] = [];
  for (const table of found) tables.push(await writeTable(client, making, table));
  const content: BackupContent = {
    product: 'lianxi',
    format: FORMAT,
    version: order.version,
    madeAt: order.madeAt.toISOString(),
    postgres: await serverVersion(client),
    migrations: await migrationsIn(client),
    tables,
    sequences: await sequencesIn(client),
    wall: await wallIn(client),
  };
  await client.query('commit');
  return content;
}

async function writeTable(client: pg.Client, making: string, table: TableColumns): Promise<TableContent> {
  const file = `${table.schema}.${table.name}.copy.gz`;
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const rows = client.query(copyTo(`copy ${quoted(table)} (${quotedColumns(table)}) to stdout`));
  // Forced to the disk, so that the name the backup gets later tells the truth.
  const target = createWriteStream(path.join(making, file), { mode: 0o600, flush: true });
  await pipeline(rows, createGzip({ level: 6 }), counted, target);
  const state = await stateOf(client, table);
  return { ...table, ...state, file, bytes, sha256: hash.digest('hex') };
}

async function serverVersion(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  return rows[0]?.version ?? '';
}

/** A new name is safe from a power cut only once its folder was forced to the disk. */
function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
