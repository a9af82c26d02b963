import { RegisterEnterpriseDocument, EnterpriseListDocument, SignInDocument } from '@lianxi/schema/operations';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type App } from '../src/app.ts';
import { dailyBackup } from '../src/daily-backup.ts';
import { makeTables, migrate } from '../src/migrate.ts';
import { manifestFile, manifestText, readManifest, rowsOf } from '../src/platform/backup/manifest.ts';
import { lastDrill, newestBackup, openBackup } from '../src/platform/backup/shelf.ts';
import { wallIn } from '../src/platform/backup/tables.ts';
import { writeBackup, type Backup } from '../src/platform/backup/write-backup.ts';
import { databaseName, prepareDatabase, type Urls } from '../src/platform/database/prepare.ts';
import { startEmbedded } from '../src/platform/embedded/embedded.ts';
import { ourMigrations } from '../src/platform/our-migrations.ts';
import { drill, restoreBackup } from '../src/restoring.ts';
import { actorAt, codeOf, dataOf, makeWorld, password, type Actor, type World } from './kit/world.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const quietly = () => undefined;

let world: World;
let folder = '';
let shelf = '';
let backup: Backup;
/** Names that were acknowledged before the backup was asked for, and while it was made. */
const before: string[] = [];
const during: string[] = [];

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);
const order = (database: string, madeAt = new Date()) => ({
  adminUrl: inject('admin'),
  database,
  folder: shelf,
  version: '0.1.0',
  madeAt,
});

async function register(actor: Actor, regionId: number, name: string): Promise<string> {
  dataOf(await actor.send(RegisterEnterpriseDocument, { input: { regionId, name } }));
  return name;
}

async function namesSeenBy(actor: Actor, regionId: number): Promise<string[]> {
  const seen = { regionId, order: 'NAME_ASC', first: 100 } as const;
  return dataOf(await actor.send(EnterpriseListDocument, seen)).enterprises.nodes.map((row) => row.name);
}

function placeIn(name: string): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(place, 0o711);
  return place;
}

/** The server on a restored data folder, as a start does it. */
async function serving(place: string, look: (app: App, urls: Urls) => Promise<void>): Promise<void> {
  const postgres = await startEmbedded(place, quietly, { isThrowaway: true });
  try {
    const urls = await prepareDatabase(postgres.adminUrl, postgres.dataFolder, databaseName);
    await migrate(urls);
    const app = await startApp({ urls, config: { port: 0, host: '127.0.0.1', trustProxy: false, now: null } });
    try {
      await look(app, urls);
    } finally {
      await app.stop();
    }
  } finally {
    await postgres.stop();
  }
}

/** A copy of the backup with something done to it. */
function spoiled(name: string, spoil: (place: string) => void): string {
  const place = path.join(folder, name);
  cpSync(backup.path, place, { recursive: true });
  spoil(place);
  return place;
}

