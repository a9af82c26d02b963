import {
  ClaimInvitationDocument,
  EnterpriseByIdDocument,
  RegisterEnterpriseDocument,
  RegisterPersonDocument,
  RehearseImportDocument,
  SignInDocument,
} from '@lianxi/schema/operations';
import { print } from 'graphql';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sessionCookie } from '../src/contexts.ts';
import { runningAddress } from '../src/platform/embedded/embedded.ts';
import { killAllIn } from '../src/platform/embedded/orphans.ts';
import { freePort } from '../src/platform/free-port.ts';
import { uploaded } from './kit/imports.ts';
import { spawnServer, type ServerProcess } from './kit/server-process.ts';
import { actorAt, codeOf, dataOf, type Actor, type Answer } from './kit/world.ts';

/** What must never be in a log, each with a form that cannot come from anywhere else. */
const canaries = {
  person: '欧阳金丝雀',
  enterprise: '金丝雀砚霁机械有限公司',
  phone: '13955512345',
  password: 'canary-Password-77',
  wrongPassword: 'canary-Wrong-88',
  loginName: 'canarylogin',
  operation: 'Tel_13955512346',
  file: '金丝雀名单.csv',
  header: 'canary-header-99',
};
const yanzhouId = 370812;

const lineRule = v.object({
  time: v.pipe(v.string(), v.isoTimestamp()),
  level: v.picklist(['info', 'warn', 'error']),
  message: v.string(),
  requestId: v.optional(v.string()),
  operation: v.optional(v.string()),
  code: v.optional(v.string()),
  milliseconds: v.optional(v.number()),
});
type Line = v.InferOutput<typeof lineRule>;

let data = '';
let server: ServerProcess;
let url = '';
let admin: pg.Client;
let actor: Actor;
/** Tokens, the link of the first administrator among them. */
const tokens: string[] = [];
let greeting = '';

/** What the server wrote beside its greeting, line by line: all of it must be JSON. */
const lines = (): Line[] =>
  server
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => v.parse(lineRule, JSON.parse(line)));
const of = (requestId: string | null) =>
  vi.waitUntil(() => lines().find((line) => line.requestId === requestId && line.message === 'request'), 5000);
const written = async (answer: Answer<unknown>) => of(answer.headers.get('x-request-id'));

/** Runs something while a table is not where the code expects it, so that every statement on it fails. */
async function without(table: string, work: () => Promise<void>, schema = 'public'): Promise<void> {
  await admin.query(`alter table ${schema}.${table} rename to elsewhere`);
  try {
    await work();
  } finally {
    await admin.query(`alter table ${schema}.elsewhere rename to ${table}`);
  }
}

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'lianxi-log-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(data, 0o711);
  const port = await freePort();
  server = spawnServer({ PORT: String(port), LIANXI_DATA: data, LIANXI_DEMO: '0' });
  url = `http://127.0.0.1:${port}`;
  await vi.waitUntil(() => server.said().includes('Ctrl+C'), { timeout: 180_000, interval: 100 });
  greeting = server.said();
  const token = /welcome\/([\w-]{43})/.exec(greeting)?.[1] ?? '';
  const address = new URL(runningAddress(data) ?? '');
  address.pathname = '/lianxi';
  admin = new pg.Client(address.toString());
  await admin.connect();
  const claim = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: print(ClaimInvitationDocument),
      variables: {
        input: { token, loginName: canaries.loginName, displayName: canaries.person, password: canaries.password },
      },
    }),
  });
  const session = new RegExp(`${sessionCookie}=([\\w-]{43})`).exec(claim.headers.get('set-cookie') ?? '')?.[1] ?? '';
  tokens.push(session);
  actor = actorAt(url, session);
}, 480_000);

afterAll(async () => {
  await admin?.end();
  server?.signal('SIGTERM');
  await server?.ended;
  await killAllIn(path.join(data, 'postgres'));
  rmSync(data, { recursive: true, force: true });
}, 240_000);

