import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignFactory } from '../../src/modules/campaigns/campaign.factory.ts';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup, EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import {
  divisionsOf,
  divisionsOf2013,
  oldCentreId,
  oldYanzhouId,
  type Change,
  type CountyLine,
} from '../kit/divisions.ts';
import { bringForward, quiet } from '../kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [jiningId, zaozhuangId, yanzhouId, renchengId, zoneId, weishanId] = [
  370800, 370400, 370812, 370811, 370871, 370826,
];
const theDay = '2013-11-01';
let now = new Date('2013-06-20T09:00:00+08:00');
let world: World;
let city: Actor;
let province: Actor;
let centre: Actor;
let rencheng: Actor;
let campaignId = '';
const { plan, prepare, changeOf, undo, seenBy, clerk } = divisionsOf(() => world);

/** So many enterprises of the group at each place, all of them visited in June. */
const places = new Map([
  [oldYanzhouId, 2],
  [oldCentreId, 3],
  [renchengId, 1],
  [zoneId, 1],
  [weishanId, 1],
]);
const total = 8;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  await divisionsOf2013(world);
  city = await world.member('city-admin', Role.ADMINISTRATOR, jiningId);
  province = await world.member('province-admin', Role.ADMINISTRATOR, 370000);
  centre = await clerk('centre', oldCentreId);
  rencheng = await clerk('rencheng', renchengId);
  const group = { regionId: jiningId, code: 'GROUP', name: '某类企业' };
  await world.hand.deed(city.token, (ctx) => defineEnterpriseGroup(ctx, group));
  const facts = {
    groupCodes: ['GROUP'],
    isNoDuplicate: true,
    status: EnterpriseStatus.ACTIVE,
    statusSinceOn: '2010-01-01',
  };
  const made = await world.hand.deed(city.token, async (ctx) => {
    const keys = [];
    for (const [regionId, most] of places)
      for (let n = 0; n < most; n += 1) keys.push(await enterpriseFactory(ctx, { regionId, ...facts }));
    return keys;
  });
  const when = { regionId: jiningId, groupCode: 'GROUP', startsOn: '2013-06-01', cutOffOn: '2013-06-30' };
  campaignId = toGlobalId('cam', await world.hand.deed(city.token, (ctx) => campaignFactory(ctx, when)));
  dataOf(await city.ask(`mutation{startCampaign(input:{id:"${campaignId}",version:1}){campaign{id}}}`));
  for (const key of made)
    dataOf(
      await city.ask(
        `mutation{recordVisit(input:{enterpriseId:"${toGlobalId('ent', key)}",campaignId:"${campaignId}",kind:REGULAR,visitedOn:"2013-06-18",outcome:OWNER_ABSENT,confirmedBy:OFFICE}){visit{id}}}`,
      ),
    );
}, 120_000);
afterAll(() => world?.stop());

interface View {
  figures: { value: number }[];
  counties: CountyLine[];
}
async function view(actor: Actor, divisions: 'THEN' | 'NOW'): Promise<View> {
  const names = '[ENTERPRISES_VISITED]';
  const text = `{campaign(id:"${campaignId}"){figures(names:${names},divisions:${divisions}){value} counties(names:${names},divisions:${divisions}){region{regionId} code name figures{name value}}}}`;
  // Selected above.
  return (dataOf(await actor.ask(text)) as unknown as { campaign: View }).campaign;
}
const linesOf = ({ counties }: View) =>
  counties.flatMap(({ code, name, figures }) => {
    const value = figures[0]?.value ?? 0;
    return value === 0 ? [] : [`${code} ${name} ${value}`];
  });
