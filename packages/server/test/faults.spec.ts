import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { prepareDatabase } from '../src/platform/database/prepare.ts';
import { startEmbedded } from '../src/platform/embedded/embedded.ts';
import { freePort } from '../src/platform/free-port.ts';
import { isAcknowledged, list, register, startLoad, wanted, type Outcome, type Wanted } from './kit/load.ts';
import { spawnServer, type ServerProcess } from './kit/server-process.ts';
import { makeWorld, type World } from './kit/world.ts';

/** How often each fault is brought about: once in the tests, as often as one likes by `pnpm faults`. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? '1');
const patience = 60_000 + rounds * 60_000;
const each = Array.from({ length: rounds }, (_, round) => round + 1);

let world: World | null = null;
let server: ServerProcess | null = null;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  server?.signal('SIGKILL');
  await server?.ended;
  await world?.stop();
  for (const close of closers.splice(0).toReversed()) await close();
  [world, server] = [null, null];
}, 240_000);

/** A server in a process of its own on the world's database. */
async function secondServer({ urls }: World): Promise<string> {
  const port = String(await freePort());
  const data = mkdtempSync(path.join(tmpdir(), 'lianxi-faults-'));
  closers.push(async () => rmSync(data, { recursive: true, force: true }));
  server = spawnServer({
    PORT: port,
    LIANXI_DATA: data,
    DATABASE_URL: urls.app,
    DATABASE_WORKER_URL: urls.worker,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_LISTEN_URL: urls.listen,
  });
  const started = server;
  await vi.waitFor(async () => expect((await started.isLive()) || started.said()).toBe(true), {
    timeout: 60_000,
    interval: 100,
  });
  return `http://127.0.0.1:${port}`;
}

/** Each enterprise with its deeds, by id. */
async function written(at: World): Promise<Map<string, number>> {
  const rows = await at.owner<{ id: string; deeds: number }>(
    `select e.id, (select count(*)::int from audit_event a where a.subject_id = e.id and a.verb = 'registerEnterprise') as deeds
       from enterprise e`,
  );
  return new Map(rows.map(({ id, deeds }) => [id, deeds]));
}

/** Every acknowledged write is there, and everything that is there is whole. */
function expectWhole(rows: ReadonlyMap<string, number>, writes: readonly { asked: Wanted; outcome: Outcome }[]): void {
  const lost = writes.filter(({ asked, outcome }) => isAcknowledged(outcome) && !rows.has(asked.id));
  expect(lost).toEqual([]);
  expect([...rows].filter(([, deeds]) => deeds !== 1)).toEqual([]);
}

describe('a server that is killed while it writes', { timeout: patience }, () => {
  it.each(each)(
    'loses nothing it acknowledged, leaves nothing half, and each write can be sent again (%i)',
    async () => {
      world = await makeWorld();
      const { yanzhou, app } = world;
      const url = await secondServer(world);
      const load = startLoad(url, yanzhou, { writers: 4, readers: 2 });
      await vi.waitFor(() => expect(load.writes.length).toBeGreaterThan(40), { timeout: 30_000, interval: 5 });
      server?.signal('SIGKILL');
      await vi.waitFor(() => expect(load.writes.some(({ outcome }) => outcome.status === null)).toBe(true));
      await load.stop();
      expectWhole(await written(world), load.writes);
      const again = load.writes.filter(({ outcome }) => !isAcknowledged(outcome)).slice(0, 50);
      for (const { asked } of again) expect(isAcknowledged(await register(app.url, yanzhou.token, asked))).toBe(true);
      const rows = await written(world);
      expectWhole(rows, load.writes);
      expect(again.every(({ asked }) => rows.get(asked.id) === 1)).toBe(true);
    },
  );
});

describe('two servers on one database', { timeout: patience }, () => {
  it('that get one key at once make one row and give one answer', async () => {
    world = await makeWorld();
    const { yanzhou, app } = world;
    const url = await secondServer(world);
    for (const round of Array.from({ length: 10 * rounds }, (_, i) => i)) {
      const asked = wanted(`同时${round}公司`);
      const answers = await Promise.all([url, app.url, url, app.url].map((to) => register(to, yanzhou.token, asked)));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers.every(isAcknowledged)).toBe(true);
      expect((await written(world)).get(asked.id)).toBe(1);
    }
  });
});