describe('the log', { timeout: 240_000 }, () => {
  it('tells of each request its id, its operation, how it ended and how long it took', async () => {
    const answer = await actor.send(RegisterEnterpriseDocument, {
      input: { regionId: yanzhouId, name: canaries.enterprise },
    });
    dataOf(answer);
    expect(await written(answer)).toMatchObject({ level: 'info', operation: 'RegisterEnterprise', code: 'OK' });
    expect((await written(answer))?.milliseconds).toBeGreaterThan(0);
    const refused = await actor.send(EnterpriseByIdDocument, { id: canaries.phone });
    expect(await written(refused)).toMatchObject({ operation: 'EnterpriseById', code: codeOf(refused) });
  });

  it('says the id of a request in every line that is written on the way', async () => {
    await without('enterprise', async () => {
      const answer = await actor.send(RegisterEnterpriseDocument, {
        input: { regionId: yanzhouId, name: canaries.enterprise },
      });
      expect(codeOf(answer)).toBe('INTERNAL');
      expect(await written(answer)).toMatchObject({ code: 'INTERNAL' });
      const own = lines().filter((line) => line.requestId === answer.headers.get('x-request-id'));
      expect(own.map(({ message }) => message)).toEqual(['a field failed', 'request']);
    });
  });

  it('knows the names of operations of ours, and calls all others by one word', async () => {
    for (const query of [
      `query ${canaries.operation}{service{version}}`,
      '{service{version}}',
      `query{ "${canaries.person}`,
    ])
      expect(await written(await actor.ask(query))).toMatchObject({ operation: 'other' });
  });

  it('gives every answer an id, of its own making', async () => {
    const answer = await fetch(`${url}/live`, { headers: { 'x-request-id': canaries.header } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const file = await fetch(`${url}/files/${canaries.phone}?name=${canaries.phone}`);
    expect(await of(file.headers.get('x-request-id'))).toMatchObject({ operation: 'files', code: 'UNAUTHENTICATED' });
  });

  it('has no name, telephone number, password or token in it, whatever succeeds or fails', async () => {
    const { person, phone, enterprise, loginName, wrongPassword, password, header, file } = canaries;
    const { enterprise: made } = dataOf(
      await actor.send(RegisterEnterpriseDocument, { input: { regionId: yanzhouId, name: `${enterprise}二` } }),
    ).registerEnterprise;
    const register = () =>
      actor.send(RegisterPersonDocument, {
        input: {
          regionId: yanzhouId,
          name: person,
          phone,
          roles: [{ enterpriseId: made.id, kind: 'BUSINESSPERSON', title: person }],
        },
      });
    const signIn = (given: string) => actor.send(SignInDocument, { input: { loginName, password: given } });
    const outcomes = [await register(), await signIn(wrongPassword), await signIn(password)].map(codeOf);
    expect(outcomes).toEqual([undefined, expect.any(String), undefined]);
    for (const table of ['person', 'enterprise'])
      await without(table, async () => expect(codeOf(await register())).toBe('INTERNAL'));
    await without('account', async () => expect(codeOf(await signIn(password))).toBe('INTERNAL'), 'sec');
    await actor.ask(`query{ enterprises(regionId: ${yanzhouId}, search: "${person}`);
    await actor.ask('query($id: ID!){enterprise(id:$id){name}}', { id: { name: person, phone } });
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': header, authorization: `Bearer ${header}` },
      body: `{"query": "${password}", ${person}`,
    });
    await fetch(`${url}/welcome/${header}?phone=${phone}`);
    const content = `企业名称,联系电话\n${enterprise}三,${phone}\n`;
    const fileId = await uploaded(actor, { name: file, content, regionId: yanzhouId });
    await without('enterprise', async () => {
      dataOf(await actor.send(RehearseImportDocument, { input: { fileId, regionId: yanzhouId, kind: 'ENTERPRISES' } }));
      const failed = () => admin.query(`select from graphile_worker._private_jobs where last_error is not null`);
      await vi.waitUntil(async () => (await failed()).rowCount, 20_000);
      await vi.waitUntil(() => server.said().includes('rehearseImport'), 5000);
    });

    const logs = {
      server: server.said().slice(greeting.length),
      postgres: readFileSync(path.join(data, 'postgres.log'), 'utf8'),
    };
    const secrets = [...Object.values(canaries), ...tokens];
    const found = Object.entries(logs).flatMap(([log, text]) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${log}: ${secret}`),
    );
    expect(found).toEqual([]);
    expect(logs.server).toContain('a field failed');
  });

  it('is JSON, line by line, with the time', () => {
    const said = server.said().slice(greeting.length).split('\n').slice(0, -1);
    expect(said.filter((line) => line !== '' && !line.startsWith('{'))).toEqual([]);
    expect(lines().length).toBeGreaterThan(10);
  });
});
