import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { giveTo, ownAccount, type Account } from './account.ts';
import { killAllIn } from './orphans.ts';
import { StartProblem } from '../start-problem.ts';

// The C library sorts nothing here: Chinese is the built-in provider's; with `C` its trigrams would be empty.
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** What it takes to make a cluster. */
export interface Making {
  folder: string;
  initdb: string;
  account: Account | null;
  /** For tests: nothing is forced to the disk. */
  isThrowaway: boolean;
  signal: AbortSignal | undefined;
}

/** A finished cluster: its folder and the password of the superuser `postgres`. */
export interface ClusterFolder {
  cluster: string;
  password: string;
}

/** Where a data folder keeps its cluster, made or not yet. */
export const clusterFolder = (folder: string): string => path.join(folder, 'postgres');

/**
 * The cluster in `<folder>/postgres`, made at the first call.
 *
 * It is made beside its place and gets its name only when it is whole, so a killed start leaves nothing that looks
 * like a cluster, and nothing that has the name is ever deleted.
 */
export async function clusterIn(making: Making): Promise<ClusterFolder> {
  const cluster = clusterFolder(making.folder);
  const unfinished = `${cluster}.making`;
  const secret = secretOf(cluster);
  if (existsSync(unfinished)) await throwAway(unfinished);
  if (existsSync(cluster)) return { cluster, password: knownPassword(cluster) };
  const password = randomBytes(24).toString('base64url');
  writeFileSync(secret, password, { mode: 0o600 });
  try {
    await initialise(making, unfinished, secret);
  } catch (cause) {
    await throwAway(unfinished);
    throw cause;
  }
  renameSync(unfinished, cluster);
  return { cluster, password };
}

/** The file with the password of a cluster's superuser. */
export const secretOf = (cluster: string): string => `${cluster}.secret`;

/** The password of the superuser of a cluster that is there. */
export function knownPassword(cluster: string): string {
  const secret = secretOf(cluster);
  if (existsSync(secret)) return readFileSync(secret, 'utf8').trim();
  throw new StartProblem(
    `The database is there, but its password file ${secret} is missing. Put it back from your backup of the data folder.`,
    `数据库存在，但缺少密码文件 ${secret}，请从数据目录的备份中恢复。`,
  );
}

async function throwAway(unfinished: string): Promise<void> {
  await killAllIn(unfinished);
  rmSync(unfinished, { recursive: true, force: true });
}

async function initialise(making: Making, unfinished: string, secret: string): Promise<void> {
  const { account, initdb, signal } = making;
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(account, unfinished);
  giveTo(account, secret);
  // It works inside the folder, so that a later start finds it there should this process be killed.
  const child = spawn(initdb, argumentsOf(unfinished, secret, making.isThrowaway), {
    ...account,
    cwd: unfinished,
    env: { LC_ALL: locale, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  giveTo(ownAccount(account), secret);
  if (code !== 0) throw notMade(making.folder, complaint.trim());
}

function argumentsOf(cluster: string, secret: string, isThrowaway: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(isThrowaway ? ['--no-sync'] : []),
  ];
}

function notMade(folder: string, complaint: string): StartProblem {
  return new StartProblem(
    `The database in ${folder} could not be made:\n${complaint}`,
    `无法在 ${folder} 中建立数据库（原因见上）。`,
  );
}
