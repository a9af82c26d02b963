import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignFactory } from '../../src/modules/campaigns/campaign.factory.ts';
import { departmentFactory } from '../../src/modules/departments/department.factory.ts';
import { DepartmentKind } from '../../src/modules/departments/index.ts';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup, EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { divisionsOf, type Change } from '../kit/divisions.ts';
import { quiet } from '../kit/quiet.ts';
import { dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [jiningId, zaozhuangId, zouchengId, weishanId] = [370800, 370400, 370883, 370826];
let now = new Date('2014-10-20T09:00:00+08:00');
let world: World;
let city: Actor;
let province: Actor;
let weishan: Actor;
let campaignId = '';
const { prepare, changeOf, undo, clerk } = divisionsOf(() => world);

/** So many enterprises at each place, each visited with a bureau of commerce. */
const places = new Map([
  [zouchengId, 3],
  [weishanId, 2],
]);

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  city = await world.member('city-admin', Role.ADMINISTRATOR, jiningId);
  province = await world.member('province-admin', Role.ADMINISTRATOR, 370000);
  weishan = await clerk('weishan', weishanId);
  const group = { regionId: jiningId, code: 'GROUP', name: '某类企业' };
  await world.hand.deed(city.token, (ctx) => defineEnterpriseGroup(ctx, group));
  const facts = {
    groupCodes: ['GROUP'],
    isNoDuplicate: true,
    status: EnterpriseStatus.ACTIVE,
    statusSinceOn: '2010-01-01',
  };
  const made = await world.hand.deed(city.token, async (ctx) => {
    const visits: { enterpriseId: string; departmentId: string }[] = [];
    for (const [regionId, most] of places) {
      const bureau = { regionId, kind: DepartmentKind.COMMERCE, name: `商务局${regionId}` };
      const departmentId = toGlobalId('dep', await departmentFactory(ctx, bureau));
      for (let n = 0; n < most; n += 1)
        visits.push({
          enterpriseId: toGlobalId('ent', await enterpriseFactory(ctx, { regionId, ...facts })),
          departmentId,
        });
    }
    return visits;
  });
  const when = { regionId: jiningId, groupCode: 'GROUP', startsOn: '2014-10-07', cutOffOn: '2014-11-17' };
  campaignId = toGlobalId('cam', await world.hand.deed(city.token, (ctx) => campaignFactory(ctx, when)));
  dataOf(await city.ask(`mutation{startCampaign(input:{id:"${campaignId}",version:1}){campaign{id}}}`));
  for (const { enterpriseId, departmentId } of made)
    dataOf(
      await city.ask('mutation($input: RecordVisitInput!){recordVisit(input:$input){visit{id}}}', {
        input: {
          enterpriseId,
          campaignId,
          kind: 'REGULAR',
          visitedOn: '2014-10-20',
          outcome: 'OWNER_ABSENT',
          confirmedBy: 'OFFICE',
          departmentIds: [departmentId],
        },
      }),
    );
}, 120_000);
afterAll(() => world?.stop());

interface Figure {
  name: string;
  text: string;
  value: number | null;
  sumOfCounties: number | null;
  kept: object[];
  rows: { totalCount: { value: number } };
}
const fields =
  'name text value sumOfCounties kept{county goneTo movedOn value confirmedByEnterprise} rows(first:1){totalCount{value}}';
const names = '[ENTERPRISES_VISITED,COVERAGE_RATE,PARTICIPATING_DEPARTMENTS]';

/** What somebody reads of the campaign: the figures of a region, and those of each county of the list. */
async function view(
  actor: Actor,
  divisions: 'THEN' | 'NOW',
  { regionId = jiningId, narrow }: { regionId?: number; narrow?: number } = {},
) {
  const text = `{campaign(id:"${campaignId}"){figures(regionId:${regionId},names:${names},divisions:${divisions}){${fields}} counties(names:${names},divisions:${divisions}){region{regionId} figures{${fields}}}}}`;
  const { campaign } = dataOf(await actor.ask(text, {}, narrow === undefined ? {} : { narrow })) as unknown as {
    campaign: { figures: Figure[]; counties: { region: { regionId: number }; figures: Figure[] }[] };
  };
  return {
    figures: campaign.figures,
    texts: campaign.figures.map(({ text: shown }) => shown),
    counties: Object.fromEntries(
      campaign.counties
        .filter(({ region }) => places.has(region.regionId))
        .map(({ region, figures }) => [region.regionId, figures.map(({ text: shown }) => shown)]),
    ),
    kept: campaign.figures.map(({ kept }) => kept),
  };
}
const whole = {
  texts: ['5', '100 %', '1'],
  counties: { [zouchengId]: ['3', '100 %', '1'], [weishanId]: ['2', '100 %', '1'] },
};
const went = { county: '微山县', goneTo: '枣庄市', movedOn: '2018-01-01', confirmedByEnterprise: 0 };

