import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { postgresAccount, type Account } from './account.ts';
import { packagedBinaries, runnableBinaries } from './binaries.ts';
import { clusterFolder, clusterIn, knownPassword } from './cluster-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { processesIn, recordedProcess, statusLines, stopOrphans } from './orphans.ts';
import { chooseFolder, makeOpenFolder, systemFolder } from './places.ts';
import { startPostmaster } from './postmaster.ts';

/** A PostgreSQL of our own. `adminUrl` is its superuser's address, for making roles and databases only. */
export interface Embedded {
  adminUrl: string;
  /** Where the data really is: below a closed home it is not the folder that was asked for. */
  dataFolder: string;
  /** Resolves when PostgreSQL is gone, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Ends a start that is under way; it rejects once everything is cleared up. */
  signal?: AbortSignal;
  /** For tests: the data need not survive a power cut. */
  isThrowaway?: boolean;
}

function placeOf(dataFolder: string): { wanted: string; chosen: string; account: Account | null } {
  const wanted = path.resolve(dataFolder);
  const account = postgresAccount(clusterFolder(wanted));
  return { wanted, chosen: chooseFolder(wanted, account), account };
}

function madeFolder(chosen: string, account: Account | null): string {
  if (account) makeOpenFolder(chosen);
  else mkdirSync(chosen, { recursive: true, mode: 0o700 });
  return realpathSync(chosen);
}

/** Where the data of this wish really are, made where it is missing: below a closed home it is another folder. */
export function realDataFolder(dataFolder: string): string {
  const { chosen, account } = placeOf(dataFolder);
  return madeFolder(chosen, account);
}

/** The superuser's address of the PostgreSQL that runs over `dataFolder` at this moment; null where none does. */
export function runningAddress(dataFolder: string): string | null {
  const cluster = clusterFolder(realDataFolder(dataFolder));
  const lines = statusLines(cluster);
  const pid = recordedProcess(cluster);
  if (pid === null || lines[7]?.trim() !== 'ready' || !processesIn(cluster).includes(pid)) return null;
  return addressAt(Number(lines[3]), knownPassword(cluster));
}

const addressAt = (port: number, password: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/**
 * Starts PostgreSQL over `dataFolder`, making the cluster at the first start and recovering from whatever a killed
 * server left. Throws a StartProblem where a person has to act.
 */
export async function startEmbedded(
  dataFolder: string,
  say: (line: string) => void,
  { signal, isThrowaway = false }: EmbeddedOptions = {},
): Promise<Embedded> {
  const { wanted, chosen, account } = placeOf(dataFolder);
  const binaries = runnableBinaries(await packagedBinaries(), account, systemFolder);
  if (chosen !== wanted) {
    say(`The data are kept in ${chosen}: PostgreSQL's own account cannot reach ${wanted}.`);
    say(`数据保存在 ${chosen}：PostgreSQL 的系统账号无法进入 ${wanted}。`);
  }
  const folder = madeFolder(chosen, account);
  const lock = lockFolder(folder);
  try {
    const made = await clusterIn({ folder, initdb: binaries.initdb, account, isThrowaway, signal });
    await stopOrphans(made.cluster, say);
    const log = path.join(folder, 'postgres.log');
    const server = await startPostmaster(
      { postgres: binaries.postgres, cluster: made.cluster, log, account, isThrowaway },
      signal,
    );
    return {
      adminUrl: addressAt(server.port, made.password),
      dataFolder: folder,
      ended: server.ended,
      async stop() {
        await server.stop();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw cause;
  }
}
