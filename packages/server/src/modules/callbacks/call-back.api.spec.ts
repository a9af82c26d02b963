import {
  CallBackSampleByIdDocument,
  CallBackSampleListDocument,
  DrawCallBackSampleDocument,
  RecordCallBackDocument,
  RecordVisitDocument,
  VisitByIdDocument,
  type DrawCallBackSampleInput,
  type SampleItemFragment,
} from '@lianxi/schema/operations';
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];

let world: World;
let moment = new Date('2014-11-05T09:00:00+08:00').getTime();
const clock = { now: () => new Date((moment += 1)) };
/** Ids of what the office alone confirmed, by county. */
const office: Record<number, string[]> = { [yanzhouId]: [], [zouchengId]: [] };

async function visited(actor: Actor, regionId: number, by: 'OFFICE' | 'ENTERPRISE' | null, visitedOn = '2014-10-20') {
  const key = await world.hand.deed(actor.token, (ctx) => enterpriseFactory(ctx, { regionId }));
  const enterpriseId = toGlobalId('ent', key);
  const input = { enterpriseId, kind: 'REGULAR', visitedOn, outcome: 'OWNER_ABSENT', confirmedBy: by } as const;
  return dataOf(await actor.send(RecordVisitDocument, { input })).recordVisit.visit.id;
}
beforeAll(async () => {
  world = await makeWorld({ clock });
  for (const [actor, regionId] of [
    [world.yanzhou, yanzhouId],
    [world.zoucheng, zouchengId],
  ] as const)
    for (let made = 0; made < 6; made += 1) office[regionId]?.push(await visited(actor, regionId, 'OFFICE'));
  await visited(world.yanzhou, yanzhouId, 'ENTERPRISE');
  await visited(world.yanzhou, yanzhouId, null);
  await visited(world.yanzhou, yanzhouId, 'OFFICE', '2014-09-01');
});
afterAll(() => world?.stop());

const draw = (actor: Actor, given: Partial<DrawCallBackSampleInput> = {}) =>
  actor.send(DrawCallBackSampleDocument, {
    input: {
      regionId: jiningId,
      fromRegionId: yanzhouId,
      fromOn: '2014-10-01',
      toOn: '2014-10-31',
      size: 3,
      ...given,
    },
  });
const sampleOf = async (actor: Actor, id: string) =>
  dataOf(await actor.send(CallBackSampleByIdDocument, { id })).callBackSample;
async function items(given: Partial<DrawCallBackSampleInput> = {}): Promise<SampleItemFragment[]> {
  const { id } = dataOf(await draw(world.director, given)).drawCallBackSample.sample;
  return (await sampleOf(world.director, id))?.items ?? [];
}
const record = (actor: Actor, { id, version }: SampleItemFragment, result: string, note: string | null = null) =>
  actor.ask(
    'mutation($i: RecordCallBackInput!){recordCallBack(input:$i){item{state version visit{state confirmedBy deniedOn deniedNote}}}}',
    { i: { id, version, result, note } },
  );
const issuesOf = (answer: Answer<unknown>) =>
  answer.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]);