const sumOf = ({ counties }: View) => counties.reduce((sum, { figures }) => sum + (figures[0]?.value ?? 0), 0);
/** A figure of one division, and the rows it opens. */
async function figureAt(actor: Actor, regionId: number, divisions: 'THEN' | 'NOW') {
  const text = `{campaign(id:"${campaignId}"){figures(regionId:${regionId},names:[ENTERPRISES_VISITED],divisions:${divisions}){value rows(first:100){totalCount{value}}}}}`;
  const { campaign } = dataOf(await actor.ask(text)) as unknown as {
    campaign: { figures: { value: number; rows: { totalCount: { value: number } } }[] };
  };
  const [figure] = campaign.figures;
  expect(figure?.rows.totalCount.value).toBe(figure?.value);
  return figure?.value;
}
async function listed(actor: Actor, regionId: number): Promise<number> {
  const text = `{enterprises(regionId:${regionId},first:100){nodes{id} totalCount{value}}}`;
  const { enterprises } = dataOf(await actor.ask(text)) as unknown as { enterprises: { nodes: object[] } };
  return enterprises.nodes.length;
}

describe('E10 a divisions change: the rows stay, who answers for them is another', () => {
  const changes: Change[] = [];

  it('rows made with 370882 and 370802 lie there, and each office sees its own', async () => {
    expect(linesOf(await view(city, 'NOW'))).toEqual([
      '370802 市中区 3',
      '370811 任城区 1',
      '370826 微山县 1',
      '370871 济宁高新技术产业开发区 1',
      '370882 兖州市 2',
    ]);
    expect(await seenBy(centre)).toEqual({ [oldCentreId]: 3 });
    expect(await seenBy(rencheng)).toEqual({ [renchengId]: 1 });
    expect(await seenBy(world.yanzhou)).toEqual({});
  });

  it('are shown before: how much another one would answer for', async () => {
    const text = `{divisionChangePreview(fromIds:[${oldCentreId}]){regionId name code counts{kind count}}}`;
    expect(dataOf(await city.ask(text))).toMatchObject({
      divisionChangePreview: [
        {
          name: '市中区',
          code: '370802',
          counts: expect.arrayContaining([
            { kind: 'ENTERPRISE', count: 3 },
            { kind: 'VISIT', count: 3 },
            { kind: 'MEMBER', count: 1 },
          ]),
        },
      ],
    });
    expect(dataOf(await centre.ask(text))).toEqual({ divisionChangePreview: [] });
  });

  it('are prepared by an administrator over both alone, each division once', async () => {
    const merging = { kind: 'MERGE', effectiveOn: theDay, fromIds: [oldCentreId], successorId: renchengId };
    const ofOne = await world.member('one-admin', Role.ADMINISTRATOR, renchengId);
    for (const actor of [world.director, ofOne, rencheng])
      expect(codeOf(await plan(actor, merging))).toBe('NOT_ALLOWED');
    changes.push(await prepare(city, merging));
    changes.push(
      await prepare(city, { kind: 'RENAME', effectiveOn: theDay, fromIds: [oldYanzhouId], successorId: yanzhouId }),
    );
    expect(changes[0]).toMatchObject({ state: 'PLANNED', regionId: jiningId, successorName: '任城区' });
    const again = await plan(city, merging);
    expect(again.errors?.[0]?.extensions).toMatchObject({ field: 'fromIds', rule: 'DIVISION_WAITS' });
    await quiet(world);
    expect(await seenBy(rencheng)).toEqual({ [renchengId]: 1 });
  });

  it('come into force on their day: “as then” shows 370882 and 370802, “as now” 370812 and 370811, totals equal', async () => {
    now = new Date(`${theDay}T00:00:01+08:00`);
    await bringForward(world, 'runDivisionChange');
    expect(await changeOf(city, changes[0]?.id ?? '')).toMatchObject({ state: 'DONE', viewerCan: { undo: true } });
    const [then, today] = [await view(city, 'THEN'), await view(city, 'NOW')];
    expect(linesOf(then)).toEqual([
      '370802 市中区 3',
      '370811 任城区 1',
      '370826 微山县 1',
      '3708L1 济宁高新技术产业开发区 1',
      '370882 兖州市 2',
    ]);
    expect(linesOf(today)).toEqual([
      '370811 任城区 4',
      '370812 兖州区 2',
      '370826 微山县 1',
      '370871 济宁高新技术产业开发区 1',
    ]);
    expect([sumOf(then), sumOf(today), then.figures[0]?.value, today.figures[0]?.value]).toEqual([
      total,
      total,
      total,
      total,
    ]);
    // Nothing begins before its day: the new Yanzhou is no county of June.
    expect(then.counties.map(({ region }) => region.regionId)).not.toContain(yanzhouId);
  });

  it('every figure opens the rows it counts, under either divisions', async () => {
    expect(await figureAt(city, renchengId, 'NOW')).toBe(4);
    expect(await figureAt(city, renchengId, 'THEN')).toBe(1);
    expect(await figureAt(city, oldCentreId, 'THEN')).toBe(3);
    expect(await figureAt(rencheng, renchengId, 'NOW')).toBe(4);
  });

  it('the wall: those of both see both, the neighbours nothing of it, and what is written goes on', async () => {
    const both = { [oldCentreId]: 3, [renchengId]: 1 };
    expect(await seenBy(centre)).toEqual(both);
    expect(await seenBy(rencheng)).toEqual(both);
    expect(await seenBy(world.yanzhou)).toEqual({ [oldYanzhouId]: 2 });
    expect(await seenBy(world.zoucheng)).toEqual({});
    expect([
      await listed(rencheng, renchengId),
      await listed(centre, renchengId),
      await listed(city, jiningId),
    ]).toEqual([4, 4, total]);
    expect(await listed(rencheng, jiningId)).toBe(4);
    const { enterprises } = dataOf(
      await rencheng.ask(`{enterprises(regionId:${oldCentreId},first:1){nodes{id}}}`),
    ) as unknown as {
      enterprises: { nodes: { id: string }[] };
    };
    const id = enterprises.nodes[0]?.id ?? '';
    const raise = (actor: Actor) =>
      actor.ask(
        `mutation{raiseProblem(input:{enterpriseId:"${id}",title:"供电不足",raisedOn:"2013-11-01"}){problem{id}}}`,
      );
    expect(codeOf(await raise(rencheng))).toBeUndefined();
    expect(codeOf(await raise(world.zoucheng))).toBe('NOT_ALLOWED');
    await quiet(world);
    const inbox = '{inbox(first:5){totalCount{value}}}';
    expect(dataOf(await rencheng.ask(inbox))).toMatchObject({ inbox: { totalCount: { value: 1 } } });
    expect(dataOf(await world.zoucheng.ask(inbox))).toMatchObject({ inbox: { totalCount: { value: 0 } } });
  });

  it('whoever held an office there opens the console where it is now, and the former name leads on', async () => {
    const asked =
      '{viewer{home{regionId} memberships{region{regionId}}} region(regionId:370802){endedOn successor{regionId} codes{code validTo}}}';
    expect(dataOf(await centre.ask(asked))).toEqual({
      viewer: { home: { regionId: renchengId }, memberships: [{ region: { regionId: renchengId } }] },
      region: {
        endedOn: theDay,
        successor: { regionId: renchengId },
        codes: [{ code: '370802', validTo: '2013-10-31' }],
      },
    });
    const below = dataOf(
      await city.ask(`{regions(parentId:${jiningId},mine:true,first:50){nodes{regionId}}}`),
    ) as unknown as {
      regions: { nodes: { regionId: number }[] };
    };
    const keys = below.regions.nodes.map(({ regionId }) => regionId);
    expect(keys).toContain(renchengId);
    expect(keys).not.toContain(oldCentreId);
  });

  it('are taken back the same day, whole, and done once more', async () => {
    const merged = await changeOf(city, changes[0]?.id ?? '');
    dataOf(await undo(city, merged));
    await quiet(world);
    expect(await changeOf(city, merged.id)).toMatchObject({ state: 'UNDONE', viewerCan: { undo: false } });
    expect(await seenBy(centre)).toEqual({ [oldCentreId]: 3 });
    expect(await seenBy(rencheng)).toEqual({ [renchengId]: 1 });
    expect(linesOf(await view(city, 'NOW'))).toContain('370802 市中区 3');
    await prepare(city, { kind: 'MERGE', effectiveOn: theDay, fromIds: [oldCentreId], successorId: renchengId });
    await quiet(world);
    expect(await seenBy(centre)).toEqual({ [oldCentreId]: 3, [renchengId]: 1 });
    now = new Date('2013-11-02T00:00:00+08:00');
    expect(codeOf(await undo(city, await changeOf(city, changes[1]?.id ?? '')))).toBe('DIVISION_CHANGE_STATE');
  });
});

