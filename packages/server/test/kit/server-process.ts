import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const server = path.resolve(import.meta.dirname, '../..');

/** A server in a process of its own, as a person starts it. */
export interface ServerProcess {
  pid: number;
  /** What it has said so far, on both of its outputs. */
  said(): string;
  /** Whether `GET /live` answers. */
  isLive(): Promise<boolean>;
  signal(name: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** What the server is told; its `PORT` is asked whether it lives. */
type ServerEnvironment = { PORT: string; LIANXI_DATA: string } & Record<string, string>;

/** How `pnpm start` starts it. */
export const startArguments = ['--import', 'tsx', 'src/main.ts'];

/**
 * Starts the server as `pnpm start` does, or through a script that starts it in its turn. Nothing of the tests' own
 * environment that it reads goes along.
 */
export function spawnServer(env: ServerEnvironment, script = startArguments): ServerProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(LIANXI_|DATABASE_|GATEWAY_|VITEST|NODE_ENV)/.test(name),
  );
  const child = spawn(process.execPath, script, {
    cwd: server,
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const { pid } = child;
  if (pid === undefined) throw new Error('The server could not be spawned.');
  return {
    pid,
    said: () => said,
    isLive: () => answers(`http://127.0.0.1:${env.PORT}/live`),
    signal: (name) => void child.kill(name),
    ended: once(child, 'close').then(() => child.exitCode ?? child.signalCode),
  };
}

/** A refused connection is an answer here: not yet, or no longer. */
function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
