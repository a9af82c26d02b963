import pg from 'pg';
import { Role } from '../../../src/platform/actor.ts';
import { breaches, type Sides, type Table } from '../wall-probes.ts';
import { places, type Stage } from './stage.ts';

/** A scope in which bare SQL is tried: who speaks, and whose rows they reach for. */
export interface Scope extends Omit<Sides, 'client'> {
  name: string;
}

/** The scopes of the certificate: one county towards a sibling, another city, its API key, the province above, and scattered. */
export async function scopesOf({ world, insiders }: Stage): Promise<Scope[]> {
  const { home, sibling, otherCity } = places;
  const scattered = await world.member('scattered', Role.CLERK, home, otherCity);
  const above = await world.member('above', Role.CLERK, home);
  await world.owner(
    `insert into membership (region_id, id, account_id, role, login_name, display_name, granted_at)
       select 370000, gen_random_uuid(), account_id, 'AUDITOR', login_name, display_name, granted_at from membership where login_name = 'above'`,
  );
  const { token } = world.yanzhou;
  const key = insiders.key.token ?? '';
  return [
    { name: 'sibling county', token, own: home, foreign: sibling, isForeignRead: false },
    { name: 'other city', token, own: home, foreign: otherCity, isForeignRead: false },
    { name: 'API key', token: key, own: home, foreign: sibling, isForeignRead: false },
    { name: 'province above', token: above.token, own: home, foreign: sibling, isForeignRead: true },
    { name: 'scattered counties', token: scattered.token, own: otherCity, foreign: sibling, isForeignRead: false },
  ];
}

/** What is wrong with the wall before these tables, in every scope and in none. */
export async function sqlBreaches(stage: Stage, tables: readonly Table[], scopes: readonly Scope[]): Promise<string[]> {
  const client = new pg.Client(stage.world.urls.app);
  await client.connect();
  try {
    const found: string[] = [];
    for (const { name, ...sides } of scopes)
      found.push(...(await breaches({ client, ...sides }, tables)).map((what) => `${name}: ${what}`));
    for (const { name } of tables) found.push(...(await withoutScope(client, name)));
    return found;
  } finally {
    await client.end();
  }
}

/** Without a scope no row is seen, added, changed or removed. */
async function withoutScope(client: pg.Client, table: string): Promise<string[]> {
  const found: string[] = [];
  const name = `"${table}"`;
  for (const text of [
    `select from ${name}`,
    `insert into ${name} select * from ${name}`,
    `insert into ${name} (region_id) values (${places.home})`,
    `update ${name} set region_id = region_id`,
    `delete from ${name}`,
  ]) {
    await client.query('begin');
    try {
      const { rowCount } = await client.query(text);
      if (rowCount !== 0) found.push(`no scope: ${text} reaches ${rowCount} rows`);
    } catch (error) {
      // Refused for want of a grant, a scope or a generated column: each of them is a no.
      if (!(error instanceof pg.DatabaseError)) throw error;
    } finally {
      await client.query('rollback');
    }
  }
  return found;
}
