import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';

const SQLITE_BUSY = 5;

/**
 * Claims a data folder for this process; throws a StartProblem where another living server has it.
 *
 * Node offers no file lock, SQLite's exclusive transaction is one: the kernel holds it, so that it ends with the
 * process however that dies, needs no guess about process numbers, and is seen from another container as well.
 * Beware: the file is never to be opened a second time in this process, which would let the lock go.
 */
export function lockFolder(folder: string): { release(): void } {
  const note = path.join(folder, 'server.pid');
  const file = path.join(folder, 'server.lock');
  let lock: DatabaseSync | null = null;
  try {
    // Another user who can open it could keep us out.
    writeFileSync(file, '', { flag: 'a', mode: 0o600 });
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (cause) {
    lock?.close();
    throw isBusy(cause) ? inUse(folder, note) : notOurs(folder, cause);
  }
  const held = lock;
  writeFileSync(note, `${process.pid}\n`);
  return {
    release() {
      rmSync(note, { force: true });
      held.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function inUse(folder: string, note: string): StartProblem {
  const pid = existsSync(note) ? readFileSync(note, 'utf8').trim() : '?';
  return new StartProblem(
    `The data folder ${folder} is in use by a running server (process ${pid}). Stop that one first, or give this one a folder of its own with LIANXI_DATA.`,
    `数据目录 ${folder} 正被另一个运行中的服务（进程 ${pid}）使用。请先停止它，或用 LIANXI_DATA 指定另一个目录。`,
  );
}

function notOurs(folder: string, cause: unknown): StartProblem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartProblem(
    `The data folder ${folder} cannot be locked (${reason}). Does it belong to another user, or is it read-only?`,
    `无法锁定数据目录 ${folder}（${reason}）。请检查它是否属于其他用户或为只读。`,
    { cause },
  );
}
