import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { postgresAccount } from './account.ts';
import { packagedBinaries, runnableBinaries } from './binaries.ts';
import { clusterFolder, clusterIn } from './cluster-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { stopOrphans } from './orphans.ts';
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

/**
 * Starts PostgreSQL over `dataFolder`, making the cluster at the first start and recovering from whatever a killed
 * server left. Throws a StartProblem where a person has to act.
 */
export async function startEmbedded(
  dataFolder: string,
  say: (line: string) => void,
  { signal, isThrowaway = false }: EmbeddedOptions = {},
): Promise<Embedded> {
  const wanted = path.resolve(dataFolder);
  const account = postgresAccount(clusterFolder(wanted));
  const binaries = runnableBinaries(await packagedBinaries(), account, systemFolder);
  const chosen = chooseFolder(wanted, account);
  if (chosen !== wanted) {
    say(`The data are kept in ${chosen}: PostgreSQL's own account cannot reach ${wanted}.`);
    say(`数据保存在 ${chosen}：PostgreSQL 的系统账号无法进入 ${wanted}。`);
  }
  if (account) makeOpenFolder(chosen);
  else mkdirSync(chosen, { recursive: true, mode: 0o700 });
  const folder = realpathSync(chosen);
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
      adminUrl: `postgres://postgres:${made.password}@127.0.0.1:${server.port}/postgres`,
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
