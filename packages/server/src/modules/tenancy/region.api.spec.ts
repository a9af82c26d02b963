import { RegionChildrenDocument, RegionSearchDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { loadDivisions } from './divisions.ts';

const [yanzhouId, zouchengId, jiningId, shandongId, nationId] = [370812, 370883, 370800, 370000, 100_000];

let world: World;
let scattered: Actor;
beforeAll(async () => {
  world = await makeWorld();
  scattered = await world.member('scattered', Role.AUDITOR, yanzhouId, 110_101);
});
afterAll(() => world?.stop());

interface Listed {
  regions: {
    nodes: { regionId: number; name: string }[];
    totalCount: { value: number };
    pageInfo: { endCursor: string | null };
  };
}
const asked = `query($search: String, $parentId: Int, $isUnit: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  regions(search: $search, parentId: $parentId, isUnit: $isUnit, first: $first, after: $after, last: $last, before: $before) {
    nodes { regionId name } totalCount { value } pageInfo { endCursor }
  }
}`;
const list = async (variables: Record<string, unknown>): Promise<Listed['regions']> => {
  const answer = dataOf(await world.yanzhou.ask(asked, { first: 100, ...variables }));
  // The shape of the document above.
  return (answer as unknown as Listed).regions;
};
const found = async (search: string): Promise<number[]> =>
  (await list({ search })).nodes.map(({ regionId }) => regionId);
const mine = async (actor: Actor, search: string | null, narrow?: number): Promise<number[]> =>
  dataOf(
    await actor.send(RegionSearchDocument, { search, first: 100 }, narrow === undefined ? {} : { narrow }),
  ).regions.nodes.map(({ regionId }) => regionId);

describe('looking for a region', () => {
  it.each([
    ['a fragment of its name', '兖州'],
    ['its name with spaces around', ' 兖州区 '],
    ['its code', '370812'],
    ['the code it bore until 2013', '370882'],
    ['the name it bore until 2013', '兖州市'],
    ['the initials of its pinyin', 'yz'],
    ['the initials in capitals', 'YZ'],
    ['the beginning of its pinyin', 'yanzhou'],
  ])('finds Yanzhou by %s', async (_how, search) => {
    expect(await found(search)).toContain(yanzhouId);
  });

  it('finds by an old code nothing but its successor', async () => {
    expect(await found('370882')).toEqual([yanzhouId]);
  });

  it.each(['%', '_', '兖_区', '\\', '%兖州%', `' or true --`, '没有这个区'])('takes %j as text', async (search) => {
    expect(await found(search)).toEqual([]);
  });

  it('without anything typed lists all, in the order of their codes', async () => {
    const { nodes, totalCount } = await list({ search: '' });
    expect(totalCount.value).toBe(loadDivisions().length);
    const keys = nodes.map(({ regionId }) => regionId);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(keys).toHaveLength(100);
  });

  it('answers each search for itself, whatever was asked before with the same words', async () => {
    const counts: boolean[] = [];
    for (const search of ['', '兖州区', null, '兖州区', ''])
      counts.push((await list({ search })).totalCount.value > 1000);
    expect(counts).toEqual([true, false, true, false, true]);
  });

  it('is walked both ways without loss', async () => {
    const whole = (await list({ parentId: jiningId })).nodes;
    expect(whole.length).toBeGreaterThan(11);
    const pages: number[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await list({ parentId: jiningId, first: 5, after });
      pages.push(...nodes.map(({ regionId }) => regionId));
      after = pageInfo.endCursor;
      if (nodes.length < 5) break;
    }
    expect(pages).toEqual(whole.map(({ regionId }) => regionId));
    const last = await list({ parentId: jiningId, first: null, last: 4 });
    expect(last.nodes).toEqual(whole.slice(-4));
    for (const size of [{ first: 0 }, { first: 101 }, { first: 1, last: 1 }])
      expect(codeOf(await world.yanzhou.ask(asked, size))).toBe('PAGE_SIZE');
    for (const after of ['x', Buffer.from('["CODE","1","x"]').toString('base64url')])
      expect(codeOf(await world.yanzhou.ask(asked, { first: 1, after }))).toBe('BAD_CURSOR');
  });

  it('is for those who signed in', async () => {
    expect(codeOf(await world.nobody.ask(asked, { first: 1 }))).toBe('UNAUTHENTICATED');
  });
});

describe('the regions of a viewer', () => {
  it('E7 are the viewer’s own and what lies below, and no other', async () => {
    expect(await mine(world.yanzhou, null)).toEqual([yanzhouId]);
    expect(await mine(world.yanzhou, '邹城')).toEqual([]);
    expect(await mine(scattered, null)).toEqual([110_101, yanzhouId]);
    // The breadcrumb leads elsewhere as well, whatever region the page stands at.
    expect(await mine(scattered, null, yanzhouId)).toEqual([110_101, yanzhouId]);
    const city = await mine(world.director, null);
    expect(city).toContain(zouchengId);
    expect(city.every((regionId) => regionId >= jiningId && regionId < jiningId + 100)).toBe(true);
  });

  it('are listed step by step', async () => {
    const below = async (parentId: number) =>
      dataOf(await world.director.send(RegionChildrenDocument, { parentId })).regions.nodes.map(
        ({ regionId }) => regionId,
      );
    expect(await below(nationId)).toEqual([]);
    expect(await below(shandongId)).toEqual([jiningId]);
    expect(await below(jiningId)).toEqual(expect.arrayContaining([yanzhouId, zouchengId, 370_871]));
  });
});

describe('a region', () => {
  interface Known {
    path: { regionId: number }[];
  }
  const asked = 'name shortName code level kind isUnit childCount path{regionId}';
  const region = async (regionId: number): Promise<Known | null> =>
    (dataOf(await world.yanzhou.ask(`{region(regionId:${regionId}){${asked}}}`)) as unknown as { region: Known | null })
      .region;

  it('knows its place, whoever looks', async () => {
    expect(await region(zouchengId)).toMatchObject({
      name: '邹城市',
      shortName: '邹城',
      code: '370883',
      level: 'COUNTY',
      kind: 'COUNTY_LEVEL_CITY',
      isUnit: true,
      childCount: 0,
      path: [{ regionId: shandongId }, { regionId: jiningId }, { regionId: zouchengId }],
    });
    expect(await region(jiningId)).toMatchObject({ level: 'CITY', isUnit: false });
    expect((await region(nationId))?.path.map(({ regionId }) => regionId)).toEqual([nationId]);
    // The districts of a municipality have no city above them.
    expect((await region(110_101))?.path.map(({ regionId }) => regionId)).toEqual([110_000, 110_101]);
  });

  it('keeps every code it bore, in the order of time', async () => {
    const answer = await world.yanzhou.ask(
      `{region(regionId:${yanzhouId}){code codes{code name validFrom validTo succeededBy isOfficial}}}`,
    );
    const { region: known } = dataOf(answer) as unknown as { region: { code: string; codes: object[] } };
    expect(known.code).toBe('370812');
    expect(known.codes).toMatchObject([
      { code: '370882', name: '兖州市', validTo: '2013-10-31', succeededBy: '370812' },
      { code: '370812', name: '兖州区', validTo: null },
    ]);
  });

  it('that does not exist is null', async () => {
    for (const regionId of [370_899, 0, -1, 2_147_483_647, -2_147_483_648])
      expect([regionId, await region(regionId)]).toEqual([regionId, null]);
  });

  it('is one of those the tree has room for: each superior exists and each unit has one path', async () => {
    const units = await list({ isUnit: true, first: 1 });
    expect(units.totalCount.value).toBe(loadDivisions().filter(({ isUnit }) => isUnit).length);
    expect(units.totalCount.value).toBeGreaterThan(2500);
  });
});
