import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildConsole } from '../src/console-build.ts';
import { killAllIn, processesIn, recordedProcess } from '../src/platform/embedded/orphans.ts';
import { freePort } from '../src/platform/free-port.ts';
import { spawnServer, startArguments, type ServerProcess } from './kit/server-process.ts';

// A first start makes a cluster, which is forced to the disk; a stop may take 15 s.
const START = { timeout: 100_000, interval: 100 };
const STOP = { timeout: 15_000 };

let data = '';
let cluster = '';
let servers: ServerProcess[] = [];

/** The folder of a server that was started once and stopped: a first start takes longer than all that follows it. */
let made = '';

function takeFolder(): void {
  data = mkdtempSync(path.join(tmpdir(), 'lianxi-start-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(data, 0o711);
  cluster = path.join(data, 'postgres');
}

beforeAll(async () => {
  await buildConsole(() => undefined);
  takeFolder();
  made = data;
  const first = await startAndWait();
  first.signal('SIGTERM');
  await stopsInTime(first);
}, 480_000);
afterAll(() => rmSync(made, { recursive: true }));

beforeEach(takeFolder);

afterEach(async () => {
  for (const server of servers) server.signal('SIGTERM');
  await Promise.all(servers.map(({ ended }) => ended));
  servers = [];
  for (const folder of [cluster, `${cluster}.making`]) await killAllIn(folder);
  rmSync(data, { recursive: true });
}, 240_000);

async function start(env: Record<string, string> = {}, script = startArguments): Promise<ServerProcess> {
  const server = spawnServer({ PORT: String(await freePort()), LIANXI_DATA: data, LIANXI_DEMO: '0', ...env }, script);
  servers.push(server);
  return server;
}

async function startAndWait(): Promise<ServerProcess> {
  const server = await start();
  await lives(server);
  return server;
}

/** On the folder of a server that ran before: with its owners, since PostgreSQL's files are those of another account. */
async function startAgainAndWait(): Promise<ServerProcess> {
  execFileSync('cp', ['-a', `${made}/.`, data]);
  return startAndWait();
}

/** Shows what the server said where it does not come up. */
async function lives(server: ServerProcess): Promise<void> {
  const tooEarly = server.ended.then((code) => expect.fail(`It ended with ${code}:\n${server.said()}`));
  const lasting = vi.waitFor(async () => expect((await server.isLive()) || server.said()).toBe(true), START);
  await Promise.race([lasting, tooEarly]);
}

async function stopsInTime(server: ServerProcess): Promise<void> {
  const asked = performance.now();
  expect(await server.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(STOP.timeout);
  expect(processesIn(cluster)).toEqual([]);
}

describe('a server', { timeout: 480_000 }, () => {
  it('answers, says how to make the first administrator, and leaves nothing behind when it stops', async () => {
    const server = await startAgainAndWait();
    expect(server.said()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\S*[\w-]{20,}/);
    server.signal('SIGTERM');
    await stopsInTime(server);
    expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false);
  });

  it('stops once when asked twice', async () => {
    const server = await startAgainAndWait();
    server.signal('SIGINT');
    server.signal('SIGINT');
    await stopsInTime(server);
  });

  it('stops in the middle of its first start, and the next start makes everything anew', async () => {
    const interrupted = await start();
    await expect.poll(() => existsSync(`${cluster}.making`), START).toBe(true);
    interrupted.signal('SIGTERM');
    await stopsInTime(interrupted);
    expect(readdirSync(data).filter((name) => name.startsWith('postgres.making'))).toEqual([]);
    await startAndWait();
  });

  it('starts over what was killed while it made its cluster', async () => {
    const killed = await start();
    await expect.poll(() => processesIn(`${cluster}.making`).length, START).toBeGreaterThan(0);
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    await startAndWait();
    expect(processesIn(`${cluster}.making`)).toEqual([]);
  });

  it('starts after Node was killed, and takes the PostgreSQL of then away', async () => {
    const killed = await startAgainAndWait();
    const orphan = recordedProcess(cluster);
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    expect(processesIn(cluster)).toContain(orphan);
    await startAndWait();
    expect(processesIn(cluster)).not.toContain(orphan);
  });

  it('starts after Node and PostgreSQL were killed', async () => {
    const killed = await startAgainAndWait();
    const postgres = recordedProcess(cluster) ?? expect.fail('PostgreSQL notes its process.');
    killed.signal('SIGKILL');
    process.kill(postgres, 'SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    const next = await startAndWait();
    next.signal('SIGINT');
    await stopsInTime(next);
  });

  it('does not start on a folder that a living one has, and leaves that one alone', async () => {
    const first = await startAgainAndWait();
    const postgres = recordedProcess(cluster);
    const second = await start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`in use by a running server (process ${first.pid})`);
    expect(await first.isLive()).toBe(true);
    expect(recordedProcess(cluster)).toBe(postgres);
  });

  it('stops when the npx it was started through is ended, which tells nobody', async () => {
    const npx = path.join(data, 'npx.mjs');
    const command = [process.execPath, ...startArguments].join(' ');
    writeFileSync(npx, `import { spawn } from 'node:child_process'; spawn('sh', ['-c', '${command}; true']);`);
    execFileSync('cp', ['-a', `${made}/.`, data]);
    const starter = await start({}, [npx]);
    await lives(starter);
    starter.signal('SIGTERM');
    expect(await starter.ended).toBe('SIGTERM');
    // The last thing a server does is to let its folder go.
    await expect.poll(() => existsSync(path.join(data, 'server.pid')), STOP).toBe(false);
    expect(processesIn(cluster)).toEqual([]);
    expect(await starter.isLive()).toBe(false);
  });

  it('ends when its PostgreSQL ends', async () => {
    const server = await startAgainAndWait();
    const postgres = recordedProcess(cluster) ?? expect.fail('PostgreSQL notes its process.');
    process.kill(postgres, 'SIGINT');
    expect(await server.ended).toBe(1);
    expect(processesIn(cluster)).toEqual([]);
  });
});

describe('a start that cannot be', { timeout: 240_000 }, () => {
  it('says that the port is taken and what to do', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    try {
      const server = await start({ PORT: String(port) });
      expect(await server.ended).toBe(1);
      expect(server.said()).toContain(`Port ${port} is taken`);
      expect(server.said()).toContain(`PORT=${port + 1}`);
      expect(readdirSync(data)).toEqual([]);
    } finally {
      other.close();
    }
  });

  it('names every variable that is wrong', async () => {
    const server = await start({ PORT: 'x', LIANXI_DEMO: 'perhaps', DATABASE_OWNER_URL: 'mysql://a@b/c' });
    expect(await server.ended).toBe(1);
    for (const name of ['PORT', 'LIANXI_DEMO', 'DATABASE_OWNER_URL']) expect(server.said()).toContain(name);
    expect(server.said()).not.toContain(' at ');
  });

  it('names the address of an external database that does not answer', async () => {
    const nowhere = `127.0.0.1:${await freePort()}/lianxi`;
    const server = await start({
      DATABASE_URL: `postgres://lianxi_app:secret@${nowhere}`,
      DATABASE_WORKER_URL: `postgres://lianxi_worker:secret@${nowhere}`,
    });
    expect(await server.ended).toBe(1);
    expect(server.said()).toContain('DATABASE_URL: connect ECONNREFUSED');
    expect(server.said()).not.toContain('secret');
  });
});
