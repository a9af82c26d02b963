import pg from 'pg';
import { inject } from 'vitest';
import type { Urls } from '../../src/platform/database/prepare.ts';

export interface DatabaseCopy {
  name: string;
  urls: Urls;
  drop(): Promise<void>;
}

let copies = 0;

/** Copies the migrated template to a database of the caller's own; the caller drops it. */
export const copyTemplate = (): Promise<DatabaseCopy> => copyOf('template_lianxi');

/** Copies a database that nobody is connected to, rows and secrets included; the caller drops the copy. */
export async function copyOf(source: string): Promise<DatabaseCopy> {
  copies += 1;
  const name = `test_${process.pid}_${process.env['VITEST_POOL_ID'] ?? '0'}_${copies}`;
  const admin = new pg.Client(inject('admin'));
  await admin.connect();
  await admin.query(`create database ${name} template ${source} strategy wal_log owner lianxi_owner`);
  await admin.query(`grant create on database ${name} to lianxi_worker`);
  const on = (url: string): string => {
    const moved = new URL(url);
    moved.pathname = `/${name}`;
    return moved.toString();
  };
  const given = inject('urls');
  return {
    name,
    urls: {
      owner: on(given.owner),
      app: on(given.app),
      worker: on(given.worker),
      listen: on(given.listen),
      gateway: given.gateway && on(given.gateway),
    },
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
