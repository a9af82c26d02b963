import { ServiceOperationDocument, ViewerPermissionsDocument } from '@lianxi/schema/operations';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import pkg from '../../../package.json' with { type: 'json' };
import { Role } from '../../platform/actor.ts';
import { recordDrill } from '../../platform/backup/shelf.ts';
import { manifestFile } from '../../platform/backup/manifest.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';

const [yanzhouId, zouchengId, jiningId, taianId] = [370812, 370883, 370800, 370900];

let folder = '';
let now = new Date();
let world: World;
let worker: pg.Client;
let administrator: Actor;

const operation = async (actor: Actor, narrow?: number) =>
  dataOf(await actor.send(ServiceOperationDocument, {}, narrow === undefined ? {} : { narrow })).serviceOperation;
const hoursLater = (hours: number) => {
  now = new Date(now.getTime() + hours * 60 * 60 * 1000);
};

/** A job that cannot succeed, with something in it that must not be shown. */
async function fail(task: string, regionId: number | null): Promise<void> {
  await worker.query('select graphile_worker.add_job($1, $2::json)', [
    task,
    JSON.stringify({ regionId, accountId: null, given: { importId: 'canary-7f3a' } }),
  ]);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lianxi-operation-'));
  world = await makeWorld({ places: { data: folder, backups: folder }, clock: { now: () => now } });
  administrator = await world.member('administrator', Role.ADMINISTRATOR, jiningId);
  worker = new pg.Client(world.urls.worker);
  await worker.connect();
  for (const regionId of [yanzhouId, zouchengId]) await fail('runImport', regionId);
  await vi.waitUntil(async () => (await worker.query(failed)).rowCount === 2, 60_000);
});
afterAll(async () => {
  await worker?.end();
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const failed = 'select from graphile_worker._private_jobs where last_error is not null and locked_at is null';

describe('how the installation fares', () => {
  it('is told to administrators above the counties, and nothing of it to anybody else', async () => {
    for (const actor of [world.platform, await world.member('shandong', Role.ADMINISTRATOR, 370000), administrator])
      expect(await operation(actor)).toMatchObject({ version: pkg.version, keepsDatabase: true });
    const others = [
      world.director,
      world.yanzhou,
      await world.member('county', Role.ADMINISTRATOR, yanzhouId),
      await world.member('leader', Role.LEADER, jiningId),
      await world.member('auditor', Role.AUDITOR, 100000),
      await world.member('contact', Role.DEPARTMENT_CONTACT, jiningId),
    ];
    for (const actor of others) {
      const answer = await actor.send(ServiceOperationDocument, {});
      expect([codeOf(answer), answer.data]).toEqual(['NOT_ALLOWED', null]);
      const rights = dataOf(await actor.send(ViewerPermissionsDocument, { regionId: yanzhouId }));
      expect(rights.viewer?.permissions).not.toContain('SEE_OPERATION');
    }
    expect(codeOf(await world.nobody.send(ServiceOperationDocument, {}))).toBe('UNAUTHENTICATED');
  });

  it('is a permission where one administers, and in no other region', async () => {
    const permissions = async (regionId: number) =>
      dataOf(await administrator.send(ViewerPermissionsDocument, { regionId })).viewer?.permissions;
    expect(await permissions(jiningId)).toContain('SEE_OPERATION');
    expect(await permissions(yanzhouId)).toContain('SEE_OPERATION');
    expect(await permissions(taianId)).toEqual([]);
  });

  it('names the version of the database and the room on the disk', async () => {
    const { databaseVersion, disk } = await operation(administrator);
    expect(databaseVersion).toMatch(/^\d+\.\d+/);
    expect(disk?.totalBytes).toBeGreaterThan(disk?.freeBytes ?? Number.NaN);
    expect(disk?.isLow).toBe((disk?.freeBytes ?? 0) * 10 < (disk?.totalBytes ?? 0));
  });

  it('counts the jobs that failed, of the regions in scope alone and without what they were given', async () => {
    const { failedJobs } = await operation(administrator);
    expect(failedJobs).toEqual([
      { task: 'runImport', count: 2, isGivenUp: false, lastAt: expect.stringMatching(/Z$/) },
    ]);
    expect(JSON.stringify(failedJobs)).not.toContain('canary');
    expect((await operation(administrator, yanzhouId)).failedJobs).toMatchObject([{ task: 'runImport', count: 1 }]);
    const taian = await world.member('taian', Role.ADMINISTRATOR, taianId);
    expect((await operation(taian)).failedJobs).toEqual([]);
  });

  it('keeps the same rule in the database, for bare SQL as the app role', async () => {
    const app = new pg.Client(world.urls.app);
    await app.connect();
    const look = async (token: string) => {
      await app.query('begin');
      try {
        await app.query('select sec.open_scope($1, null)', [token]);
        return (await app.query('select * from graphile_worker.failed_jobs()')).rowCount;
      } finally {
        await app.query('rollback');
      }
    };
    try {
      expect(await look(administrator.token)).toBe(1);
      for (const { token } of [world.director, world.yanzhou])
        await expect(look(token)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('select * from graphile_worker.failed_jobs()')).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('select * from graphile_worker._private_jobs')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
  });

  it('says how old the newest backup and the last drill are, and when that is too old', async () => {
    expect(await operation(administrator)).toMatchObject({ lastBackup: null, lastDrill: null, isBackupDamaged: false });
    const database = new URL(world.urls.owner).pathname.slice(1);
    const { path: place } = await writeBackup({
      adminUrl: inject('admin'),
      database,
      folder,
      version: '0',
      madeAt: now,
    });
    recordDrill(folder, { doneAt: now.toISOString(), madeAt: now.toISOString(), seconds: 2, rows: 1, isRight: true });
    const fresh = await operation(administrator);
    expect(fresh.lastBackup).toMatchObject({ madeAt: now.toISOString(), ageHours: 0, isOld: false });
    expect(fresh.lastBackup?.bytes).toBeGreaterThan(1000);
    expect(fresh.lastDrill).toMatchObject({ doneAt: now.toISOString(), isRight: true, isOld: false });
    hoursLater(47);
    expect((await operation(administrator)).lastBackup).toMatchObject({ ageHours: 47, isOld: false });
    hoursLater(1);
    expect((await operation(administrator)).lastBackup).toMatchObject({ ageHours: 48, isOld: true });
    hoursLater(24 * 60);
    expect((await operation(administrator)).lastDrill).toMatchObject({ isOld: true });
    appendFileSync(manifestFile(place), 'x');
    expect(await operation(administrator)).toMatchObject({ lastBackup: null, isBackupDamaged: true });
  });
});
