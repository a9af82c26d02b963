import { RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { createPubSub } from '@graphql-yoga/subscription';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toGlobalId } from '../src/platform/global-id.ts';
import { makeSchema } from '../src/schema.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const schema = await makeSchema(createPubSub());
const fieldsOf = (kind: 'query' | 'mutation'): [string, string, GraphQLField<unknown, unknown>][] =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
    .filter((field) => field.args.length > 0)
    .map((field) => [kind, field.name, field]);

let world: World;
let foreignId = '';

beforeAll(async () => {
  world = await makeWorld();
  const input = { regionId: zouchengId, name: '邹城甲公司' };
  foreignId = dataOf(await world.zoucheng.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
});
afterAll(() => world?.stop());

const uuid = '0198c2f0-0000-7000-8000-000000000000';
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '\u202eevil\u200f\u2066',
  '\u0001\u001f\u007f',
  `' or 1=1 --`,
  `"; drop table enterprise; --`,
  `$1 ? :a ${'{'}0}`,
  '%_\\',
  '=HYPERLINK("http://x","y")',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'NaN',
  '{"a":[1]}',
  '9'.repeat(400),
  '1e400',
  '2014-02-30',
  '0000-00-00',
  '9999-12-31',
  '👩‍👩‍👧‍👦'.repeat(300),
  '路'.repeat(100_000),
];
const idTexts = () => [
  foreignId,
  `${foreignId.slice(0, -1)}!`,
  foreignId.slice(0, -2),
  foreignId.replace('ent_', 'imp_'),
  foreignId.replace('ent_', 'fil_'),
  ...[2_147_483_647, -2_147_483_648, -1, 0].flatMap((regionId) =>
    ['ent', 'imp', 'fil'].map((word) => toGlobalId(word, { regionId, id: uuid })),
  ),
  `ent_${'/'.repeat(27)}`,
  '__proto__',
];
const numbers = [
  0,
  -1,
  1,
  2,
  101,
  370_899,
  100_000,
  999_999,
  1e9,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  1.5,
  1e300,
  '1',
  null,
];
const days = [
  ...texts.filter((text) => text.length < 500),
  '2014-10-07T00:00:00Z',
  '10000-01-01',
  '-2014-10-07',
  '0001-01-01',
];

/** A value that is acceptable in form. */
function usual(type: GraphQLInputType, name: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [usual(bare.ofType, name)];
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, usual(field.type, field.name)]),
    );
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (bare.name === 'ID')
    return toGlobalId(/file/i.test(name) ? 'fil' : /import/i.test(name) ? 'imp' : 'ent', {
      regionId: yanzhouId,
      id: uuid,
    });
  if (bare.name === 'Boolean') return true;
  if (bare.name === 'Int') return /region|county/i.test(name) ? yanzhouId : 1;
  return bare.name === 'Day' ? '2014-10-07' : 'x';
}

/** Where a value may stand below an argument: each with the whole argument made around the value. */
interface Position {
  path: string;
  type: GraphQLInputType;
  around(value: unknown): unknown;
}
function positions(type: GraphQLInputType, path: string): Position[] {
  const bare = getNullableType(type);
  if (isListType(bare))
    return positions(bare.ofType, `${path}[]`).map((inner) => ({ ...inner, around: (value) => [inner.around(value)] }));
  if (!isInputObjectType(bare)) return [{ path, type: bare, around: (value) => value }];
  return Object.values(bare.getFields()).flatMap((field) =>
    positions(field.type, `${path}.${field.name}`).map((inner) => ({
      ...inner,
      around: (value: unknown) => ({ ...(usual(bare, path) as object), [field.name]: inner.around(value) }),
    })),
  );
}

function valuesFor(type: GraphQLInputType): readonly unknown[] {
  const bare = getNamedType(type);
  if (isEnumType(bare)) return ['NOBODY', 'x\0', 1, '__proto__'];
  if (bare.name === 'Boolean') return ['true', 1, null];
  if (bare.name === 'Int') return numbers;
  if (bare.name === 'Day') return days;
  return bare.name === 'ID' ? [...texts, ...idTexts()] : [...texts, 1, true, {}, []];
}

/** What no answer may hold: SQL, tables, stacks, the driver's words. */
const leak =
  /node_modules|\.ts:\d|\n\s+at |violates|relation "|column "|syntax error at|DriverException|enterprise_region|pg_catalog|\bselect .* from\b/i;

function faultOf(status: number, text: string): string | null {
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  if (text.includes('"INTERNAL"')) return 'INTERNAL';
  const codes = [...text.matchAll(/"code":"?([^",}]*)/g)].map(([, code]) => code);
  if (text.includes('"errors"') && codes.length === 0) return `no code: ${text.slice(0, 200)}`;
  return leak.test(text) ? `leak: ${text.slice(0, 300)}` : null;
}

