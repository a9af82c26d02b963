import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem.ts';
import { until } from './until.ts';

/**
 * Clears a cluster's folder of what a killed server left: its PostgreSQL is stopped in order, and a status file that
 * names a process which is gone (or is another one by now) is taken away.
 *
 * To be called with the folder's lock held, which makes whatever still runs in it an orphan. The status file goes
 * last: while any process of the old cluster lives, PostgreSQL needs it to refuse a second start.
 */
export async function stopOrphans(cluster: string, say: (line: string) => void): Promise<void> {
  if (processesIn(cluster).length > 0) {
    say('Stopping the PostgreSQL that a killed server left behind … 正在停止上次异常退出遗留的 PostgreSQL …');
    const postmaster = recordedProcess(cluster);
    // Fast shutdown, whose checkpoint takes a busy disk its time; where its head is dead already, the others end by
    // themselves.
    if (postmaster !== null && processesIn(cluster).includes(postmaster)) signal(postmaster, 'SIGINT');
    const ended = (await emptied(cluster, 30_000)) || (await immediately(cluster));
    if (!ended) throw stillHeld(cluster);
  }
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

/** Ends whatever works in the folder at once: for a folder whose content is thrown away. */
export async function killAllIn(folder: string): Promise<void> {
  for (const pid of processesIn(folder)) signal(pid, 'SIGKILL');
  if (!(await emptied(folder, 30_000))) throw stillHeld(folder);
}

async function immediately(cluster: string): Promise<boolean> {
  for (const pid of processesIn(cluster)) signal(pid, 'SIGQUIT');
  return emptied(cluster, 30_000);
}

const emptied = (folder: string, milliseconds: number) => until(() => processesIn(folder).length === 0, milliseconds);

function stillHeld(folder: string): StartProblem {
  const pids = processesIn(folder).join(', ');
  return new StartProblem(
    `PostgreSQL processes (${pids}) hold ${folder} and do not stop. Stop them by hand, then start again.`,
    `PostgreSQL 进程（${pids}）占用 ${folder} 且无法停止，请手动停止后再启动。`,
  );
}

/** The process PostgreSQL noted as its head, dead or alive. */
export function recordedProcess(cluster: string): number | null {
  const [first] = statusLines(cluster);
  const pid = Number(first);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/** The lines of PostgreSQL's own status file; none where it does not run. */
export function statusLines(cluster: string): string[] {
  const file = path.join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** Every process of PostgreSQL works in its cluster's folder, which tells more surely than a name or a number. */
export function processesIn(folder: string): number[] {
  return existsSync('/proc/self/cwd') ? withWorkingFolder(folder) : namedInCommand(folder);
}

function withWorkingFolder(folder: string): number[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).filter((pid) => workingFolder(pid) === folder);
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // It ended between the two looks, or is another user's and so none of this cluster's.
    return null;
  }
}

/** Where there is no /proc: the head only, by the folder in its command line. */
function namedInCommand(folder: string): number[] {
  const pid = recordedProcess(folder);
  if (pid === null) return [];
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(folder) ? [pid] : [];
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (cause) {
    // Gone meanwhile is what was wanted.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
  }
}