describe('E10 a zone has a local code until it has an official one', () => {
  it('is opened by the screen, and named later under the same key', async () => {
    const opening = { kind: 'OPEN', effectiveOn: '2013-11-02', parentId: jiningId, name: '太白湖新区' };
    const { id } = await prepare(city, opening);
    await quiet(world);
    const opened = await changeOf(city, id);
    expect(opened.successor).toMatchObject({ name: '太白湖新区', code: '3708L2' });
    const regionId = opened.successor?.regionId ?? 0;
    now = new Date('2018-01-01T09:00:00+08:00');
    await prepare(city, {
      kind: 'RENAME',
      effectiveOn: '2018-01-01',
      fromIds: [regionId],
      name: '太白湖新区',
      code: '370872',
    });
    await quiet(world);
    const text = `{region(regionId:${regionId}){code codes{code validFrom validTo isOfficial}}}`;
    expect(dataOf(await city.ask(text))).toEqual({
      region: {
        code: '370872',
        codes: [
          { code: '3708L2', validFrom: '2013-11-02', validTo: '2017-12-31', isOfficial: false },
          { code: '370872', validFrom: '2018-01-01', validTo: null, isOfficial: true },
        ],
      },
    });
    expect(dataOf(await city.ask(`{regions(search:"太白湖",first:1){nodes{regionId}}}`))).toEqual({
      regions: { nodes: [{ regionId }] },
    });
  });
});

