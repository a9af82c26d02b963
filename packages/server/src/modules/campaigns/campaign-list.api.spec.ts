import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { defineEnterpriseGroup } from '../enterprises/index.ts';
import { campaignFactory } from './campaign.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId, taianId] = [370812, 370883, 370800, 370000, 370900];

let world: World;
let taian: Actor;

beforeAll(async () => {
  world = await makeWorld();
  taian = await world.member('taian', Role.DIRECTOR, taianId);
  await world.hand.deed(world.platform.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: shandongId, code: 'FOREIGN', name: '外资' }),
  );
});
afterAll(() => world?.stop());

describe('the list of campaigns', () => {
  beforeAll(async () => {
    for (const [regionId, startsOn, name] of [
      [shandongId, '2015-01-01', '省'],
      [jiningId, '2015-01-02', '市'],
      [yanzhouId, '2015-01-05', '兖州'],
      [zouchengId, '2015-01-04', '邹城'],
      [taianId, '2015-01-06', '泰安'],
    ] as const)
      await world.hand.deed(world.platform.token, (ctx) =>
        campaignFactory(ctx, { regionId, startsOn, cutOffOn: '2015-02-01', name, groupCode: 'FOREIGN' }),
      );
  });
  const listed = async (actor: Actor, args = 'first:100', narrow?: number) =>
    (
      dataOf(
        await actor.ask(
          `{campaigns(${args}){nodes{id name} pageInfo{hasNextPage endCursor} totalCount{value}}}`,
          {},
          narrow === undefined ? {} : { narrow },
        ),
      ) as unknown as {
        campaigns: {
          nodes: { name: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
          totalCount: { value: number };
        };
      }
    ).campaigns;
  const names = async (...of: Parameters<typeof listed>) =>
    (await listed(...of)).nodes.map(({ name }) => name).filter((name) => name.length <= 2);

  it('has the latest start first, and is walked page by page', async () => {
    const all = await listed(world.director);
    expect(all.nodes.slice(0, 4).map(({ name }) => name)).toEqual(['兖州', '邹城', '市', '省']);
    expect(all.totalCount.value).toBe(all.nodes.length);
    const walked: string[] = [];
    for (let after = '', isMore = true; isMore;) {
      const page = await listed(world.director, `first:3${after}`);
      walked.push(...page.nodes.map(({ name }) => name));
      [after, isMore] = [`,after:"${page.pageInfo.endCursor}"`, page.pageInfo.hasNextPage];
    }
    expect(walked).toEqual(all.nodes.map(({ name }) => name));
  });

  it('E7 has what flows down from above, and nothing of a neighbour', async () => {
    expect(await names(world.yanzhou)).toEqual(['兖州', '市', '省']);
    expect(await names(world.zoucheng)).toEqual(['邹城', '市', '省']);
    expect(await names(taian)).toEqual(['泰安', '省']);
    expect(await names(world.yanzhou, `regionId:${zouchengId}`)).toEqual([]);
  });

  it('E7 of somebody in two counties of two cities has each once', async () => {
    const both = await world.member('both', Role.CLERK, yanzhouId, taianId);
    expect(await names(both)).toEqual(['泰安', '兖州', '市', '省']);
    expect(await names(both, 'first:100', taianId)).toEqual(['泰安', '省']);
  });

  it('is narrowed to a region, to what stands below it and above it', async () => {
    expect(await names(world.director, `regionId:${yanzhouId}`)).toEqual(['兖州', '市', '省']);
    expect(await names(world.director, `regionId:${shandongId},first:100`)).toEqual(['兖州', '邹城', '市', '省']);
    expect(await names(world.director, 'first:100', zouchengId)).toEqual(['邹城', '市', '省']);
    expect(await names(world.platform, 'first:100')).toEqual(['泰安', '兖州', '邹城', '市', '省']);
  });

  it('is narrowed to states', async () => {
    await world.owner(`update campaign set state = 'CLOSED' where name in ('市', '省')`);
    expect(await names(world.yanzhou, 'filter:{state:[CLOSED,ARCHIVED]}')).toEqual(['市', '省']);
    expect(await names(world.yanzhou, 'filter:{state:[DRAFT]}')).toEqual(['兖州']);
    expect(await names(world.yanzhou, 'filter:{state:[]}')).toEqual([]);
  });
});
