import { EnterpriseListDocument, type EnterpriseFilter, type EnterpriseOrder } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fillSearchWords } from './search-word-filling.ts';

const [yanzhouId, zouchengId, jiningId, shandongId, taianId, feichengId] = [
  370812, 370883, 370800, 370000, 370900, 370983,
];
const orders = [
  'NAME_ASC',
  'NAME_DESC',
  'REGISTERED_ON_ASC',
  'REGISTERED_ON_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
] as const;

let world: World;

/** Names in the order of pinyin, each used often, so that equal values meet at every edge of a page. */
const names = ['安和', '东湾', '何苗', '济宁', '任城', '兖州', '邹鲁'];

/** Rows with many equal names, days, instants and unknown days, as the owner writes them: 140 take a while by hand. */
async function fill(regionId: number, count: number, from = 0): Promise<void> {
  await world.owner(
    `insert into enterprise (region_id, id, made_in_region_id, name, name_key, credit_code, status, industry, group_codes, registered_on, source, created_at, updated_at, version)
       select n, gen_random_uuid(), n, ($3::text[])[1 + i % 7] || '公司', 'k' || i, case when i % 3 = 0 then '91' || n || 'X' || i + $4::int end,
              (array['PROSPECT', 'ACTIVE', 'CLOSED'])[1 + i % 3], (array['C', 'F', null])[1 + i % 3], case when i % 5 = 0 then array['PRIVATE'] else '{}' end,
              case when i % 4 > 0 then date '2000-01-01' + i % 6 end, 'ENTERED', now(), timestamptz '2014-10-07 09:00:00+08' + i % 3 * interval '1 ms', 1
         from generate_series(1, $2::int) i, (select $1::int as n) r`,
    [regionId, count, names, from],
  );
  if (count < 1000) await fillSearchWords((sql) => world.owner(sql));
}

beforeAll(async () => {
  world = await makeWorld();
  await fill(yanzhouId, 70);
  await fill(zouchengId, 30);
  await fill(feichengId, 25);
});
afterAll(() => world?.stop());

