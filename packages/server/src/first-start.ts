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
  const token = newToken();
  const isFirst = await inviteFirst(urls.owner, token);
  if (!isFirst) return { setupPath: null, demoSignIns: (await isDemo(urls.owner)) ? demoSignIns : [] };
  if (!config.demo) return { setupPath: `/welcome/${token}`, demoSignIns: [] };
  await loadDemo(urls, token);
  await asOwner(urls.owner, 'update sec.secret set is_demo = true');
  return { setupPath: null, demoSignIns };
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