async function post(body: string, headers: Record<string, string> = {}): Promise<[number, string]> {
  const response = await fetch(`${world.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `lianxi_session=${world.director.token}`, ...headers },
    body,
  });
  return [response.status, await response.text()];
}

/** Tries each value at each position of a field; what went wrong, by position and value. */
async function faultsOf(kind: string, field: GraphQLField<unknown, unknown>): Promise<string[]> {
  const given = field.args.filter(({ type }) => isNonNullType(type));
  const usualValues = Object.fromEntries(given.map((arg) => [arg.name, usual(arg.type, arg.name)]));
  const found: string[] = [];
  for (const arg of field.args) {
    const declared = [...new Set([...given, arg])];
    const query = `${kind}(${declared.map(({ name, type }) => `$${name}: ${String(type)}`).join(',')}){${field.name}(${declared.map(({ name }) => `${name}:$${name}`).join(',')}){__typename}}`;
    for (const position of positions(arg.type, arg.name)) {
      const { path, type } = position;
      const tries = valuesFor(type).map(async (value) => {
        const variables = { ...usualValues, [arg.name]: position.around(value) };
        const fault = faultOf(...(await post(JSON.stringify({ query, variables }))));
        if (fault) found.push(`${path} = ${JSON.stringify(value)?.slice(0, 60)}: ${fault}`);
      });
      await Promise.all(tries);
    }
  }
  return found;
}

describe('bad values', () => {
  it.each([...fieldsOf('query'), ...fieldsOf('mutation')])(
    'at every place of the %s %s get a clear answer',
    async (kind, _name, field) => {
      expect(await faultsOf(kind, field)).toEqual([]);
    },
    60_000,
  );

  it('leave no job behind that fails again and again', async () => {
    const queue = new pg.Client(world.urls.worker);
    await queue.connect();
    const left = async () =>
      (
        await queue.query<{ last_error: string | null }>(
          `select last_error from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'sweep'`,
        )
      ).rows;
    try {
      await vi.waitFor(async () => expect(await left()).toEqual([]), { timeout: 100_000, interval: 500 });
      expect(await world.owner(`select state from enterprise_import where state in ('REHEARSING', 'RUNNING')`)).toEqual(
        [],
      );
    } finally {
      await queue.end();
    }
  }, 120_000);
});

describe('a request that is none', () => {
  const json = (body: unknown) => JSON.stringify(body);
  it.each([
    ['malformed JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['a body of two megabytes', json({ query: '{viewer{id}}', x: 'x'.repeat(2_000_000) }), 413, 'BODY_TOO_LARGE'],
    [
      'a text of 1,000,000 characters',
      json({ query: 'query($s:String){regions(search:$s){__typename}}', variables: { s: '路'.repeat(1_000_000) } }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['an empty object', '{}', 400, 'BAD_REQUEST'],
    ['a list', '[{"query":"{viewer{id}}"}]', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query":1}', 400, 'BAD_REQUEST'],
    ['variables that are text', json({ query: '{viewer{id}}', variables: 'x' }), 400, 'BAD_REQUEST'],
    ['broken GraphQL', json({ query: '{viewer{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field there is not', json({ query: '{viewer{secret}}' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation there is not',
      json({ query: 'query A{viewer{id}} query B{viewer{id}}', operationName: 'C' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'two operations and no name',
      json({ query: 'query A{viewer{id}} query B{viewer{id}}' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['five thousand fields', json({ query: `{viewer{${'id '.repeat(5000)}}}` }), 400, 'QUERY_TOO_LONG'],
    [
      'fragments that meet themselves',
      json({ query: '{viewer{...A}} fragment A on Viewer{...B} fragment B on Viewer{...A}' }),
      400,
      'QUERY_TOO_DEEP',
    ],
    [
      'a subscription by the wrong door',
      json({ query: `subscription{importChanged(id:"x"){id}}` }),
      400,
      'BAD_REQUEST',
    ],
  ])('as %s, is refused', async (_what, body, status, code) => {
    const [given, text] = await post(body);
    expect([given, text.slice(0, 300)]).toEqual([status, expect.stringContaining(`"code":"${code}"`)]);
    expect(faultOf(given, text)).toBeNull();
  });

  it.each([
    ['GET without a header that other sites cannot send', '/graphql?query={viewer{id}}', {}, 400],
    [
      'a form’s content type',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{viewer{id}}"}' },
      400,
    ],
    ['a broken escape in the address', '/%E0%A4%A', {}, 400],
    ['a way out of the folder', '/assets/..%2f..%2fpackage.json', {}, 400],
    ['a broken escape in a file’s name', '/files?name=%E0%A4%A', { method: 'POST' }, 401],
    [
      'a broken body at the stream',
      '/graphql/stream',
      { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{' },
      400,
    ],
  ] satisfies [string, string, RequestInit, number][])('as %s, is refused', async (_what, path, init, status) => {
    const response = await fetch(`${world.app.url}${path}`, init);
    const text = await response.text();
    expect([response.status, leak.test(text)]).toEqual([status, false]);
  });

  it('is answered in the reader’s language', async () => {
    const [, chinese] = await post('{');
    const [, english] = await post('{', { 'accept-language': 'en' });
    expect([/[\u4e00-\u9fff]/.test(chinese), /[\u4e00-\u9fff]/.test(english)]).toEqual([true, false]);
  });
});

describe('the server', () => {
  it('says that it lives and that it is ready', async () => {
    const live = await fetch(`${world.app.url}/live`);
    const ready = await fetch(`${world.app.url}/ready`);
    expect([live.status, await live.json()]).toEqual([200, { isLive: true }]);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { isReady: true, database: 'answers', pendingMigrations: [] },
    ]);
    expect(live.headers.get('x-powered-by')).toBeNull();
    expect(live.headers.get('content-security-policy')).toContain(`default-src 'self'`);
  });
});
