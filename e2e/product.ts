import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the product's start is, and how `pnpm start` starts it. */
export const serverFolder = path.resolve(import.meta.dirname, '../packages/server');
export const startArguments = ['--import', 'tsx', 'src/main.ts'];

/** An empty variable counts as absent: whatever this shell is set up for, tests run on the embedded database. */
export const ownDatabase = {
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  DATABASE_WORKER_URL: '',
  DATABASE_LISTEN_URL: '',
  LIANXI_HOST: '',
};

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}

/** A folder for the data of one run. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lianxi-e2e-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(folder, 0o755);
  return folder;
}

/** A product of a test's own. */
export interface Product {
  address: string;
  folder: string;
  /** What it has told the person who started it. */
  said: () => string;
  isReady: () => Promise<boolean>;
  /** Asks it to stop as a service manager does; answers the exit code, or the signal that ended it. */
  stop: () => Promise<number | NodeJS.Signals | null>;
}

/** Starts the product without the demo, on a port and a folder of its own. It is not ready yet. */
export async function startEmpty(): Promise<Product> {
  const folder = newFolder();
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, startArguments, {
    cwd: serverFolder,
    env: { ...process.env, ...ownDatabase, PORT: port, LIANXI_DATA: path.join(folder, 'data'), LIANXI_DEMO: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(() => child.exitCode ?? child.signalCode);
  return {
    address,
    folder,
    said: () => said,
    isReady: () =>
      fetch(`${address}/ready`).then(
        ({ ok }) => ok,
        // Nobody listens yet, or no more.
        () => false,
      ),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
