import { RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { createPubSub } from '@graphql-yoga/subscription';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toGlobalId } from '../src/platform/global-id.ts';
import { makeSchema } from '../src/schema.ts';
import {
  neededArgs,
  placesOf,
  positions,
  selectionOf,
  usual,
  valuesFor,
  type KnownIds,
  type Place,
} from './kit/hostile.ts';
import { furnish } from './kit/wall-furniture.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const places = placesOf(await makeSchema(createPubSub()));

let world: World;
let foreignId = '';
let known: KnownIds = {};
let cursors: string[] = [];

/** The tables whose rows the places take the ids of, by the word of the ids. */
const tables = {
  ent: 'enterprise',
  imp: 'enterprise_import',
  cam: 'campaign',
  per: 'person',
  vis: 'visit',
  prb: 'problem',
  ref: 'referral',
  ofc: 'officer',
  off: 'office',
  pos: 'post',
  dep: 'department',
  not: 'notice',
  opf: 'opinion_form',
  opn: 'opinion',
  ftp: 'form_template',
  efd: 'enterprise_field',
  eqr: 'enterprise_qr',
  rrq: 'rights_request',
  rlk: 'rights_link',
  cto: 'county_opening',
  arc: 'county_archive',
  key: 'api_key',
};

/** Cursors that the server gave, cut, lengthened, and with another order or row in them. */
async function tamperedCursors(): Promise<string[]> {
  const answer = await world.director.ask('{enterprises(first:1){edges{cursor}}}');
  const [cursor = ''] = JSON.stringify(answer.data).match(/(?<="cursor":")[^"]+/) ?? [];
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const again = (changed: string): string => Buffer.from(changed, 'utf8').toString('base64url');
  return [
    cursor.slice(0, -3),
    `${cursor}AAAA`,
    again(text.toUpperCase()),
    again(text.replaceAll(/[a-f]/g, '0')),
    again('["NAME_ASC",null,null]'),
    again('{}'),
    again(`${text}' or 1=1 --`),
  ];
}

beforeAll(async () => {
  world = await makeWorld();
  const input = { regionId: zouchengId, name: '邹城甲公司' };
  foreignId = dataOf(await world.zoucheng.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
  await furnish(world, world.yanzhou, yanzhouId);
  for (const [word, table] of Object.entries(tables)) {
    const [row] = await world.owner<{ id: string }>(`select id from ${table} where region_id = $1 limit 1`, [
      yanzhouId,
    ]);
    if (!row) throw new Error(`nothing furnished ${table}`);
    known = { ...known, [word]: toGlobalId(word, { regionId: yanzhouId, id: row.id }) };
  }
  cursors = await tamperedCursors();
}, 240_000);
afterAll(() => world?.stop());

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

/** The document that asks for a place, with the variables that each step to it needs. */
function askFor({ kind, steps }: Place, tried: string) {
  const declared = new Map<string, string>();
  const values: Record<string, unknown> = {};
  const [root] = steps;
  const asked = steps.map((field, step) => {
    const isLast = step === steps.length - 1;
    const args = field.args.filter((arg) => neededArgs(field).includes(arg) || (isLast && arg.name === tried));
    for (const arg of args) {
      declared.set(`${arg.name}${step}`, String(arg.type));
      values[`${arg.name}${step}`] = usual(arg.type, arg.name, { field: root?.name ?? '', known });
    }
    return `${field.name}${args.length > 0 ? `(${args.map(({ name }) => `${name}:$${name}${step}`).join(',')})` : ''}`;
  });
  const last = steps.at(-1);
  const selection = last ? selectionOf(last.type) : '';
  const variables = [...declared].map(([name, type]) => `$${name}: ${type}`).join(',');
  const query = `${kind}(${variables}){${asked.join('{')}${selection}${'}'.repeat(steps.length)}`;
  return { query, values, variable: `${tried}${steps.length - 1}` };
}

/** Tries each value at each position of a place; what went wrong, by position and value, and how many were tried. */
async function faultsOf(place: Place): Promise<{ faults: string[]; tried: number }> {
  const faults: string[] = [];
  let tried = 0;
  for (const arg of place.steps.at(-1)?.args ?? []) {
    const { query, values, variable } = askFor(place, arg.name);
    // Or every value would be refused with the document, before anybody looked at it.
    const [, usualAnswer] = await post(JSON.stringify({ query, variables: values }));
    if (/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/.test(usualAnswer)) faults.push(`${arg.name}: ${usualAnswer}`);
    for (const position of positions(arg.type, arg.name, { field: place.steps[0]?.name ?? '', known })) {
      const { path, type } = position;
      const tries = valuesFor(type, { foreignId, cursors, name: arg.name }).map(async (value) => {
        const variables = { ...values, [variable]: position.around(value) };
        const fault = faultOf(...(await post(JSON.stringify({ query, variables }))));
        if (fault) faults.push(`${path} = ${JSON.stringify(value)?.slice(0, 60)}: ${fault}`);
      });
      tried += tries.length;
      await Promise.all(tries);
    }
  }
  return { faults, tried };
}

describe('bad values', () => {
  it('are tried at every place of the schema that takes one', () => {
    const counted = places.flatMap(({ name, steps }) =>
      (steps.at(-1)?.args ?? []).flatMap((arg) => positions(arg.type, arg.name, { field: name, known })),
    );
    expect(places.length).toBeGreaterThanOrEqual(97);
    expect(counted.length).toBeGreaterThanOrEqual(479);
  });

  it.each(places.map((place) => [place.kind, place.name, place] as const))(
    'at the %s %s get a clear answer',
    async (_kind, _name, place) => {
      const { faults, tried } = await faultsOf(place);
      expect(faults).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    },
    60_000,
  );

  it('leave no job behind that fails again and again', async () => {
    const queue = new pg.Client(world.urls.worker);
    await queue.connect();
    const left = async () =>
      (
        await queue.query<{ last_error: string | null }>(
          `select last_error from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'sweep' and (j.run_at <= now() or j.attempts > 0)`,
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
  }, 360_000);
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