const restored = (from: string, into: string, replaces = false) =>
  Promise.resolve().then(() => restoreBackup(openBackup(from), { into, replaces, say: quietly }));

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lianxi-backup-'));
  chmodSync(folder, 0o711);
  shelf = path.join(folder, 'shelf');
  world = await makeWorld();
  for (const n of [1, 2, 3]) before.push(await register(world.yanzhou, yanzhouId, `兖州备份${n}号有限公司`));
  before.push(await register(world.zoucheng, zouchengId, '邹城备份有限公司'));
  let isMade = false;
  const making = writeBackup(order(databaseOf(world.urls.owner))).finally(() => {
    isMade = true;
  });
  for (let n = 1; !isMade; n += 1) during.push(await register(world.yanzhou, yanzhouId, `兖州同时${n}号有限公司`));
  backup = await making;
});
afterAll(async () => {
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', { timeout: 240_000 }, () => {
  it('is made while the server writes, for nobody but its owner, and leaves nothing unfinished', () => {
    expect(during.length).toBeGreaterThan(0);
    expect(readdirSync(shelf)).toEqual([path.basename(backup.path)]);
    expect(statSync(backup.path).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(backup.path))
      expect(statSync(path.join(backup.path, file)).mode & 0o777).toBe(0o600);
    expect(backup.content.migrations).toEqual(ourMigrations);
  });

  it('gives a new cluster every row of its instant, the wall, and the ways in', async () => {
    const place = placeIn('data');
    await restored(backup.path, place);
    await serving(place, async (app, urls) => {
      const enterprises = backup.content.tables.find(({ name }) => name === 'enterprise')?.rows ?? 0;
      const director = actorAt(app.url, world.director.token);
      const seen = await namesSeenBy(director, 370800);
      expect(seen).toHaveLength(enterprises);
      expect(seen).toEqual(expect.arrayContaining(before));
      // What came later is cut off at one instant: the first so many, never a selection.
      expect(new Set(seen)).toEqual(new Set([...before, ...during.slice(0, enterprises - before.length)]));

      expect(await namesSeenBy(actorAt(app.url, world.zoucheng.token), zouchengId)).toEqual(['邹城备份有限公司']);
      expect(await namesSeenBy(actorAt(app.url, world.zoucheng.token), yanzhouId)).toEqual([]);
      const bare = new pg.Client(urls.app);
      await bare.connect();
      expect(new Set(await wallIn(bare))).toEqual(new Set(backup.content.wall));
      await bare.end();

      const signIn = (given: string) =>
        actorAt(app.url, null).send(SignInDocument, { input: { loginName: 'yanzhou', password: given } });
      expect(dataOf(await signIn(password)).signIn.viewer).not.toBeNull();
      expect(codeOf(await signIn('another-long-password'))).toBeDefined();
      await register(actorAt(app.url, world.yanzhou.token), yanzhouId, '恢复以后有限公司');
    });
  });

  it('of an older version is brought up to this one', async () => {
    const older = `older_${process.pid}`;
    const admin = new pg.Client(inject('admin'));
    await admin.connect();
    try {
      await admin.query(`create database ${older} template template0 owner lianxi_owner`);
      await admin.query(`grant create on database ${older} to lianxi_worker`);
      const on = (url: string): string => Object.assign(new URL(url), { pathname: `/${older}` }).toString();
      const { owner, app, worker, listen } = inject('urls');
      const urls = { owner: on(owner), app: on(app), worker: on(worker), listen: on(listen), gateway: null };
      await makeTables(urls, ourMigrations.slice(0, -1));
      const made = await writeBackup({ ...order(older), folder: path.join(folder, 'older') });
      expect(made.content.migrations).toEqual(ourMigrations.slice(0, -1));
      await restored(made.path, placeIn('updated'));
      await serving(path.join(folder, 'updated'), async (served) => {
        const ready = await fetch(`${served.url}/ready`);
        expect(await ready.json()).toMatchObject({ isReady: true, pendingMigrations: [] });
      });
    } finally {
      await admin.query(`drop database if exists ${older} with (force)`);
      await admin.end();
    }
  });

  it('is drilled into a cluster that is gone afterwards, and the outcome is noted', async () => {
    const place = placeIn('drilled');
    const now = () => new Date('2026-03-02T01:00:00Z');
    const newest = newestBackup(shelf) ?? expect.fail('there is a backup');
    await drill(newest, place, { say: quietly, shelf, now });
    expect(lastDrill(shelf)).toMatchObject({
      doneAt: now().toISOString(),
      madeAt: backup.content.madeAt,
      rows: rowsOf(backup.content),
      isRight: true,
    });
    expect(readdirSync(place)).toEqual([]);
    const broken = spoiled('drill-broken', (at) => appendFileSync(path.join(at, 'public.enterprise.copy.gz'), 'x'));
    await expect(drill(openBackup(broken), place, { say: quietly, shelf, now })).rejects.toThrow('was changed');
    expect(lastDrill(shelf)?.isRight).toBe(false);
  });
});

