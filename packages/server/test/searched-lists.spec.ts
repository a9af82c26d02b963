import { CorrectEnterpriseDocument, EnterpriseByIdDocument, RecordVisitDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt } from '../src/platform/clock.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { EnterpriseStatus } from '../src/modules/enterprises/index.ts';
import { enterpriseFactory } from '../src/modules/enterprises/enterprise.factory.ts';
import { opinionFactory } from '../src/modules/opinions/opinion.factory.ts';
import { opinionFormFactory } from '../src/modules/opinions/opinion-form.factory.ts';
import { problemFactory } from '../src/modules/problems/problem.factory.ts';
import { dataOf, makeWorld, type Actor, type World } from './kit/world.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const today = '2014-11-05';
const monthly = { every: 1, unit: 'MONTH' };
const [named, neighbour] = ['山东宏远机械有限公司', '邹城宏远建材有限公司'];

let world: World;

/** An enterprise with one row in each list that is searched by its name. */
async function settle(worker: Actor, regionId: number, name: string, creditCode?: string): Promise<string> {
  const { hand } = world;
  const key = await hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, {
      regionId,
      name,
      status: EnterpriseStatus.ACTIVE,
      statusSinceOn: '2013-01-01',
      ...(creditCode && { creditCode }),
    }),
  );
  const enterpriseId = toGlobalId('ent', key);
  const findings = [{ kind: 'NEED', severity: 'MINOR', text: '希望对接招聘' }] as const;
  const input = { enterpriseId, visitedOn: today, kind: 'REGULAR', outcome: 'OWNER_ABSENT' } as const;
  dataOf(await worker.send(RecordVisitDocument, { input: { ...input, findings: [...findings] } }));
  await hand.deed(worker.token, (ctx) => problemFactory(ctx, { enterpriseId }));
  await hand.deed(worker.token, (ctx) => opinionFactory(ctx, { enterpriseId }));
  await hand.deed(worker.token, (ctx) => opinionFormFactory(ctx, { enterpriseId }));
  return enterpriseId;
}

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  const programme = { title: '定期走访制度', fromOn: '2014-10-08', countyKey: monthly, countyOrdinary: monthly };
  const text = 'mutation($input: SetProgrammeInput!){setProgramme(input:$input){__typename}}';
  dataOf(await world.director.ask(text, { input: { ...programme, regionId: jiningId } }));
  const id = await settle(world.yanzhou, yanzhouId, '鲁南宏远机械有限公司', '91370882MA3C1YWF6W');
  await settle(world.yanzhou, yanzhouId, '兖州食品厂');
  await settle(world.zoucheng, zouchengId, neighbour);
  const { enterprise } = dataOf(await world.yanzhou.send(EnterpriseByIdDocument, { id }));
  const input = { id, version: enterprise?.version ?? 0, name: named };
  dataOf(await world.yanzhou.send(CorrectEnterpriseDocument, { input }));
});
afterAll(() => world?.stop());

const lists = ['visits', 'problems', 'findings', 'opinions', 'opinionForms', 'liaisonRegister', 'visitDuties'] as const;
type List = (typeof lists)[number];
const typeOf: Record<List, string> = {
  visits: 'VisitFilter',
  problems: 'ProblemFilter',
  findings: 'FindingFilter',
  opinions: 'OpinionFilter',
  opinionForms: 'OpinionFormFilter',
  liaisonRegister: 'LiaisonRegisterFilter',
  visitDuties: 'VisitDutyFilter',
};

async function found(actor: Actor, list: List, { search, regionId = jiningId }: { search: string; regionId?: number }) {
  const text = `query($r: Int, $f: ${typeOf[list]}){it:${list}(regionId:$r, filter:$f, first:10){nodes{enterprise{name}} totalCount{value}}}`;
  const answer = await actor.ask(text, { r: regionId, f: { search } });
  // Selected above.
  const { it } = dataOf(answer) as unknown as {
    it: { nodes: { enterprise: { name: string } }[]; totalCount: { value: number } };
  };
  expect(it.totalCount.value).toBe(it.nodes.length);
  return it.nodes.map(({ enterprise }) => enterprise.name).toSorted();
}

describe.each(lists)('the list of %s', (list) => {
  it.each([
    ['a fragment of two characters', '宏远', true],
    ['pinyin that is cut off', 'hongyuanj', true],
    ['initials', 'hyjx', false],
    ['initials that two share', 'hyj', true],
    ['the end of a credit code', 'ywf6w', false],
    ['a name it had before', '鲁南', false],
    ['two pieces that both fit', 'hy jixie', false],
    ['a piece of a legal form', '有限', true],
  ])('is searched by %s', async (_what, search, isShared) => {
    const all = isShared ? [named, neighbour] : [named];
    expect(await found(world.director, list, { search })).toEqual(all.toSorted());
    expect(await found(world.yanzhou, list, { search, regionId: yanzhouId })).toEqual([named]);
    expect(await found(world.zoucheng, list, { search, regionId: yanzhouId })).toEqual([]);
  });

  it.each(['宏达', 'hyzz', 'hy sp', '%', '_'])('finds nothing by %s', async (search) => {
    expect(await found(world.director, list, { search })).toEqual([]);
  });

  it('shows all where nothing but blanks was typed', async () => {
    expect(await found(world.director, list, { search: '  ' })).toHaveLength(3);
  });
});
