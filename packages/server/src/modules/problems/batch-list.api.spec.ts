import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HandlingBatchListDocument } from '@lianxi/schema/operations';
import { handlingOf } from '../../../test/kit/handling.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];
let today = '2014-10-13';
let world: World;
const { step, assign } = handlingOf(() => world);

interface Filter {
  search?: string;
  state?: ('OPEN' | 'OVERDUE' | 'ENDED')[];
  dueBy?: string;
}
const list = async (
  actor: Actor,
  regionId: number,
  filter: Filter = {},
  page: { first?: number; after?: string } = {},
) => dataOf(await actor.send(HandlingBatchListDocument, { regionId, filter, first: 20, ...page })).handlingBatches;
const titles = async (filter: Filter, actor = world.director, regionId = jiningId): Promise<string[]> =>
  (await list(actor, regionId, filter)).nodes.map(({ title }) => title);

/** Problems of a county given out together, under a title, with so many working days. */
async function batch(
  actor: Actor,
  regionId: number,
  { title, days, count }: { title: string; days: number; count: number },
) {
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId, name: `${title}机械有限公司` }),
  );
  const ids: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const raised = dataOf(
      await actor.ask(
        `mutation{it:raiseProblem(input:{enterpriseId:"${toGlobalId('ent', enterprise)}",title:"${title}${place}",raisedOn:"${today}"}){problem{id}}}`,
      ),
    ) as unknown as { it: { problem: { id: string } } };
    ids.push(raised.it.problem.id);
  }
  dataOf(
    await assign(
      actor,
      days,
      ids.map((id) => ({ id })),
    ),
  );
  await world.owner(`update handling_batch set title = $1 where title = '集中交办'`, [title]);
  return ids;
}

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  const [, done] = await batch(world.yanzhou, yanzhouId, { title: '短期', days: 3, count: 2 });
  await step(world.yanzhou, 'withdrawProblem', done ?? '', { reason: '企业撤回' });
  today = '2014-10-14';
  await batch(world.zoucheng, zouchengId, { title: '长期', days: 60, count: 1 });
  today = '2014-10-15';
  const [only] = await batch(world.yanzhou, yanzhouId, { title: '了结', days: 5, count: 1 });
  await step(world.yanzhou, 'withdrawProblem', only ?? '', { reason: '企业撤回' });
  today = '2014-10-22';
});
afterAll(() => world?.stop());

describe('the list of batches', () => {
  it('tells how far each has come without reading its problems, the newest first', async () => {
    const { nodes, totalCount } = await list(world.director, jiningId);
    expect(nodes).toMatchObject([
      { title: '了结', state: 'ENDED', problemCount: 1, endedCount: 1, overdueCount: 0, nextDueOn: null },
      { title: '长期', state: 'OPEN', problemCount: 1, endedCount: 0, overdueCount: 0, region: { name: '邹城市' } },
      { title: '短期', state: 'OVERDUE', problemCount: 2, endedCount: 1, overdueCount: 1, nextDueOn: '2014-10-16' },
    ]);
    expect(totalCount).toEqual({ value: 3, exact: true });
  });

  it.each([
    ['by its state', { state: ['OVERDUE'] }, ['短期']],
    ['by any of several states', { state: ['OPEN', 'ENDED'] }, ['了结', '长期']],
    ['by what is due by a day', { dueBy: '2014-10-16' }, ['短期']],
    ['by nothing that is due before', { dueBy: '2014-10-15' }, []],
    ['by a fragment of its title', { search: '期' }, ['长期', '短期']],
  ] satisfies [string, Filter, string[]][])('is narrowed %s', async (_how, filter, found) => {
    expect(await titles(filter)).toEqual(found);
  });

  it('is that of a region and all below it, and of no neighbour', async () => {
    expect(await titles({}, world.director, yanzhouId)).toEqual(['了结', '短期']);
    expect(await titles({}, world.zoucheng, jiningId)).toEqual(['长期']);
    expect(await titles({}, world.zoucheng, yanzhouId)).toEqual([]);
  });

  it('goes on where the page before ended', async () => {
    const first = await list(world.director, jiningId, {}, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list(world.director, jiningId, {}, { first: 2, after: first.pageInfo.endCursor ?? '' });
    expect(rest.nodes.map(({ title }) => title)).toEqual(['短期']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('refuses a day that is none', async () => {
    const answer = await world.director.ask('{handlingBatches(first:5,filter:{dueBy:"昨天"}){nodes{id}}}');
    expect(codeOf(answer)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
