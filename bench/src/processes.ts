import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { ContenderArguments } from './contenders/contender.ts';

export const contenders = ['lianxi', 'by-hand', 'by-hand-unbound', 'postgraphile', 'postgraphile-uncounted'] as const;
export type Contender = (typeof contenders)[number];

/** A contender in a process of its own, and the name under which PostgreSQL knows its connections. */
export interface Running {
  name: Contender;
  url: string;
  pid: number;
  application: string;
  stop(): Promise<void>;
}

/** Starts a contender with the settings of production; resolves once it listens. */
export async function startContender(name: Contender, given: ContenderArguments): Promise<Running> {
  const application = `bench ${name}`;
  const named = (url: string): string => `${url}?application_name=${encodeURIComponent(application)}`;
  const urls = { ...given.urls, app: named(given.urls.app) };
  const told: ContenderArguments = { ...given, urls, unbound: named(given.unbound) };
  const child = spawn(process.execPath, ['--import', 'tsx', entryOf(name), JSON.stringify(told)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const url = await addressOf(child, name);
  if (child.pid === undefined) throw new Error(`${name} has no process`);
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };
  return { name, url, pid: child.pid, application, stop };
}

/** PostGraphile is one program, asked in two ways. */
const entryOf = (name: Contender): string =>
  path.join(import.meta.dirname, 'contenders', `${name.replace('-uncounted', '')}.ts`);

/** What a contender says is heard only where it does not come up: the bench ends its connections, and it would say so. */
function addressOf(child: ChildProcess, name: string): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.once('message', (told: { url: string }) => resolve(told.url));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened:\n${said}`)));
  });
}

/** Milliseconds of the processor, by process. */
export type Spent = ReadonlyMap<number, number>;

/** A tick of the kernel's clock; Linux tells them in hundredths of a second to every program. */
const tickMs = 10;

/** What a process has used of the processor so far, in user mode and in the kernel; undefined where it is gone. */
function spentBy(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold blanks; what follows it does not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What node and the backends that serve it have used so far. */
export async function spent(
  admin: pg.Client,
  { pid, application }: Running,
): Promise<{ node: Spent; postgres: Spent }> {
  const { rows } = await admin.query<{ pid: number }>('select pid from pg_stat_activity where application_name=$1', [
    application,
  ]);
  const of = (pids: readonly number[]): Spent =>
    new Map(
      pids
        .flatMap((one) => [[one, spentBy(one)] as const])
        .filter((one): one is [number, number] => one[1] !== undefined),
    );
  return { node: of([pid]), postgres: of(rows.map((row) => row.pid)) };
}

/** What was used between two looks; a backend that is new since has used all of its time in between. */
export const between = (before: Spent, after: Spent): number =>
  [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
