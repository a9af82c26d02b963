import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildConsole } from '../src/console-build.ts';
import { killAllIn } from '../src/platform/embedded/orphans.ts';
import { freePort } from '../src/platform/free-port.ts';
import { spawnServer, type ServerProcess } from './kit/server-process.ts';

// A first start makes a cluster, which is forced to the disk.
const START = { timeout: 100_000, interval: 100 };

let data = '';
let server: ServerProcess | null = null;

const backups = () => readdirSync(path.join(data, 'backups')).filter((name) => name.startsWith('lianxi-'));

async function run(script: string, ...words: string[]): Promise<{ code: unknown; said: string }> {
  const env = { PORT: '0', LIANXI_DATA: data, INIT_CWD: data };
  const command = spawnServer(env, ['--import', 'tsx', `src/${script}.ts`, ...words]);
  const code = await command.ended;
  return { code, said: command.said() };
}

async function start(): Promise<void> {
  const started = spawnServer({ PORT: String(await freePort()), LIANXI_DATA: data, LIANXI_DEMO: '0' });
  server = started;
  await vi.waitUntil(() => started.isLive(), START);
}

async function stop(): Promise<void> {
  server?.signal('SIGTERM');
  await server?.ended;
  server = null;
}

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'lianxi-commands-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(data, 0o711);
  await buildConsole(() => undefined);
  await start();
}, 480_000);
afterAll(async () => {
  await stop();
  await killAllIn(path.join(data, 'postgres'));
  rmSync(data, { recursive: true, force: true });
}, 240_000);

describe('the commands of the one who keeps the database', { timeout: 360_000 }, () => {
  it('back it up beside the living server, which no restore then takes its folder from', async () => {
    const made = await run('backup');
    expect(made).toMatchObject({ code: 0 });
    expect(backups()).toHaveLength(1);
    expect(made.said).toContain(path.join(data, 'backups', backups()[0] ?? '?'));
    const refused = await run('restore', path.join('backups', backups()[0] ?? '?'), '--replace');
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('in use by a running server');
    expect(await server?.isLive()).toBe(true);
  });

  it('drill the newest one beside the living server', async () => {
    const drilled = await run('drill');
    expect(drilled.said).toMatch(/can be restored: \d+ rows compared, [\d.]+ s/);
    expect(drilled.code).toBe(0);
    expect(readdirSync(data)).not.toContain('drill.making');
  });

  it('back up a stopped one, put it back, and the server starts on what was restored', async () => {
    await stop();
    expect(await run('backup')).toMatchObject({ code: 0 });
    const [oldest = '?'] = backups();
    expect((await run('restore', path.join('backups', oldest))).said).toContain('overwrites none');
    const restored = await run('restore', path.join('backups', oldest), '--replace');
    expect(restored).toMatchObject({ code: 0 });
    expect(readdirSync(data).filter((name) => name.startsWith('postgres.before-'))).toHaveLength(2);
    await start();
  });

  it('say what is wrong with what was typed', async () => {
    expect(await run('restore')).toMatchObject({ code: 1, said: expect.stringContaining('Name the backup') });
    expect((await run('restore', 'nothing')).said).toContain('is not a whole backup');
    expect((await run('drill', 'nowhere')).said).toContain('There is no backup');
  });
});
