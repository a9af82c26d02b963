import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endlessly } from '../src/platform/database/stoppable.ts';
import { readAs, type Question } from '../src/platform/database/scope.ts';
import { makeWorld, type Actor, type World } from './kit/world.ts';

const everything = 'select distinct region_id as "regionId" from enterprise order by 1';

describe('how a statement is planned', () => {
  let world: World;
  const read = <R>(actor: Actor, question: Question): Promise<R[]> =>
    readAs<R>(world.app.house, { token: actor.token, narrow: null, ...endlessly(5000) }, question);

  beforeAll(async () => {
    world = await makeWorld();
    for (const [actor, regionId] of [
      [world.yanzhou, 370812],
      [world.zoucheng, 370883],
    ] as const)
      await actor.ask(`mutation{registerEnterprise(input:{regionId:${regionId},name:"某企业"}){enterprise{id}}}`);
  });
  afterAll(() => world.stop());

  it.each([
    { namesRegion: false, isPlannedOnce: false },
    { namesRegion: false, isPlannedOnce: true },
    { namesRegion: true, isPlannedOnce: false },
    { namesRegion: true, isPlannedOnce: true },
  ])('lets nobody see more: %o', async (planning) => {
    const question = { name: `all ${Object.values(planning).join()}`, text: everything, values: [], ...planning };
    // The same named statement by one after the other: a plan that is kept must not keep whom it was made for.
    expect(await read(world.yanzhou, question)).toEqual([{ regionId: 370812 }]);
    expect(await read(world.zoucheng, question)).toEqual([{ regionId: 370883 }]);
    expect(await read(world.director, question)).toEqual([{ regionId: 370812 }, { regionId: 370883 }]);
  });

  it('ends with the transaction', async () => {
    await read(world.yanzhou, { text: everything, values: [], namesRegion: true, isPlannedOnce: true });
    const clients = await Promise.all(Array.from({ length: 10 }, () => world.app.house.pool.connect()));
    const settings = await Promise.all(
      clients.map((client) =>
        client.query(
          `select current_setting('plan_cache_mode') as mode, coalesce(current_setting('app.hi',true),'') as hi`,
        ),
      ),
    );
    for (const client of clients) client.release();
    expect(new Set(settings.map(({ rows: [row] }) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ mode: 'force_custom_plan', hi: '' })]),
    );
  });
});
