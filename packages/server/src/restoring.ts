import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { makeTables, migrate } from './migrate.ts';
import { erasuresIn } from './platform/backup/erasures.ts';
import { checkFiles, loadBackup } from './platform/backup/load-backup.ts';
import { rowsOf } from './platform/backup/manifest.ts';
import { laterBackups, recordDrill, type Drill } from './platform/backup/shelf.ts';
import type { Backup } from './platform/backup/write-backup.ts';
import { refuseRolesAboveTheWall } from './platform/database/guard.ts';
import { databaseName, prepareDatabase, type Urls } from './platform/database/prepare.ts';
import { clusterFolder, secretOf } from './platform/embedded/cluster-folder.ts';
import { realDataFolder, startEmbedded } from './platform/embedded/embedded.ts';
import { lockFolder } from './platform/embedded/folder-lock.ts';
import { killAllIn } from './platform/embedded/orphans.ts';
import { ourMigrations } from './platform/our-migrations.ts';
import { StartProblem } from './platform/start-problem.ts';

type Say = (line: string) => void;

export interface Restoring {
  /** The data folder that gets the cluster. */
  into: string;
  /** Puts an existing cluster aside, under another name; without it one that is there refuses the restore. */
  replaces: boolean;
  say: Say;
}

/**
 * Makes a cluster out of a backup and puts it into a data folder that no server uses.
 *
 * It is made and checked in a folder beside its place and moved there when it is right: a restore that fails or is
 * interrupted leaves the data folder as it was. Nothing is ever overwritten.
 */
export async function restoreBackup(
  backup: Backup,
  { into, replaces, say }: Restoring,
): Promise<{ setAside: string | null }> {
  const folder = realDataFolder(into);
  const lock = lockFolder(folder);
  try {
    const cluster = clusterFolder(folder);
    if (existsSync(cluster) && !replaces) throw occupied(folder);
    const making = path.join(folder, 'restore.making');
    return await inThrowaway(making, async () => {
      await fillCluster(backup, making, { say, isThrowaway: false });
      const setAside = existsSync(cluster) ? putAside(cluster) : null;
      // The passwords first: a cluster that has its name is complete.
      renameSync(path.join(making, 'roles.json'), path.join(folder, 'roles.json'));
      renameSync(secretOf(clusterFolder(making)), secretOf(cluster));
      renameSync(clusterFolder(making), cluster);
      return { setAside };
    });
  } finally {
    lock.release();
  }
}

/** Restores a backup into a cluster below the data folder that is thrown away again, checks it and notes the outcome. */
export async function drill(
  backup: Backup,
  dataFolder: string,
  given: { say: Say; shelf: string; now: () => Date },
): Promise<Drill> {
  const making = path.join(realDataFolder(dataFolder), 'drill.making');
  const begun = performance.now();
  const note = (isRight: boolean): Drill => {
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    const done = {
      doneAt: given.now().toISOString(),
      madeAt: backup.content.madeAt,
      seconds,
      rows: rowsOf(backup.content),
      isRight,
    };
    recordDrill(given.shelf, done);
    return done;
  };
  try {
    await inThrowaway(making, () => fillCluster(backup, making, { say: given.say, isThrowaway: true }));
  } catch (cause) {
    note(false);
    throw cause;
  }
  return note(true);
}

async function inThrowaway<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const clear = async (): Promise<void> => {
    // Left by one that was killed, or by this one.
    for (const name of [clusterFolder(folder), `${clusterFolder(folder)}.making`]) await killAllIn(name);
    rmSync(folder, { recursive: true, force: true });
  };
  await clear();
  try {
    return await work();
  } finally {
    await clear();
  }
}

/** A stopped cluster with the backup's rows, brought up to this version, that was found to be right. */
async function fillCluster(
  backup: Backup,
  folder: string,
  { say, isThrowaway }: { say: Say; isThrowaway: boolean },
): Promise<void> {
  refuseNewer(backup);
  say('Checking the files of the backup … 正在检查备份文件 …');
  await checkFiles(backup);
  say('Making a database … 正在建立数据库 …');
  const postgres = await startEmbedded(folder, say, { isThrowaway });
  try {
    const urls = await prepareDatabase(postgres.adminUrl, postgres.dataFolder, databaseName);
    await makeTables(urls, backup.content.migrations);
    say('Restoring the rows and comparing them … 正在恢复并核对数据 …');
    await loadBackup(postgres.adminUrl, databaseName, backup);
    await migrate(urls);
    await eraseAgain(backup, urls, say);
    await provesTheRoles(urls);
  } finally {
    await postgres.stop();
  }
}

/** Whoever was erased after this backup was made is in it still: the newer ones beside it say who, and nothing of them. */
async function eraseAgain(backup: Backup, urls: Urls, say: Say): Promise<void> {
  const known = await Promise.all(laterBackups(backup, say).map(erasuresIn));
  const list = known.flat();
  if (list.length === 0) return;
  const client = new pg.Client(urls.owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>('select sec.erase_again($1::jsonb) as count', [
      JSON.stringify(list),
    ]);
    const count = rows[0]?.count ?? 0;
    say(`Erasing ${count} people again who asked for it since. 重新删除此后要求删除的 ${count} 人。`);
  } finally {
    await client.end();
  }
}

async function provesTheRoles(urls: Urls): Promise<void> {
  const client = new pg.Client(urls.app);
  await client.connect();
  try {
    await refuseRolesAboveTheWall(client);
  } finally {
    await client.end();
  }
}

function refuseNewer({ path: place, content }: Backup): void {
  const unknown = content.migrations.filter((name) => !ourMigrations.includes(name));
  if (unknown.length === 0) return;
  throw new StartProblem(
    `${place} was made by version ${content.version}, whose tables this version does not know yet (${unknown.join(', ')}). Update this one first, then restore.`,
    `${place} 由版本 ${content.version} 生成，本版本尚不识别其数据表（${unknown.join('、')}）。请先升级本系统再恢复。`,
  );
}

function occupied(folder: string): StartProblem {
  return new StartProblem(
    `There is a database in ${folder} already, and a restore overwrites none. Name another folder, or add --replace: the present database is then put aside under another name, not deleted.`,
    `${folder} 中已有数据库，恢复不会覆盖它。请指定其他目录；或加上 --replace，现有数据库将改名保留，不会删除。`,
  );
}

/** The old cluster and its password keep a name that no start looks at. */
function putAside(cluster: string): string {
  const mark = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const aside = `${cluster}.before-${mark}`;
  renameSync(secretOf(cluster), secretOf(aside));
  renameSync(cluster, aside);
  return aside;
}