/** A database on a cluster of its own, which may be broken without harm to other specs; its data outlive a crash. */
async function ownCluster() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lianxi-faults-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(folder, 0o755);
  closers.push(async () => rmSync(folder, { recursive: true, force: true }));
  const postgres = await startEmbedded(folder, () => undefined);
  closers.push(() => postgres.stop());
  const urls = await prepareDatabase(postgres.adminUrl, folder, 'lianxi');
  await migrate(urls);
  const copy = { name: 'lianxi', urls, drop: async () => undefined };
  return { adminUrl: postgres.adminUrl, database: async () => copy };
}

/** Kills one backend of the app: PostgreSQL then ends all the others, and recovers as from a crash. */
async function crash(adminUrl: string): Promise<void> {
  const admin = new pg.Client(adminUrl);
  admin.on('error', () => undefined);
  await admin.connect();
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where usename = 'lianxi_app' order by random() limit 1`,
  );
  await admin.end();
  const [backend] = rows;
  if (!backend) throw new Error('the app has no connection');
  process.kill(backend.pid, 'SIGKILL');
}

describe('a PostgreSQL that crashes under load', { timeout: patience }, () => {
  it('is waited for: clients are told to come again, nothing acknowledged is lost, and writes go on', async () => {
    const { adminUrl, database } = await ownCluster();
    world = await makeWorld({ database });
    const { app, yanzhou } = world;
    for (const _ of each) {
      const load = startLoad(app.url, yanzhou, { writers: 3, readers: 3 });
      await vi.waitFor(() => expect(load.writes.length).toBeGreaterThan(20), { timeout: 30_000, interval: 5 });
      await crash(adminUrl);
      const crashed = performance.now();
      const after = () => load.writes.filter(({ outcome }) => outcome.at > crashed + 100 && isAcknowledged(outcome));
      await vi.waitFor(() => expect(after().length).toBeGreaterThan(10), { timeout: 30_000, interval: 10 });
      await load.stop();
      const all = [...load.reads, ...load.writes.map(({ outcome }) => outcome)];
      const refused = all.filter((outcome) => !isAcknowledged(outcome));
      expect(refused.map(({ status }) => status).filter((status) => status !== 503)).toEqual([]);
      expect(refused.filter(({ retryAfter, text }) => retryAfter === null || !text.includes('"TOO_BUSY"'))).toEqual([]);
      expect(all.filter(({ text }) => /select |insert |57P0|recovery mode|terminat/i.test(text))).toEqual([]);
      expectWhole(await written(world), load.writes);
    }
  });
});

/** How many statements of the app wait for a lock in its database. */
async function waitingIn(admin: pg.Client, url: string): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where usename = 'lianxi_app' and datname = $1 and wait_event_type = 'Lock'`,
    [new URL(url).pathname.slice(1)],
  );
  return rows[0]?.n ?? -1;
}

describe('a pool without a connection left', { timeout: patience }, () => {
  it('refuses with a time to come again, and serves as before once there is one', async () => {
    world = await makeWorld({ patience: { statementMs: 60_000, requestMs: 60_000 } });
    const { app, yanzhou, urls } = world;
    const holder = new pg.Client(urls.owner);
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table enterprise in access exclusive mode');
    const held = Array.from({ length: 10 }, () => list(app.url, yanzhou.token));
    const admin = new pg.Client(inject('admin'));
    await admin.connect();
    closers.push(() => admin.end());
    await vi.waitFor(async () => expect(await waitingIn(admin, urls.app)).toBe(10), { timeout: 20_000, interval: 20 });
    const refused = await Promise.all(Array.from({ length: 3 }, () => list(app.url, yanzhou.token)));
    expect(refused.map(({ status, retryAfter }) => [status, retryAfter])).toEqual(refused.map(() => [503, '2']));
    await holder.query('rollback');
    await holder.end();
    expect((await Promise.all(held)).every(isAcknowledged)).toBe(true);
    expect(isAcknowledged(await list(app.url, yanzhou.token))).toBe(true);
  });
});