describe('a restore refuses, in words, and leaves the folder as it was', { timeout: 240_000 }, () => {
  it.each<[string, RegExp, (place: string) => void]>([
    ['no manifest', /not a whole backup/, (place) => rmSync(manifestFile(place))],
    [
      'a file that is missing',
      /enterprise\.copy\.gz is missing/,
      (place) => rmSync(path.join(place, 'public.enterprise.copy.gz')),
    ],
    [
      'a file that was changed',
      /visit\.copy\.gz was changed/,
      (place) => appendFileSync(path.join(place, 'public.visit.copy.gz'), 'x'),
    ],
    [
      'a manifest that was changed',
      /manifest of .+ was changed/,
      (place) =>
        writeFileSync(manifestFile(place), readFileSync(manifestFile(place), 'utf8').replace('"rows": 4', '"rows": 5')),
    ],
    [
      'a manifest that was cut off',
      /manifest of .+ was changed/,
      (place) => writeFileSync(manifestFile(place), '{"content":'),
    ],
    ['a newer shape', /newer version/, (place) => writeFileSync(manifestFile(place), '{"content":{"format":2}}')],
    [
      'migrations of a newer version',
      /does not know yet \(Migration30000101000000_later\)/,
      (place) => {
        const content = readManifest(place);
        writeFileSync(
          manifestFile(place),
          manifestText({ ...content, migrations: [...content.migrations, 'Migration30000101000000_later'] }),
        );
      },
    ],
    [
      'columns that this version does not have',
      /does not fit the tables .+"public"."enterprise"\.colour/,
      (place) => {
        const content = readManifest(place);
        const tables = content.tables.map((table) =>
          table.name === 'enterprise' ? { ...table, columns: [...table.columns, 'colour'] } : table,
        );
        writeFileSync(manifestFile(place), manifestText({ ...content, tables }));
      },
    ],
    [
      'rows that are not those of the manifest',
      /is not what it held[^]+"public"."region": \d+ \/ 1/,
      (place) => {
        const content = readManifest(place);
        const tables = content.tables.map((table) => (table.name === 'region' ? { ...table, rows: 1 } : table));
        writeFileSync(manifestFile(place), manifestText({ ...content, tables }));
      },
    ],
  ])('%s', async (name, words, spoil) => {
    const into = placeIn(`into ${name}`);
    await expect(restored(spoiled(`spoiled ${name}`, spoil), into)).rejects.toThrow(words);
    expect(readdirSync(into).filter((left) => !left.startsWith('server.'))).toEqual([]);
  });

  it('a folder with a database, unless asked to replace it, which puts the old one aside', async () => {
    const into = placeIn('occupied');
    await restored(backup.path, into);
    writeFileSync(path.join(into, 'postgres/mark'), '');
    await expect(restored(backup.path, into)).rejects.toThrow('overwrites none');
    const { setAside } = await restored(backup.path, into, true);
    expect(existsSync(path.join(setAside ?? '', 'mark'))).toBe(true);
    expect(existsSync(path.join(into, 'postgres/mark'))).toBe(false);
  });

  it('a folder that a living server has', async () => {
    const into = placeIn('living');
    const postgres = await startEmbedded(into, quietly, { isThrowaway: true });
    try {
      await expect(restored(backup.path, into, true)).rejects.toThrow('in use by a running server');
    } finally {
      await postgres.stop();
    }
  });
});

describe('the daily backup', () => {
  it('keeps the newest ones, and takes away what an interrupted one left', async () => {
    const kept = path.join(folder, 'daily');
    const database = databaseOf(world.urls.owner);
    const [chore] = dailyBackup({ adminUrl: inject('admin'), database, folder: kept, keep: 2 });
    mkdirSync(path.join(kept, 'unfinished-1'));
    for (let day = 1; day <= 3; day += 1) await chore?.work();
    const names = readdirSync(kept).toSorted();
    expect(names).toHaveLength(2);
    expect(names.every((name) => name.startsWith('lianxi-'))).toBe(true);
  });

  it('is none where none is to be kept, and says at the start where it cannot be kept', () => {
    const given = { adminUrl: inject('admin'), database: 'any', folder: path.join(backup.path, 'manifest.json') };
    expect(dailyBackup({ ...given, keep: 0 })).toEqual([]);
    expect(() => dailyBackup({ ...given, keep: 1 })).toThrow('LIANXI_BACKUP_DIR');
  });
});
