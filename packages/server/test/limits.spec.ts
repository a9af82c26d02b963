import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostCost } from '../src/http/cost.ts';
import { documentLimits } from '../src/http/document-limits.ts';
import { codeOf, dataOf, makeWorld, type World } from './kit/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const times = (count: number, made: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => made(i)).join(' ');
const wide = times(12, (i) => `fragment F${i} on Query{...F${i + 1} ...F${i + 1} ...F${i + 1}}`);

/** Small texts that would keep a server busy, and the code each is refused with. */
const hostile: [string, string][] = [
  ['QUERY_TOO_LONG', `{viewer{displayName ${'a '.repeat(documentLimits.tokens)}}}`],
  ['QUERY_TOO_DEEP', `{regions(first:1){nodes{${'parent{'.repeat(15)}id${'}'.repeat(15)}}}}`],
  ['QUERY_TOO_DEEP', '{...A} fragment A on Query{...B} fragment B on Query{...A}'],
  ['QUERY_TOO_MANY_ALIASES', `{regions(first:1){nodes{${times(31, (i) => `a${i}:id`)}}}}`],
  ['QUERY_TOO_MANY_DIRECTIVES', `{viewer{displayName ${'@skip(if:false)'.repeat(60)}}}`],
  ['QUERY_TOO_MANY_ROOT_FIELDS', `{${times(13, (i) => `r${i}:viewer{displayName}`)}}`],
  ['QUERY_TOO_MANY_ROOT_FIELDS', `{...F0} ${wide} fragment F12 on Query{viewer{displayName}}`],
  ['QUERY_TOO_MANY_FRAGMENTS', `{viewer{displayName}} ${times(51, (i) => `fragment F${i} on Viewer{displayName}`)}`],
  [
    'QUERY_TOO_COSTLY',
    '{imports(first:100){nodes{rows(first:100){nodes{candidates{name} enterprise{region{name}}}}}}}',
  ],
];

