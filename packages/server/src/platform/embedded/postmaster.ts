import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { freePort } from '../free-port.ts';
import type { Account } from './account.ts';
import { statusLines } from './orphans.ts';
import { StartProblem } from '../start-problem.ts';
import { until } from './until.ts';

/** What it takes to run PostgreSQL over a finished cluster. */
export interface Running {
  postgres: string;
  cluster: string;
  log: string;
  account: Account | null;
  isThrowaway: boolean;
}

/** A PostgreSQL that accepts connections on 127.0.0.1. */
export interface Postmaster {
  port: number;
  /** Resolves when the process is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const LOG_LIMIT = 10 * 1024 * 1024;

/** Starts PostgreSQL on a free port and resolves once it accepts connections, however long its recovery takes. */
export async function startPostmaster(running: Running, signal?: AbortSignal): Promise<Postmaster> {
  keepLogSmall(running.log);
  for (let attempt = 1; ; attempt++) {
    const logged = existsSync(running.log) ? statSync(running.log).size : 0;
    const port = await freePort();
    const child = launch(running, port);
    if (await isReady(child, running.cluster, signal)) return postmaster(child, port);
    const complaint = readFileSync(running.log).subarray(logged).toString('utf8').trim();
    await stopChild(child);
    signal?.throwIfAborted();
    // Another program may take the port between our look and PostgreSQL's start.
    if (attempt === 3 || !complaint.includes('could not bind')) throw notStarted(running.log, complaint);
  }
}

function launch({ postgres, cluster, log, account, isThrowaway }: Running, port: number): ChildProcess {
  const settings = Object.entries({ ...everyday, ...(isThrowaway && throwaway), port: String(port) });
  const output = openSync(log, 'a', 0o600);
  // Its own process group: a Ctrl+C in the terminal is for Node, which stops PostgreSQL last. Its own log file: a
  // pipe would block or kill it once Node is gone.
  const child = spawn(postgres, ['-D', cluster, ...settings.map(([name, value]) => `--${name}=${value}`)], {
    ...account,
    cwd: cluster,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  return child;
}

const everyday = {
  cluster_name: 'lianxi',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  // The detail of an error names the values of a row, its statement may as well: neither is for a log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** For tests: nothing outlives them, and several servers share it. */
const throwaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' };

async function isReady(child: ChildProcess, cluster: string, signal?: AbortSignal): Promise<boolean> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  const isOver = () => failed || isGone(child) || signal?.aborted === true;
  // The eighth line of PostgreSQL's own status file says `ready`; pg_ctl waits for the same.
  const accepts = () => {
    const lines = statusLines(cluster);
    return Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready';
  };
  await until(() => isOver() || accepts(), Infinity);
  return !isOver();
}

function postmaster(child: ChildProcess, port: number): Postmaster {
  // Last resort: whoever ends this process without stopping PostgreSQL still asks it to stop.
  const ask = () => child.kill('SIGINT');
  process.once('exit', ask);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', ask);
      resolve();
    });
  });
  return { port, ended, stop: () => stopChild(child) };
}

const isGone = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** Fast shutdown, then immediate, then by force; each needs recovery at the next start more than the one before. */
async function stopChild(child: ChildProcess): Promise<void> {
  for (const [name, milliseconds] of [
    ['SIGINT', 7000],
    ['SIGQUIT', 2000],
    ['SIGKILL', 1000],
  ] as const) {
    if (isGone(child)) return;
    child.kill(name);
    await until(() => isGone(child), milliseconds);
  }
}

function keepLogSmall(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
}

function notStarted(log: string, complaint: string): StartProblem {
  const lastLines = complaint.split('\n').slice(-12).join('\n');
  return new StartProblem(
    `PostgreSQL does not start. Its log ${log} ends with:\n${lastLines}`,
    `PostgreSQL 无法启动，日志见 ${log}。`,
  );
}