interface Page {
  nodes: { id: string; name: string; registeredOn: string | null; regionId: number }[];
  pageInfo: { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
}
const paged = `query($regionId: Int, $order: EnterpriseOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  enterprises(regionId: $regionId, order: $order, first: $first, after: $after, last: $last, before: $before) {
    nodes { id name registeredOn regionId }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;
const page = async (actor: Actor, variables: Record<string, unknown>, narrow?: number): Promise<Page> => {
  const answer = await actor.ask(paged, { order: 'NAME_ASC', ...variables }, narrow === undefined ? {} : { narrow });
  return (dataOf(answer) as unknown as { enterprises: Page }).enterprises;
};

async function forwards(actor: Actor, order: EnterpriseOrder, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page = await page(actor, { order, first, after });
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

async function backwards(actor: Actor, order: EnterpriseOrder, last: number): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page = await page(actor, { order, last, before });
    expect(pageInfo.hasNextPage).toBe(before !== null);
    ids.unshift(...nodes.map(({ id }) => id));
    if (!pageInfo.hasPreviousPage) return ids;
    before = pageInfo.startCursor;
  }
}

const list = async (actor: Actor, given: { regionId?: number; filter?: EnterpriseFilter; first?: number }) =>
  dataOf(await actor.send(EnterpriseListDocument, { regionId: yanzhouId, order: 'NAME_ASC', first: 100, ...given }))
    .enterprises;
const totalOf = async (actor: Actor, regionId: number | null, filter: EnterpriseFilter = {}): Promise<number> => {
  const asked = 'query($r: Int, $f: EnterpriseFilter){enterprises(regionId:$r, filter:$f){totalCount{value exact}}}';
  const answer = dataOf(await actor.ask(asked, { r: regionId, f: filter })) as unknown as {
    enterprises: { totalCount: { value: number } };
  };
  return answer.enterprises.totalCount.value;
};

describe('the list of enterprises', () => {
  it.each(orders.flatMap((order) => [1, 7, 23, 100].map((size) => [order, size] as const)))(
    'is walked by %s in pages of %i both ways without loss or repetition',
    async (order, size) => {
      const whole = await forwards(world.yanzhou, order, 100);
      expect(new Set(whole).size).toBe(70);
      expect(await forwards(world.yanzhou, order, size)).toEqual(whole);
      expect(await backwards(world.yanzhou, order, size)).toEqual(whole);
    },
  );

  it('follows pinyin, and unknown days stand before all known ones', async () => {
    const byName = (await page(world.yanzhou, { first: 100 })).nodes.map(({ name }) => name);
    expect([...new Set(byName)]).toEqual(names.map((name) => `${name}公司`));
    expect(byName).toEqual(byName.toSorted((a, b) => names.indexOf(a.slice(0, 2)) - names.indexOf(b.slice(0, 2))));
    const days = (await page(world.yanzhou, { order: 'REGISTERED_ON_ASC', first: 100 })).nodes;
    expect(days.map(({ registeredOn }) => registeredOn ?? '')).toEqual(
      days.map(({ registeredOn }) => registeredOn ?? '').toSorted(),
    );
  });

  it('backwards is forwards turned round', async () => {
    for (const order of ['NAME', 'REGISTERED_ON', 'UPDATED_AT'] as const)
      expect(await forwards(world.yanzhou, `${order}_DESC`, 40)).toEqual(
        (await forwards(world.yanzhou, `${order}_ASC`, 40)).toReversed(),
      );
  });

  it('goes on where it was when rows come and go in between', async () => {
    const capital = await world.member('capital', Role.CLERK, 110_101);
    await fill(110_101, 30);
    const whole = await forwards(capital, 'NAME_ASC', 100);
    const first = await page(capital, { first: 10 });
    // One row of the first page moves to the end, and others come before it.
    await world.owner(
      'update enterprise set name = $2 where id = (select id from enterprise where region_id = $1 and name = $3 limit 1)',
      [110_101, '遵化公司', '安和公司'],
    );
    await world.owner('update enterprise set name = $2 where region_id = $1 and name = $3', [
      110_101,
      '阿山公司',
      '安和公司',
    ]);
    const next = await page(capital, { first: 100, after: first.pageInfo.endCursor });
    expect(next.nodes.slice(0, -1).map(({ id }) => id)).toEqual(whole.slice(10));
    expect(next.nodes.at(-1)?.name).toBe('遵化公司');
  });

  it.each([
    ['status', { status: ['ACTIVE', 'CLOSED'] }, 47],
    ['no status at all', { status: [] }, 0],
    ['industry', { industry: ['C'] }, 23],
    ['group', { groupCode: 'PRIVATE' }, 14],
    ['a missing code', { hasCreditCode: false }, 47],
    ['a code', { hasCreditCode: true }, 23],
    ['days from', { registeredFrom: '2000-01-05' }, 17],
    ['days to', { registeredTo: '2000-01-01' }, 6],
    ['a fragment of the name', { search: '宁公' }, 10],
    ['the beginning of a code, in lower case', { search: ' 91370812x6 ' }, 5],
    ['nothing typed', { search: '' }, 70],
    ['spaces typed', { search: '  ' }, 70],
    ['a percent sign, which is text', { search: '%' }, 0],
    ['an underscore, which is text', { search: '安和_司' }, 0],
    ['a backslash, which is text', { search: '\\' }, 0],
    ['several things at once', { status: ['ACTIVE'], groupCode: 'PRIVATE', search: '司' }, 5],
    ['nulls, which are no filter', { status: null, search: null, hasCreditCode: null }, 70],
  ] satisfies [string, EnterpriseFilter, number][])('is narrowed by %s', async (_what, filter, expected) => {
    const found = await list(world.yanzhou, { filter });
    expect([found.totalCount, found.nodes.length]).toEqual([{ value: expected, exact: true }, expected]);
  });

  it('answers each filter for itself when one document is sent with and without a text', async () => {
    const counts: number[] = [];
    for (const search of ['', '济宁', '', null, '安和']) {
      const { totalCount } = await list(world.yanzhou, { filter: { search } });
      counts.push(totalCount.value);
    }
    expect(counts).toEqual([70, 10, 70, 70, 10]);
  });

  it('counts up to ten thousand and then says that there are more', async () => {
    const counter = await world.member('counter', Role.CLERK, 110_102);
    const counted = async () => (await list(counter, { regionId: 110_000, first: 1 })).totalCount;
    await fill(110_102, 10_000);
    expect(await counted()).toEqual({ value: 10_000, exact: true });
    await fill(110_102, 3, 20_000);
    expect(await counted()).toEqual({ value: 10_000, exact: false });
    const asked = '{enterprises{totalCount{value exact}}}';
    expect(dataOf(await counter.ask(asked))).toEqual({ enterprises: { totalCount: { value: 10_000, exact: false } } });
  });
});

describe('a selection of the list', () => {
  it('may hold the list twice with different arguments', async () => {
    const answer = await world.yanzhou.ask(`{
      a: enterprises(first: 2, order: NAME_ASC) { nodes { name } totalCount { value } }
      b: enterprises(first: 1, order: NAME_DESC, filter: { hasCreditCode: true }) { nodes { called: name } totalCount { n: value } }
    }`);
    expect(dataOf(answer)).toEqual({
      a: { nodes: [{ name: '安和公司' }, { name: '安和公司' }], totalCount: { value: 70 } },
      b: { nodes: [{ called: '邹鲁公司' }], totalCount: { n: 23 } },
    });
  });

  it('merges a field that two fragments repeat, at every depth', async () => {
    const answer = await world.yanzhou.ask(`
      fragment A on EnterpriseConnection { nodes { name region { name } } pageInfo { hasNextPage } }
      fragment B on EnterpriseConnection { nodes { status region { regionId path { regionId } } } pageInfo { hasPreviousPage } }
      { enterprises(first: 1) { ...A ...B } }`);
    expect(dataOf(answer)).toEqual({
      enterprises: {
        nodes: [
          {
            name: '安和公司',
            status: expect.any(String),
            region: {
              name: '兖州区',
              regionId: yanzhouId,
              path: [{ regionId: shandongId }, { regionId: jiningId }, { regionId: yanzhouId }],
            },
          },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    });
  });

  it('obeys @skip and @include with one document and changing variables', async () => {
    const asked = `query($yes: Boolean!) { enterprises(first: 1) {
      nodes { name @include(if: $yes) status @skip(if: $yes) ... @include(if: $yes) { regionId } ...F @skip(if: $yes) }
      totalCount @include(if: $yes) { value } } }
      fragment F on Enterprise { version }`;
    for (const yes of [true, false, true]) {
      const { enterprises } = dataOf(await world.yanzhou.ask(asked, { yes })) as unknown as {
        enterprises: { nodes: object[] };
      };
      expect(Object.keys(enterprises.nodes[0] ?? {})).toEqual(yes ? ['name', 'regionId'] : ['status', 'version']);
      expect('totalCount' in enterprises).toBe(yes);
    }
  });

  it('knows the type of everything', async () => {
    const answer = await world.yanzhou.ask(`{ __typename enterprises(first: 1) { __typename
      nodes { __typename region { __typename codes { __typename } } viewerCan { __typename } timeline { __typename } }
      edges { __typename node { __typename } } pageInfo { __typename } totalCount { __typename } } }`);
    const region = { __typename: 'Region', codes: expect.arrayContaining([{ __typename: 'RegionCode' }]) };
    const can = { __typename: 'EnterpriseViewerCan' };
    expect(dataOf(answer)).toEqual({
      __typename: 'Query',
      enterprises: {
        __typename: 'EnterpriseConnection',
        nodes: [{ __typename: 'Enterprise', region, viewerCan: can, timeline: { __typename: 'TimelineConnection' } }],
        edges: [{ __typename: 'EnterpriseEdge', node: { __typename: 'Enterprise' } }],
        pageInfo: { __typename: 'PageInfo' },
        totalCount: { __typename: 'TotalCount' },
      },
    });
  });

  it.each(['first: 2', 'last: 2'])('may be any one field of the page information alone (%s)', async (size) => {
    for (const field of ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'])
      for (const status of ['ACTIVE', 'MERGED']) {
        const asked = `{enterprises(${size}, filter:{status:[${status}]}){pageInfo{${field}}}}`;
        const answer = await world.yanzhou.ask(asked);
        expect([field, status, answer.errors]).toEqual([field, status, undefined]);
      }
  });

  it('gives edges the cursors that lead on from their rows', async () => {
    const { enterprises } = dataOf(
      await world.yanzhou.ask('{enterprises(first:3){edges{at:cursor node{id}} pageInfo{startCursor endCursor}}}'),
    ) as unknown as { enterprises: { edges: { at: string; node: { id: string } }[]; pageInfo: Page['pageInfo'] } };
    const [first, second, third] = enterprises.edges;
    expect(enterprises.pageInfo).toEqual({ startCursor: first?.at, endCursor: third?.at });
    const next = await page(world.yanzhou, { first: 1, after: first?.at });
    expect(next.nodes[0]?.id).toBe(second?.node.id);
  });
});

describe('paging', () => {
  it.each([{ first: 0 }, { first: 101 }, { first: -1 }, { last: 0 }, { last: 101 }, { first: 1, last: 1 }])(
    'with %j is refused',
    async (size) => {
      for (const order of ['NAME_ASC', 'UPDATED_AT_DESC'])
        expect(codeOf(await world.yanzhou.ask(paged, { order, ...size }))).toBe('PAGE_SIZE');
    },
  );

  it('with a cursor of another order is refused', async () => {
    const cursors = await Promise.all(
      orders.map(
        async (order) => [order, (await page(world.yanzhou, { order, first: 1 })).pageInfo.endCursor] as const,
      ),
    );
    for (const [order] of cursors)
      for (const [of, after] of cursors.filter(([other]) => other !== order)) {
        expect([order, of, codeOf(await world.yanzhou.ask(paged, { order, first: 1, after }))]).toEqual([
          order,
          of,
          'BAD_CURSOR',
        ]);
      }
  });

  const id = '0198c2f0-0000-7000-8000-000000000000';
  it.each([
    ['nothing', ''],
    ['a word', 'garbage'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['an object', { name: 'NAME_ASC' }],
    ['null', null],
    ['too little', ['NAME_ASC', '甲']],
    ['an id that is none', ['NAME_ASC', '甲', "1' or true --"]],
    ['a number as a name', ['NAME_ASC', 1, id]],
    ['a NUL', ['NAME_ASC', 'a\0', id]],
    ['half a surrogate pair', ['NAME_ASC', '\ud800', id]],
    ['a day that does not exist', ['REGISTERED_ON_ASC', '2014-02-30', id]],
    ['a day with a remark', ['REGISTERED_ON_ASC', '2014-02-03 (x)', id]],
    ['the year nought', ['REGISTERED_ON_ASC', '0000-01-01', id]],
    ['an instant with a remark', ['UPDATED_AT_ASC', '2014-02-03 00:00:00+00 (x)', id]],
    ['an instant without an hour', ['UPDATED_AT_ASC', '2014-02-03 25:00:00+00', id]],
    ['an instant of a far zone', ['UPDATED_AT_ASC', '2014-02-03 00:00:00+99', id]],
  ])('with a cursor of %s is refused', async (_what, content) => {
    const cursor = typeof content === 'string' ? content : Buffer.from(JSON.stringify(content)).toString('base64url');
    const order = Array.isArray(content) ? content[0] : 'NAME_ASC';
    for (const given of [
      { first: 1, after: cursor },
      { last: 1, before: cursor },
    ])
      expect(codeOf(await world.yanzhou.ask(paged, { order, ...given }))).toBe('BAD_CURSOR');
  });
});

describe('jurisdictions', () => {
  const regionsOf = (nodes: Page['nodes']) =>
    [...new Set(nodes.map(({ regionId }) => regionId))].toSorted((a, b) => a - b);

  it('E7 a Yanzhou clerk counts 70 in every list and with every region asked for', async () => {
    for (const regionId of [null, yanzhouId, jiningId, shandongId, 100_000])
      expect([regionId, await totalOf(world.yanzhou, regionId)]).toEqual([regionId, 70]);
    for (const regionId of [zouchengId, feichengId, taianId, 110_000, 1, 0, -1])
      expect([regionId, await totalOf(world.yanzhou, regionId)]).toEqual([regionId, 0]);
    expect(await totalOf(world.yanzhou, null, { search: '91370883' })).toBe(0);
    expect(codeOf(await world.nobody.ask(paged, { order: 'NAME_ASC' }))).toBe('UNAUTHENTICATED');
  });

  it('E7 a Yanzhou clerk who narrows to Zoucheng sees nothing', async () => {
    expect((await page(world.yanzhou, { first: 5 }, zouchengId)).nodes).toEqual([]);
    expect((await page(world.yanzhou, { first: 5 }, jiningId)).nodes).toHaveLength(5);
  });

  it('look down: the city sees its counties, the province its cities, and no further', async () => {
    const province = await world.member('province', Role.LEADER, shandongId);
    expect([await totalOf(world.director, null), await totalOf(world.director, jiningId)]).toEqual([100, 100]);
    expect([await totalOf(world.director, yanzhouId), await totalOf(world.director, shandongId)]).toEqual([70, 100]);
    expect([await totalOf(province, null), await totalOf(province, taianId)]).toEqual([125, 25]);
    expect([await totalOf(world.platform, shandongId), await totalOf(world.platform, null)]).toEqual([125, 10_000]);
  });

  it('that are scattered are merged in order and can be narrowed to one', async () => {
    const both = await world.member('both', Role.CLERK, yanzhouId, feichengId);
    expect(await totalOf(both, null)).toBe(95);
    const { nodes } = await page(both, { first: 100 });
    expect(regionsOf(nodes)).toEqual([yanzhouId, feichengId]);
    const rank = nodes.map(({ name }) => names.indexOf(name.slice(0, 2)));
    expect(rank).toEqual(rank.toSorted((a, b) => a - b));
    for (const order of orders) {
      const whole = await forwards(both, order, 100);
      expect([order, new Set(whole).size]).toEqual([order, 95]);
      expect(await forwards(both, order, 9)).toEqual(whole);
      expect(await backwards(both, order, 9)).toEqual(whole);
    }
    expect(regionsOf((await page(both, { first: 100 }, feichengId)).nodes)).toEqual([feichengId]);
    expect(await totalOf(both, feichengId)).toBe(25);
    expect(await totalOf(both, jiningId)).toBe(70);
  });

  it('that are many still obey the region asked for', async () => {
    const counties = [
      ...Array.from({ length: 6 }, (_, i) => 370826 + i),
      370811,
      yanzhouId,
      370832,
      370881,
      zouchengId,
      370902,
      370911,
    ];
    const many = await world.member('many', Role.CLERK, ...counties, 110_105);
    await fill(110_105, 3);
    expect(await totalOf(many, null)).toBe(103);
    expect(await totalOf(many, shandongId)).toBe(100);
    expect(await totalOf(many, 110_000)).toBe(3);
    expect((await page(many, { regionId: shandongId, first: 100 })).nodes).toHaveLength(100);
  });
});
