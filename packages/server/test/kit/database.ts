import pg from 'pg';
import { inject } from 'vitest';
import type { Urls } from '../../src/platform/database/prepare.ts';

export interface DatabaseCopy {
  urls: Urls;
  drop(): Promise<void>;
}

let copies = 0;

/** Copies the migrated template to a database of the caller's own; the caller drops it. */
export async function copyTemplate(): Promise<DatabaseCopy> {
  copies += 1;
  const name = `test_${process.pid}_${process.env['VITEST_POOL_ID'] ?? '0'}_${copies}`;
  const admin = new pg.Client(inject('admin'));
  await admin.connect();
  await admin.query(`create database ${name} template template_lianxi strategy wal_log owner lianxi_owner`);
  await admin.query(`grant create on database ${name} to lianxi_worker`);
  const on = (url: string): string => {
    const moved = new URL(url);
    moved.pathname = `/${name}`;
    return moved.toString();
  };
  const given = inject('urls');
  return {
    urls: { owner: on(given.owner), app: on(given.app), worker: on(given.worker), listen: on(given.listen) },
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
