import { ImportChangedDocument, type ImportLiveFragment } from '@lianxi/schema/operations';
import { print } from 'graphql';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { startApp, type App } from '../../app.ts';
import { importOf, rehearsed, settled, started } from '../../../test/kit/imports.ts';
import { heard as listened, type Heard } from '../../../test/kit/listening.ts';
import { asCsv, syntheticRegistry } from '../../../test/kit/registry.ts';
import { actorAt, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';

const jiningId = 370800;
const registry = syntheticRegistry({ rows: 1400, seed: 9 });
const { found } = registry.expected;
const file = { name: '济宁名录.csv', content: asCsv(registry, 'utf-8'), regionId: jiningId };

let world: World;
let second: App | null;
let admin: pg.Client;

beforeEach(async () => {
  second = null;
  world = await makeWorld();
  admin = new pg.Client(inject('admin'));
  await admin.connect();
});
afterEach(async () => {
  await admin?.end();
  await second?.stop();
  await world?.stop();
});

const startSecond = async (): Promise<Actor> => {
  second = await startApp({ urls: world.urls, config: { port: 0, host: '127.0.0.1', trustProxy: false, now: null } });
  return actorAt(second.url, world.director.token);
};
const underWay = (id: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const { state, progress } = await importOf(world.director, id);
      expect([state, progress.done > 0, progress.done < found]).toEqual(['RUNNING', true, true]);
    },
    { timeout: 30_000, interval: 20 },
  );

describe('a file of many rows', () => {
  it('is known to PostgreSQL as soon as it is in: nobody waits behind plans made for an empty register', async () => {
    const planned = (table: string) =>
      world.owner<{ rows: number }>(
        `select reltuples::int as rows from pg_class where oid='public.${table}'::regclass`,
      );
    const { id, version } = await rehearsed(world.director, file);
    expect((await planned('enterprise_import_row'))[0]?.rows).toBe(registry.rows.length);
    await started(world.director, { id, version });
    await settled(world.director, id, 'DONE');
    expect((await planned('enterprise'))[0]?.rows).toBe(found);
  }, 240_000);
});

/** SQL in the job queue's own schema. */
async function inQueue(text: string): Promise<void> {
  const client = new pg.Client(world.urls.worker);
  await client.connect();
  await client.query(text).finally(() => client.end());
}

const cutConnections = () =>
  admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'lianxi_worker' and datname = $1`,
    [new URL(world.urls.worker).pathname.slice(1)],
  );

async function expectEachRowOnce(): Promise<void> {
  const [counted] = await world.owner(
    `select (select count(*)::int from enterprise) as enterprises, (select count(distinct name)::int from enterprise) as names,
            (select count(*)::int from audit_event where verb = 'importEnterprise') as deeds, (select max(version) from enterprise) as version,
            (select count(distinct enterprise_id)::int from enterprise_import_row where is_applied) as applied`,
  );
  expect(counted).toEqual({ enterprises: found, names: found, deeds: found, version: 1, applied: found });
}

describe('the run of an import', () => {
  it('goes on at another server when its own is stopped, and writes each row once', async () => {
    const { id, version } = await rehearsed(world.director, file);
    await started(world.director, { id, version });
    await underWay(id);
    await world.app.stop();
    const done = await settled(await startSecond(), id, 'DONE');
    expect([done.counts.applied, done.progress]).toEqual([found, { done: found, total: found }]);
    await expectEachRowOnce();
  }, 90_000);

  it('goes on when its connections are cut', async () => {
    const { id, version } = await rehearsed(world.director, file);
    await started(world.director, { id, version });
    await underWay(id);
    await cutConnections();
    const done = await settled(world.director, id, 'DONE');
    expect(done.progress).toEqual({ done: found, total: found });
    await expectEachRowOnce();
  }, 90_000);

  it('goes on when not even its failure could be noted', async () => {
    const { id, version } = await rehearsed(world.director, file);
    await inQueue(
      `create function graphile_worker.refuse() returns trigger language plpgsql as $$ begin raise exception 'planned' using errcode = '57P01'; end $$;
       create trigger refuses before update on graphile_worker._private_jobs for each row when (new.last_error is not null) execute function graphile_worker.refuse()`,
    );
    await started(world.director, { id, version });
    await underWay(id);
    await cutConnections();
    await settled(world.director, id, 'DONE');
    await expectEachRowOnce();
  }, 90_000);

  it('of a server that was killed is taken over at the next start', async () => {
    const { id, version } = await rehearsed(world.director, file);
    await started(world.director, { id, version });
    await underWay(id);
    await world.app.stop();
    // What a killed server leaves: its job is locked by a pool that no longer lives.
    await inQueue(
      `update graphile_worker._private_jobs set locked_by = 'dead-pool', locked_at = now(), run_at = now() where locked_by is null`,
    );
    await settled(await startSecond(), id, 'DONE');
    await expectEachRowOnce();
  }, 90_000);

  it('by two servers at once writes each row once', async () => {
    const { id, version } = await rehearsed(world.director, file);
    const other = await startSecond();
    await started(world.director, { id, version });
    await underWay(id);
    // The queue forgets that somebody works on it: the second server begins beside the first.
    await inQueue('update graphile_worker._private_jobs set locked_by = null, locked_at = null, run_at = now()');
    const [one, two] = await Promise.all([settled(world.director, id, 'DONE'), settled(other, id, 'DONE')]);
    expect(one).toEqual(two);
    expect(one.progress).toEqual({ done: found, total: found });
    await expectEachRowOnce();
  }, 90_000);
});

type Told = Heard<{ importChanged: ImportLiveFragment | null }>;

/** What a subscriber hears until it goes or the server does. */
const heard = (actor: Actor, id: string, signal: AbortSignal | null = null): AsyncGenerator<Told> =>
  listened(world.app.url, actor, { query: print(ImportChangedDocument), variables: { id }, signal });

async function firstHeard(actor: Actor, id: string, signal: AbortSignal | null = null): Promise<Told | null> {
  try {
    for await (const told of heard(actor, id, signal)) return told;
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
  return null;
}

describe('the progress of an import', () => {
  const small = { ...file, content: asCsv(syntheticRegistry({ rows: 900 }), 'utf-8') };

  it('E7 is heard by its office, silent for another county and refused to nobody in particular', async () => {
    const { id, version } = await rehearsed(world.director, small);
    const leaving = new AbortController();
    const foreign = firstHeard(world.zoucheng, id, leaving.signal);
    const states: ImportLiveFragment[] = [];
    const listening = (async () => {
      for await (const { data } of heard(world.director, id)) {
        if (data?.importChanged) states.push(data.importChanged);
        if (data?.importChanged?.state === 'DONE') return;
      }
    })();
    expect((await firstHeard(world.nobody, id))?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await started(world.director, { id, version });
    await listening;
    expect(states.length).toBeGreaterThan(2);
    const done = states.map(({ progress }) => progress.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(states.at(-1)?.counts.applied).toBe(states.at(-1)?.progress.total);
    leaving.abort();
    expect(await foreign).toBeNull();
  }, 240_000);

  it.each(['garbage', '', 'ent_AAAAAAAAAAAAAAAAAAAAAAAAAAA', '\0'])(
    'under the id %j is refused at once',
    async (id) => {
      expect((await firstHeard(world.director, id))?.errors?.[0]?.extensions?.code).toBe('BAD_ID');
    },
  );
});
