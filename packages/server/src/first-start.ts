import pg from 'pg';
import { loadDemo } from '../seeds/demo.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { hashOf, newToken } from './modules/identity/index.ts';
import type { Config } from './platform/config.ts';
import type { Urls } from './platform/database/prepare.ts';
import type { DemoSignIn } from './platform/installation.ts';

export interface FirstStart {
  /** The page where the first administrator makes the account; null once there is one. */
  setupPath: string | null;
  demoSignIns: readonly DemoSignIn[];
}

/**
 * What a start does as long as nobody has an account: the demo where it is wanted, else a link that makes the first
 * administrator. The link is new at each start, works once, and the one before it ends.
 */
export async function firstStart(urls: Urls, config: Pick<Config, 'demo'>): Promise<FirstStart> {
  await clearHalfDemo(urls.owner);
  const token = newToken();
  const isFirst = await inviteFirst(urls.owner, token);
  if (!isFirst) return { setupPath: null, demoSignIns: (await isDemo(urls.owner)) ? demoSignIns : [] };
  if (!config.demo) return { setupPath: `/welcome/${token}`, demoSignIns: [] };
  await asOwner(urls.owner, 'update sec.secret set is_demo_loading = true');
  await loadDemo(urls, token);
  await asOwner(urls.owner, 'update sec.secret set is_demo = true, is_demo_loading = false');
  return { setupPath: null, demoSignIns };
}

/**
 * A start that was killed while it loaded the demo left accounts that nobody can sign in with. Nothing else can be in
 * such a database yet, so all of it goes and the demo begins again.
 */
async function clearHalfDemo(ownerUrl: string): Promise<void> {
  await asOwner(
    ownerUrl,
    `do $$ declare tables text; begin
       if not (select is_demo_loading from sec.secret) then return; end if;
       select string_agg(c.oid::regclass::text, ', ') into tables from pg_class c
        where c.relkind = 'r' and (c.relnamespace = 'public'::regnamespace and c.relname not in ('region', 'region_code', 'mikro_orm_migrations')
           or c.relnamespace = 'sec'::regnamespace and c.relname <> 'secret');
       execute 'truncate ' || tables;
       update sec.secret set is_demo_loading = false;
     end $$`,
  );
}

async function inviteFirst(ownerUrl: string, token: string): Promise<boolean> {
  const [row] = await asOwner<{ is: boolean }>(ownerUrl, 'select sec.invite_first($1) as is', [hashOf(token)]);
  return row?.is === true;
}

async function isDemo(ownerUrl: string): Promise<boolean> {
  const [row] = await asOwner<{ is: boolean }>(ownerUrl, 'select sec.is_demo() as is');
  return row?.is === true;
}

async function asOwner<R extends pg.QueryResultRow>(
  ownerUrl: string,
  text: string,
  values: unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return (await client.query<R>(text, values)).rows;
  } finally {
    await client.end();
  }
}