describe('E10 a division goes elsewhere', () => {
  it('a split takes the former part along, and what was one’s own stays', async () => {
    const { id } = await prepare(city, {
      kind: 'SPLIT',
      effectiveOn: '2018-01-01',
      fromIds: [renchengId],
      partIds: [oldCentreId],
      name: '古槐区',
      code: '370813',
    });
    await quiet(world);
    expect((await changeOf(city, id)).successor).toMatchObject({ regionId: 370813, name: '古槐区', code: '370813' });
    expect(await seenBy(rencheng)).toEqual({ [renchengId]: 1 });
    // An office is held where its division went.
    expect(await seenBy(centre)).toEqual({ [oldCentreId]: 3 });
    expect(linesOf(await view(city, 'THEN'))).toContain('370802 市中区 3');
    expect(linesOf(await view(city, 'NOW'))).toContain('370813 古槐区 3');
  });

  it('a county that moves to another city is seen from there, and no more from the old one', async () => {
    const weishan = await clerk('weishan', weishanId);
    const zaozhuang = await world.member('zaozhuang', Role.DIRECTOR, zaozhuangId);
    const moving = {
      kind: 'MOVE',
      effectiveOn: '2018-01-01',
      fromIds: [weishanId],
      parentId: zaozhuangId,
      name: '微山县',
    };
    expect(codeOf(await plan(city, moving))).toBe('NOT_ALLOWED');
    await prepare(province, moving);
    await quiet(world);
    expect(await seenBy(zaozhuang)).toEqual({ [weishanId]: 1 });
    expect(await seenBy(weishan)).toEqual({ [weishanId]: 1 });
    expect(await seenBy(city)).not.toHaveProperty(String(weishanId));
    expect([await listed(zaozhuang, zaozhuangId), await listed(city, jiningId)]).toEqual([1, total - 1]);
    // The province sees it once, under the one or the other; what the server knows of a session it believes a second.
    await expect
      .poll(async () => [await listed(province, zaozhuangId), await listed(province, jiningId)], { timeout: 10_000 })
      .toEqual([1, total - 1]);
    // What the old city puts down is no matter of the county's any more, whatever the request is narrowed to.
    const papers = `{campaign(id:"${campaignId}"){id}}`;
    for (const narrow of [weishanId, undefined])
      expect(dataOf(await weishan.ask(papers, {}, narrow === undefined ? {} : { narrow }))).toEqual({ campaign: null });
    const [then, today] = [await view(province, 'THEN'), await view(province, 'NOW')];
    expect(linesOf(then)).toContain('370826 微山县 1');
    expect(sumOf(then)).toBe(total);
    expect(today.figures[0]?.value).toBe(sumOf(today));
  });
});
