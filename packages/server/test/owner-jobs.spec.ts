import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterpriseFactory } from '../src/modules/enterprises/enterprise.factory.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: 370812 }));
  await world.hand.deed(world.zoucheng.token, (ctx) => enterpriseFactory(ctx, { regionId: 370883 }));
});
afterAll(() => world?.stop());

it('a job that runs as the owner sees its own region only, and the owner otherwise the country', async () => {
  const client = new pg.Client({ connectionString: world.urls.owner, options: '-c app.lo=0 -c app.hi=999999' });
  await client.connect();
  const seen = async () =>
    (await client.query('select region_id from enterprise order by 1')).rows.map((row) => row.region_id);
  try {
    expect(await seen()).toEqual([370812, 370883]);
    await client.query('begin');
    await client.query(`select sec.open_job_scope(370812, (select id from sec.account where login_name = 'yanzhou'))`);
    expect(await seen()).toEqual([370812]);
    await client.query('commit');
    expect(await seen()).toEqual([370812, 370883]);
  } finally {
    await client.end();
  }
});
