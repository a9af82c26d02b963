import { EnterpriseListDocument, RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { print } from 'graphql';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { RequestPatience } from '../src/http/patience.ts';
import { codeOf, dataOf, makeWorld, type World } from './kit/world.ts';

const yanzhouId = 370812;
const list = { regionId: yanzhouId, order: 'NAME_ASC' as const, first: 20 };
const ages = 60_000;

let world: World;
let holder: pg.Client;
/** What statements wait is told to a superuser only. */
let admin: pg.Client;
const begin = async (patience: RequestPatience): Promise<void> => {
  world = await makeWorld({ patience });
  holder = new pg.Client(world.urls.owner);
  await holder.connect();
  admin = new pg.Client(inject('admin'));
  await admin.connect();
};
afterEach(async () => {
  await admin?.end();
  await holder?.end();
  await world?.stop();
});

/** Nobody reads or writes enterprises until the lock is let go: whoever asks for them waits. */
const hold = async (): Promise<void> => {
  await holder.query('begin');
  await holder.query('lock table enterprise in access exclusive mode');
};
const letGo = () => holder.query('rollback');

/** How many statements of the app wait in the database. */
async function waiting(): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
      where usename = 'lianxi_app' and datname = $1 and state = 'active' and wait_event_type = 'Lock'`,
    [new URL(world.urls.app).pathname.slice(1)],
  );
  return rows[0]?.n ?? -1;
}
const untilWaiting = (count: number) =>
  vi.waitFor(async () => expect(await waiting()).toBe(count), { timeout: 60_000, interval: 20 });

describe('a statement that takes too long', () => {
  beforeEach(() => begin({ statementMs: 600, requestMs: ages }));

  it('is stopped in the database, and the answer says so', async () => {
    await hold();
    const asked = world.yanzhou.send(EnterpriseListDocument, list);
    await untilWaiting(1);
    expect(codeOf(await asked)).toBe('TIMED_OUT');
    expect(await waiting()).toBe(0);
    await letGo();
    expect(dataOf(await world.yanzhou.send(EnterpriseListDocument, list)).enterprises.nodes).toEqual([]);
  });

  it('writes nothing', async () => {
    await hold();
    const input = { regionId: yanzhouId, name: '等待锁的公司' };
    expect(codeOf(await world.yanzhou.send(RegisterEnterpriseDocument, { input }))).toBe('TIMED_OUT');
    await letGo();
    expect(await world.owner(`select id from enterprise where name = '等待锁的公司'`)).toEqual([]);
    expect(await world.owner(`select id from audit_event where verb = 'registerEnterprise'`)).toEqual([]);
  });
});

describe('a request whose time is up', () => {
  beforeEach(() => begin({ statementMs: ages, requestMs: 900 }));

  it('is stopped in the database, whether it reads or writes', async () => {
    await hold();
    const input = { regionId: yanzhouId, name: '等待锁的公司' };
    const asked = Promise.all([
      world.yanzhou.send(EnterpriseListDocument, list),
      world.yanzhou.send(RegisterEnterpriseDocument, { input }),
    ]);
    await untilWaiting(2);
    const [read, written] = await asked;
    expect([codeOf(read), codeOf(written)]).toEqual(['TIMED_OUT', 'TIMED_OUT']);
    expect(await waiting()).toBe(0);
    await letGo();
    expect(await world.owner(`select id from enterprise where name = '等待锁的公司'`)).toEqual([]);
  });
});

describe('a client that goes away', () => {
  beforeEach(() => begin({ statementMs: ages, requestMs: ages }));

  const send = (query: string, variables: object, signal: AbortSignal) =>
    fetch(`${world.app.url}/graphql`, {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', cookie: `lianxi_session=${world.yanzhou.token}` },
      body: JSON.stringify({ query, variables }),
    });

  it('leaves no statement behind, however many went at once, and the server goes on', async () => {
    await hold();
    const gone = new AbortController();
    const asked = Array.from({ length: 8 }, () => send(print(EnterpriseListDocument), list, gone.signal));
    const ended = Promise.allSettled(asked);
    await untilWaiting(8);
    gone.abort();
    expect((await ended).every(({ status }) => status === 'rejected')).toBe(true);
    await untilWaiting(0);
    await letGo();
    const answers = await Promise.all(asked.map(() => world.yanzhou.send(EnterpriseListDocument, list)));
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
  });

  it('in the middle of a write has it written all the same', async () => {
    await hold();
    const gone = new AbortController();
    const input = { regionId: yanzhouId, name: '断线前提交的公司' };
    const sent = send(print(RegisterEnterpriseDocument), { input }, gone.signal).catch((error: Error) => error.name);
    await untilWaiting(1);
    gone.abort();
    expect(await sent).toBe('AbortError');
    await letGo();
    await vi.waitFor(async () =>
      expect(await world.owner(`select name from enterprise where name = '断线前提交的公司'`)).toHaveLength(1),
    );
  });
});