describe('E10 a county goes to another city, and what the old one counted of it stays', () => {
  let change: Change;
  const move = { kind: 'MOVE', effectiveOn: '2018-01-01', fromIds: [weishanId], parentId: zaozhuangId, name: '微山县' };

  it('before it, all is counted by its rows', async () => {
    expect(await view(city, 'NOW')).toMatchObject({ ...whole, kept: [[], [], []] });
    now = new Date('2018-01-01T09:00:00+08:00');
    expect(await view(city, 'THEN')).toMatchObject({ ...whole, kept: [[], [], []] });
  });

  it('as then counts it on, kept line by line; as now is without it', async () => {
    change = await prepare(province, move);
    await quiet(world);
    const [then, today] = [await view(city, 'THEN'), await view(city, 'NOW')];
    // The bureau of commerce is one kind in both counties: the county alone adds none.
    expect(then).toMatchObject({ ...whole, kept: [[{ ...went, value: 2 }], [{ ...went, value: 2 }], []] });
    expect(today).toMatchObject({
      texts: ['3', '100 %', '1'],
      counties: { [zouchengId]: ['3', '100 %', '1'] },
      kept: [[], [], []],
    });
    expect(today.counties).not.toHaveProperty(String(weishanId));
  });

  it('its own line under the old city opens too, and rows and kept lines make up each figure', async () => {
    for (const [regionId, value, rows] of [
      [jiningId, 5, 3],
      [weishanId, 2, 0],
      [zouchengId, 3, 3],
    ] as const) {
      const { figures } = await view(city, 'THEN', { regionId });
      expect(figures[0]).toMatchObject({ value, rows: { totalCount: { value: rows } } });
    }
    const { figures } = await view(city, 'THEN', { regionId: weishanId });
    expect(figures[2]).toMatchObject({ value: 1, kept: [{ ...went, value: 1 }] });
  });

  it('the province counts the rows themselves, once, and keeps to that when it looks at the old city alone', async () => {
    for (const divisions of ['THEN', 'NOW'] as const)
      expect((await view(province, divisions)).kept).toEqual([[], [], []]);
    expect(await view(province, 'THEN')).toMatchObject(whole);
    expect(await view(province, 'THEN', { narrow: jiningId })).toMatchObject({
      ...whole,
      kept: [[{ ...went, value: 2 }], [{ ...went, value: 2 }], []],
    });
  });

  it('nobody below reads what was kept, neither of the county nor of a neighbour', async () => {
    for (const actor of [world.zoucheng, weishan])
      expect(
        await world.hand.deed(actor.token, (ctx) => ctx.em.execute('select count(*)::int as n from kept_figure')),
      ).toEqual([{ n: 0 }]);
    expect(
      await world.hand.deed(city.token, (ctx) => ctx.em.execute('select count(*)::int as n from kept_figure')),
    ).toEqual([{ n: 1 }]);
  });

  it('taken back, the rows are counted again; done once more, the line is one', async () => {
    dataOf(await undo(province, await changeOf(province, change.id)));
    await quiet(world);
    await expect.poll(async () => (await view(city, 'NOW')).texts, { timeout: 10_000 }).toEqual(whole.texts);
    expect(await view(city, 'THEN')).toMatchObject({ ...whole, kept: [[], [], []] });
    await prepare(province, move);
    await quiet(world);
    expect(await view(city, 'THEN')).toMatchObject({
      ...whole,
      kept: [[{ ...went, value: 2 }], [{ ...went, value: 2 }], []],
    });
  });
});