/** A document as the address of a GET and as a subscription's body would carry it. */
async function sentTo(path: string, query: string) {
  const response = await fetch(`${world.app.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      cookie: `lianxi_session=${world.director.token}`,
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

describe('limits', () => {
  it.each(hostile)('refuse a document as %s before it runs, by every way', async (code, query) => {
    const { status, text } = await sentTo('/graphql', query);
    expect([status, text]).toEqual([400, expect.stringContaining(`"${code}"`)]);
    expect(text).not.toMatch(/"data":\{/);
    if (code === 'QUERY_TOO_COSTLY') return;
    const streamed = await sentTo('/graphql/stream', query);
    expect([streamed.status, streamed.text]).toEqual([400, expect.stringContaining(`"${code}"`)]);
    const address = `/graphql?query=${encodeURIComponent(query)}`;
    if (address.length < 8000) {
      const asked = await fetch(`${world.app.url}${address}`, { headers: { 'apollo-require-preflight': '1' } });
      expect([asked.status, await asked.text()]).toEqual([400, expect.stringContaining(`"${code}"`)]);
    }
  });

  it('take no document more than a tenth of a second of the processor', async () => {
    for (const [code, query] of hostile) {
      const taken: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const before = process.cpuUsage();
        // Each a text of its own, or the second would be known already.
        await sentTo('/graphql', `${query} # ${i}`);
        const { user, system } = process.cpuUsage(before);
        taken.push((user + system) / 1000);
      }
      expect([code, Math.min(...taken) < 100]).toEqual([code, true]);
    }
  });

  it('tell the reader in the reader’s language what to do', async () => {
    const [, query] = hostile[1] ?? ['', ''];
    expect((await world.director.ask(query)).errors?.[0]?.message).toBe('查询嵌套过深。');
    const english = await fetch(`${world.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query }),
    });
    expect(await english.text()).toContain('The document is nested too deeply.');
  });

  it('refuse bodies above 1 MiB on both ways, and take one right below', async () => {
    const padded = (size: number) => `{service{version}} #${'x'.repeat(size)}`;
    for (const path of ['/graphql', '/graphql/stream'])
      expect(await sentTo(path, padded(1024 * 1024))).toEqual({
        status: 413,
        text: expect.stringContaining('"BODY_TOO_LARGE"'),
      });
    expect((await sentTo('/graphql', padded(1024 * 1024 - 100))).status).toBe(200);
  });

  it('refuse lists of more than a thousand in the variables, naming them', async () => {
    const query = 'mutation($input: SettleImportRowsInput!){settleImportRows(input:$input){import{id}}}';
    const lines = (count: number) => ({ input: { importId: 'imp_x', countyId: 370812, lines: Array(count).fill(1) } });
    const { errors } = await world.director.ask(query, lines(1001));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIST_TOO_LONG', field: 'input.lines' });
    expect(codeOf(await world.director.ask(query, lines(1000)))).toBe('BAD_ID');
  });

  it('answer more than fifty bad variables as the sender’s fault', async () => {
    const query = 'query($o: [ImportOutcome!]){imports(first:1){nodes{rows(outcome:$o,first:1){nodes{id}}}}}';
    const answer = await world.director.ask(query, { o: Array(100).fill('NEVER') });
    expect(answer.errors?.every(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT')).toBe(true);
  });
});

describe('cost', () => {
  it('is told with each answer', async () => {
    const answer = await sentTo('/graphql', '{enterprises(first:100){nodes{name region{name}} totalCount{value}}}');
    expect(JSON.parse(answer.text)).toMatchObject({ extensions: { cost: { value: 201, most: mostCost } } });
    const few = await sentTo('/graphql', '{enterprises(first:1){nodes{name}}}');
    expect(JSON.parse(few.text)).toMatchObject({ extensions: { cost: { value: 2 } } });
  });

  it('follows what each request asks of the same document', async () => {
    const query =
      'query($n: Int!, $r: Boolean!, $s: String){enterprises(first:$n,filter:{search:$s}){nodes{name region @include(if:$r){name}}}}';
    const costs: unknown[] = [];
    for (const [n, r] of [
      [100, true],
      [1, true],
      [100, false],
      [100, true],
    ] as const)
      costs.push((await world.director.ask(query, { n, r, s: '厂' })).cost?.value);
    expect(costs).toEqual([201, 3, 101, 201]);
  });

  it('follows how many figures the variables name, and a default that is left out or is null', async () => {
    const named = 'query($names: [FigureName!]){campaigns(first:1){nodes{figures(names:$names){value}}}}';
    const paged = 'query($n: Int = 5){enterprises(first:$n){nodes{name}}}';
    const cost = async (query: string, variables: Record<string, unknown>) =>
      (await world.director.ask(query, variables)).cost?.value ?? 0;
    const one = await cost(named, { names: ['VALID_VISITS'] });
    const two = await cost(named, { names: ['VALID_VISITS', 'ENTERPRISES_VISITED'] });
    expect(two - one).toBe(10);
    expect(await cost(named, { names: ['PROBLEMS_COLLECTED'] })).toBe(one);
    expect([await cost(paged, {}), await cost(paged, { n: null }), await cost(paged, { n: 7 })]).toEqual([6, 21, 8]);
  });
});

describe('what a refusal tells', () => {
  it('is no name of the schema that was not asked for, on both ways', async () => {
    for (const path of ['/graphql', '/graphql/stream'])
      for (const query of ['{enterprise{nam}}', '{enterprses{nodes{id}}}', '{regions(first:1,serch:"x"){nodes{id}}}']) {
        const { text } = await sentTo(path, query);
        expect(text).not.toMatch(/Did you mean|enterprises|search/);
      }
    expect(dataOf(await world.director.ask('{service{version}}'))).toBeTruthy();
  });
});
