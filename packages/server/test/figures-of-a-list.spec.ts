import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadBaseData } from '../seeds/base/index.ts';
import { campaignFactory } from '../src/modules/campaigns/campaign.factory.ts';
import { startCampaign } from '../src/modules/campaigns/index.ts';
import { clockAt } from '../src/platform/clock.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { openTap, type StatementTap } from './kit/statement-tap.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const jiningId = 370800;
let world: World;
let tap: StatementTap;

beforeAll(async () => {
  world = await makeWorld({
    clock: clockAt(new Date('2014-11-18T09:00:00+08:00')),
    reroute: async (urls) => {
      tap = await openTap(urls.app);
      return { ...urls, app: tap.through(urls.app) };
    },
  });
  const workers = new Map([[jiningId, world.director.token]]);
  await loadBaseData(world.urls, { admin: world.platform.token, workers });
  for (const cutOffOn of ['2014-10-20', '2014-11-10'])
    await world.hand.deed(world.director.token, async (ctx) => {
      const key = await campaignFactory(ctx, { regionId: jiningId, groupCode: 'TAIWAN_FUNDED', cutOffOn });
      await startCampaign(ctx, { id: toGlobalId('cam', key), version: 1 });
    });
}, 360_000);
afterAll(async () => {
  await world?.stop();
  await tap?.close();
});

interface Campaign {
  id: string;
  name: string;
  figures: { name: string; value: number | null; numerator: number | null; text: string }[];
}
const fields = 'id name figures{name value numerator denominator isTrue text sumOfCounties confirmedByEnterprise}';
async function listed(first: number): Promise<Campaign[]> {
  const answer = await world.director.ask(`{campaigns(regionId:${jiningId},first:${first}){nodes{${fields}}}}`);
  // The document asks for these fields.
  return (dataOf(answer) as unknown as { campaigns: { nodes: Campaign[] } }).campaigns.nodes;
}
async function costOf(first: number): Promise<number> {
  tap.heard();
  await listed(first);
  return tap.heard().statements.length;
}

it('a list of campaigns counts each of them as its own page does', async () => {
  const campaigns = await listed(10);
  expect(campaigns.length).toBeGreaterThanOrEqual(3);
  const visited = campaigns.map(({ figures }) => figures.find(({ name }) => name === 'ENTERPRISES_VISITED')?.value);
  expect(new Set(visited).size).toBeGreaterThan(1);
  for (const campaign of campaigns) {
    const alone = dataOf(await world.director.ask(`{campaign(id:"${campaign.id}"){${fields}}}`));
    expect(alone).toEqual({ campaign });
  }
});

it('and costs the same statements, however many campaigns it holds', async () => {
  await listed(10);
  expect(await costOf(10)).toBe(await costOf(1));
});