describe('a sample', () => {
  it('is drawn by a seed that anyone can draw again with, from what the office alone confirmed', async () => {
    const { id } = dataOf(await draw(world.director)).drawCallBackSample.sample;
    const answer = await world.director.ask(
      'query($id: ID!){callBackSample(id:$id){seed population populationCount items{place visit{id}}}}',
      { id },
    );
    const { callBackSample: sample } = dataOf(answer) as unknown as {
      callBackSample: {
        seed: string;
        population: string[];
        populationCount: number;
        items: { visit: { id: string } }[];
      };
    };
    expect(new Set(sample.population)).toEqual(new Set(office[yanzhouId]));
    expect([sample.seed.length, sample.populationCount]).toEqual([32, 6]);
    const rank = (visit: string) => createHash('sha256').update(`${sample.seed}:${visit}`).digest('hex');
    const again = sample.population.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, 3);
    expect(sample.items.map(({ visit }) => visit.id)).toEqual(again);
  });

  it('takes all where there are fewer, of several counties at once, and once for a client id', async () => {
    const clientId = randomUUID();
    const given = { fromRegionId: jiningId, size: 50, clientId };
    const ids = [];
    for (let round = 0; round < 2; round += 1)
      ids.push(dataOf(await draw(world.director, given)).drawCallBackSample.sample.id);
    expect(ids[0]).toBe(ids[1]);
    const sample = await sampleOf(world.director, ids[0] ?? '');
    expect([sample?.items.length, sample?.openCount, sample?.populationCount]).toEqual([12, 12, 12]);
  });

  it('is refused to the county, beside the city, and where there is nothing to draw', async () => {
    for (const actor of [world.yanzhou, world.zoucheng]) {
      expect(codeOf(await draw(actor))).toBe('NOT_ALLOWED');
      expect(codeOf(await draw(actor, { regionId: yanzhouId }))).toBe('NOT_ALLOWED');
    }
    expect(codeOf(await draw(world.director, { fromRegionId: 370202 }))).toBe('NOT_ALLOWED');
    expect(issuesOf(await draw(world.director, { fromOn: '2014-11-01', toOn: '2014-11-02' }))).toEqual([
      ['fromRegionId', 'NOTHING_TO_DRAW'],
    ]);
    expect(issuesOf(await draw(world.director, { toOn: '2014-09-01' }))).toEqual([['toOn', 'DAY_ORDER']]);
    expect(issuesOf(await draw(world.director, { size: 0 }))).toEqual([['size', 'OUT_OF_RANGE']]);
  });

  it('is not there for the county, which does not know who will be called', async () => {
    const [item] = await items();
    const { id } = dataOf(await draw(world.director)).drawCallBackSample.sample;
    expect(await sampleOf(world.yanzhou, id)).toBeNull();
    const list = await world.yanzhou.send(CallBackSampleListDocument, { regionId: jiningId, first: 20 });
    expect(dataOf(list).callBackSamples.nodes).toEqual([]);
    expect(item && codeOf(await record(world.yanzhou, item, 'CONFIRMED'))).toBe('NOT_FOUND');
  });
});

describe('a call-back', () => {
  it('confirms the visit by the enterprise, shows the county a no, and is tried again where nobody was reached', async () => {
    const [first, second, third] = await items({ fromRegionId: zouchengId });
    if (!first || !second || !third) throw new Error('the sample is not whole');
    const said = async (answer: Promise<Answer<unknown>>) =>
      (dataOf(await answer) as { recordCallBack: { item: object } }).recordCallBack.item;
    expect(await said(record(world.director, first, 'CONFIRMED'))).toMatchObject({
      state: 'CONFIRMED',
      visit: { state: 'CONFIRMED', confirmedBy: 'ENTERPRISE' },
    });
    expect(issuesOf(await record(world.director, second, 'DENIED'))).toEqual([['note', 'REQUIRED']]);
    expect(await said(record(world.director, second, 'DENIED', '当天无人上门'))).toMatchObject({
      visit: { confirmedBy: 'OFFICE', deniedOn: '2014-11-05', deniedNote: '当天无人上门' },
    });
    const seen = dataOf(await world.zoucheng.send(VisitByIdDocument, { id: second.visit.id })).visit;
    expect(seen).toMatchObject({ deniedOn: '2014-11-05', deniedNote: '当天无人上门', state: 'CONFIRMED' });
    expect(await said(record(world.director, third, 'NOT_REACHED'))).toMatchObject({
      state: 'NOT_REACHED',
      version: 2,
    });
    expect(codeOf(await record(world.director, third, 'CONFIRMED'))).toBe('STALE_VERSION');
    expect(codeOf(await record(world.director, { ...third, version: 2 }, 'CONFIRMED'))).toBeUndefined();
    expect(codeOf(await record(world.director, first, 'DENIED', '又称没有'))).toBe('CALL_BACK_STATE');
    const list = await world.director.send(CallBackSampleListDocument, { regionId: jiningId, first: 1 });
    expect(dataOf(list).callBackSamples.nodes[0]).toMatchObject({
      confirmedCount: 2,
      deniedCount: 1,
      notReachedCount: 0,
      openCount: 0,
    });
    const answer = await world.director.send(RecordCallBackDocument, {
      input: { id: first.id, version: 2, result: 'OPEN' },
    });
    expect(codeOf(answer)).toBe('CALL_BACK_STATE');
  });
});
