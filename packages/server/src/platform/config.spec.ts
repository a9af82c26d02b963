import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder, ConfigProblem, readConfig } from './config.ts';

const external = {
  DATABASE_URL: 'postgres://lianxi_app:a@db:5432/lianxi',
  DATABASE_WORKER_URL: 'postgres://lianxi_worker:b@db:5432/lianxi',
};

function brokenVariables(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem.broken.map(({ variable }) => variable);
    throw problem;
  }
  return [];
}

describe('the configuration', () => {
  it('of a bare start is the demo on an embedded database, for this machine alone', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: path.resolve(import.meta.dirname, '../../../../.lianxi'),
      database: { kind: 'embedded' },
      demo: true,
      trustProxy: false,
      backups: { folder: null, keep: 7 },
      metrics: null,
      gateway: { port: null, url: null },
      messages: { email: null, sms: null, robotHosts: [] },
      now: null,
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', LIANXI_DEMO: '' })).toEqual(readConfig({}));
  });

  it('reads what is given', () => {
    const given = { PORT: '80', LIANXI_HOST: '0.0.0.0', LIANXI_DATA: '/srv/lianxi', LIANXI_TRUST_PROXY: '2' };
    const config = readConfig({ ...given, LIANXI_NOW: '2026-03-02T09:00:00+08:00' });
    expect(config).toMatchObject({ port: 80, host: '0.0.0.0', dataFolder: '/srv/lianxi', trustProxy: 2 });
    expect(config.now?.toISOString()).toBe('2026-03-02T01:00:00.000Z');
  });

  it('keeps backups where it is told, as many as it is told', () => {
    const told = readConfig({ LIANXI_BACKUP_DIR: '/backup', LIANXI_BACKUP_KEEP: '0' });
    expect(told.backups).toEqual({ folder: '/backup', keep: 0 });
    expect(backupFolder(told, '/srv/lianxi')).toBe('/backup');
    expect(backupFolder(readConfig({}), '/srv/lianxi')).toBe('/srv/lianxi/backups');
  });

  it('serves metrics at an address of their own', () => {
    expect(readConfig({ LIANXI_METRICS: '127.0.0.1:9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(readConfig({ LIANXI_METRICS: '[::1]:9464' }).metrics).toEqual({ host: '::1', port: 9464 });
  });

  it('loads no demo into an external database, unless asked', () => {
    expect(readConfig(external).demo).toBe(false);
    expect(readConfig({ ...external, LIANXI_DEMO: '1' }).demo).toBe(true);
    expect(readConfig({ LIANXI_DEMO: '0' }).demo).toBe(false);
  });

  it('knows each role of an external database by its own address', () => {
    const owner = 'postgresql://lianxi_owner:c@db/lianxi';
    expect(readConfig({ ...external, DATABASE_OWNER_URL: owner }).database).toEqual({
      kind: 'external',
      appUrl: external.DATABASE_URL,
      workerUrl: external.DATABASE_WORKER_URL,
      ownerUrl: owner,
      listenUrl: null,
    });
  });

  it('lets jobs run as the owner where no worker is named', () => {
    const owner = 'postgres://lianxi_owner:c@db/lianxi';
    expect(readConfig({ DATABASE_URL: external.DATABASE_URL, DATABASE_OWNER_URL: owner }).database).toMatchObject({
      workerUrl: owner,
      ownerUrl: owner,
    });
  });

  it.each([
    ['a port that is no number', { PORT: '4000x' }, ['PORT']],
    ['a port beyond the last', { PORT: '70000' }, ['PORT']],
    ['an address of another kind', { ...external, DATABASE_URL: 'mysql://a@b/c' }, ['DATABASE_URL']],
    ['an address without a role', { ...external, DATABASE_URL: 'postgres://db/lianxi' }, ['DATABASE_URL']],
    ['a host with a port', { LIANXI_HOST: '127.0.0.1:4000' }, ['LIANXI_HOST']],
    ['a word for a switch', { LIANXI_DEMO: 'yes' }, ['LIANXI_DEMO']],
    ['trust in every proxy', { LIANXI_TRUST_PROXY: 'true' }, ['LIANXI_TRUST_PROXY']],
    ['a day for an instant', { LIANXI_NOW: '2026-03-02' }, ['LIANXI_NOW']],
    ['an instant without a zone', { LIANXI_NOW: '2026-03-02T09:00:00' }, ['LIANXI_NOW']],
    ['a standing clock without the demo', { LIANXI_NOW: '2026-03-02T09:00:00Z', LIANXI_DEMO: '0' }, ['LIANXI_NOW']],
    ['an owner without a database', { DATABASE_OWNER_URL: 'postgres://o@db/lianxi' }, ['DATABASE_OWNER_URL']],
    ['a database without a worker', { DATABASE_URL: external.DATABASE_URL }, ['DATABASE_WORKER_URL']],
    ['the app as its own owner', { ...external, DATABASE_OWNER_URL: external.DATABASE_URL }, ['DATABASE_OWNER_URL']],
    ['a word for the number of backups', { LIANXI_BACKUP_KEEP: 'all' }, ['LIANXI_BACKUP_KEEP']],
    ['backups of an external database', { ...external, LIANXI_BACKUP_DIR: '/backup' }, ['LIANXI_BACKUP_DIR']],
    ['metrics without a port', { LIANXI_METRICS: '127.0.0.1' }, ['LIANXI_METRICS']],
    ['metrics everybody reaches', { LIANXI_METRICS: '0.0.0.0:4000' }, ['LIANXI_METRICS']],
    ['a misspelt name', { LIANXI_DEM0: '0' }, ['LIANXI_DEM0']],
    ['several at once', { PORT: 'x', LIANXI_DEMO: 'x', LIANXI_DATE: 'x' }, ['PORT', 'LIANXI_DEMO', 'LIANXI_DATE']],
  ])('refuses %s', (_what, env, variables) => {
    expect(brokenVariables(env)).toEqual(variables);
  });

  it('never repeats a value, since addresses carry passwords', () => {
    const env = { ...external, DATABASE_OWNER_URL: 'lianxi_owner:secret@db' };
    expect(() => readConfig(env)).toThrow(/DATABASE_OWNER_URL must look like/);
    expect(() => readConfig(env)).not.toThrow(/secret/);
  });
});
