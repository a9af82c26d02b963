import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNames } from '../../../test/kit/names.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { campaignFactory } from '../campaigns/campaign.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup } from '../enterprises/index.ts';
import { PersonKind } from '../people/index.ts';
import { personFactory } from '../people/person.factory.ts';
import { plannedVisitFactory } from '../visits/visit.factory.ts';
import { addProblem } from './index.ts';
import { problemFactory } from './problem.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId] = [370812, 370883, 370800, 370000];
const today = '2014-11-05';

let world: World;
let auditor: Actor;
let made = 0;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  await world.hand.deed(world.platform.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: jiningId, code: 'PRIVATE', name: '民营' }),
  );
  auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
});
afterAll(() => world?.stop());

const ent = (key: RowKey): string => toGlobalId('ent', key);
const enterprise = async (name: string, regionId = yanzhouId): Promise<RowKey> =>
  world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId, name }));
const fresh = () => enterprise(`澄野${(made += 1)}号机械有限公司`);

const visitAt = async (to: RowKey): Promise<string> =>
  toGlobalId(
    'vis',
    await world.hand.deed(world.director.token, (ctx) => plannedVisitFactory(ctx, { enterpriseId: ent(to) })),
  );
/** A campaign in any state: how it gets there is another module’s affair. */
async function campaignIn(regionId: number, state = 'ACTIVE'): Promise<string> {
  const campaign = await world.hand.deed(world.platform.token, (ctx) =>
    campaignFactory(ctx, { regionId, groupCode: 'PRIVATE' }),
  );
  await world.owner('update campaign set state = $1 where id = $2', [state, campaign.id]);
  return toGlobalId('cam', campaign);
}
/** A businessperson of the enterprise, who may have left it. */
async function personOf(of: RowKey, leftOn: string | null = null): Promise<string> {
  const roles = [{ enterpriseId: ent(of), kind: PersonKind.BUSINESSPERSON }];
  const person = await world.hand.deed(world.director.token, (ctx) =>
    personFactory(ctx, { regionId: of.regionId, name: '林志远', roles }),
  );
  await world.owner('update person_role set to_on = $1 where person_id = $2', [leftOn, person.id]);
  return toGlobalId('per', person);
}

interface Problem {
  id: string;
  serialNo: string;
  title: string;
  state: string;
  version: number;
  raisedBy: { id: string; name: string } | null;
  referrals: { id: string; departmentName: string }[];
  viewerCan: { refer: boolean };
}
const fields =
  'id serialNo regionId region{regionId} enterprise{id} visit{id} campaign{id} raisedBy{id name} title detail raisedOn state answer answeredOn answeredByName recordedByName createdAt referrals{id departmentName} version viewerCan{refer}';
const raise = (actor: Actor, input: Record<string, unknown>) =>
  actor.ask(`mutation($input: RaiseProblemInput!){it:raiseProblem(input:$input){problem{${fields}}}}`, { input });
const raised = async (by: RowKey, given: Record<string, unknown> = {}, actor = world.yanzhou): Promise<Problem> =>
  (
    dataOf(
      await raise(actor, { enterpriseId: ent(by), title: '厂区道路积水', raisedOn: today, ...given }),
    ) as unknown as { it: { problem: Problem } }
  ).it.problem;
const read = async (actor: Actor, id: string): Promise<Problem | null> =>
  (
    dataOf(await actor.ask(`query($id: ID!){it:problem(id:$id){${fields}}}`, { id })) as unknown as {
      it: Problem | null;
    }
  ).it;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

describe('raising a problem', () => {
  it('without an answer collects it, with a number of the region’s year, and writes the deed', async () => {
    const by = await fresh();
    const [visitId, campaignId, raisedById] = [await visitAt(by), await campaignIn(jiningId), await personOf(by)];
    const problem = await raised(by, {
      visitId,
      campaignId,
      raisedById,
      detail: '雨后\n两日不退',
      raisedOn: '2014-10-20',
    });
    expect(problem).toMatchObject({
      serialNo: '370812-2014-0001',
      regionId: yanzhouId,
      enterprise: { id: ent(by) },
      visit: { id: visitId },
      campaign: { id: campaignId },
      raisedBy: { id: raisedById, name: '林志远' },
      title: '厂区道路积水',
      detail: '雨后\n两日不退',
      raisedOn: '2014-10-20',
      state: 'COLLECTED',
      answer: null,
      answeredOn: null,
      answeredByName: null,
      recordedByName: 'yanzhou',
      referrals: [],
      version: 1,
      viewerCan: { refer: true },
    });
    expect(await read(world.yanzhou, problem.id)).toEqual(problem);
    const deeds = await world.owner(
      `select verb, actor_name, about_id = $2 as is_about from audit_event where subject_id = $1`,
      [fromGlobalId('prb', problem.id).id, by.id],
    );
    expect(deeds).toEqual([{ verb: 'raiseProblem', actor_name: 'yanzhou', is_about: true }]);
  });

  it('with an answer settles it on the day in the words given, by the enterprise itself', async () => {
    const by = await fresh();
    const problem = await raised(by, { answer: ' 已当场说明补贴申领流程。 ', raisedOn: '2014-10-21' }, world.director);
    expect(problem).toMatchObject({
      state: 'ANSWERED_ON_SPOT',
      answer: '已当场说明补贴申领流程。',
      answeredOn: '2014-10-21',
      answeredByName: 'director',
      raisedBy: null,
      viewerCan: { refer: false },
    });
    expect((await raised(by, { answer: ' ' })).state).toBe('COLLECTED');
  });

  it('numbers each region and year by itself, also several in one deed and several at once', async () => {
    const zoucheng = await enterprise('云栎煤业有限公司', zouchengId);
    expect((await raised(zoucheng, {}, world.zoucheng)).serialNo).toBe('370883-2014-0001');
    expect((await raised(zoucheng, { raisedOn: '2013-01-01' }, world.zoucheng)).serialNo).toBe('370883-2013-0001');
    const given = { enterprise: zoucheng, visit: null, campaign: null, raisedBy: null, detail: null, answer: null };
    const keys = await world.hand.deed(world.zoucheng.token, async (ctx) => [
      await addProblem(ctx, { ...given, title: '甲', raisedOn: today }),
      await addProblem(ctx, { ...given, title: '乙', raisedOn: today }),
    ]);
    const numbers = await Promise.all(keys.map((key) => read(world.zoucheng, toGlobalId('prb', key))));
    expect(numbers.map((problem) => problem?.serialNo)).toEqual(['370883-2014-0002', '370883-2014-0003']);
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => raised(zoucheng, {}, world.zoucheng)));
    expect(new Set(atOnce.map(({ serialNo }) => serialNo)).size).toBe(5);
  });

  it('under one client id makes one problem for ever', async () => {
    const [by, clientId] = [await fresh(), randomUUID()];
    const first = await raised(by, { clientId });
    expect(await raised(by, { clientId, title: '另一个问题' })).toEqual(first);
    expect(fromGlobalId('prb', first.id)).toEqual({ regionId: yanzhouId, id: clientId });
  });

  it.each([
    ['a blank title', { title: ' ' }, ['BAD_INPUT', 'title', 'REQUIRED']],
    ['a title of 201 characters', { title: '题'.repeat(201) }, ['BAD_INPUT', 'title', 'TOO_LONG']],
    ['a NUL in the detail', { detail: 'a\0b' }, ['BAD_INPUT', 'detail', 'CONTROL_CHARACTER']],
    ['an answer of 4001 characters', { answer: '答'.repeat(4001) }, ['BAD_INPUT', 'answer', 'TOO_LONG']],
    ['no day', { raisedOn: '' }, ['BAD_INPUT', 'raisedOn', 'REQUIRED']],
    ['a day to come', { raisedOn: '2014-11-06' }, ['BAD_INPUT', 'raisedOn', 'DAY_FUTURE']],
    ['a person that is none', { raisedById: 'per_x' }, ['BAD_ID', 'raisedById', undefined]],
  ])('is refused with %s', async (_what, given, expected) => {
    const input = { enterpriseId: ent(await fresh()), title: '题', raisedOn: today, ...given };
    expect(ruleOf(await raise(world.yanzhou, input))).toEqual(expected);
  });

  it('by a person asks for a role in that enterprise, held now or before', async () => {
    const [by, other] = [await fresh(), await fresh()];
    const zoucheng = await enterprise('松砚煤业有限公司', zouchengId);
    const former = await personOf(by, '2013-12-31');
    expect((await raised(by, { raisedById: former })).raisedBy?.id).toBe(former);
    for (const raisedById of [await personOf(other), await personOf(zoucheng)])
      expect(
        ruleOf(await raise(world.director, { enterpriseId: ent(by), title: '题', raisedOn: today, raisedById })),
      ).toEqual(['BAD_INPUT', 'raisedById', 'NOT_HERE']);
  });

  it('belongs to a visit of the enterprise and to a campaign that is at work there', async () => {
    const [by, other] = [await fresh(), await fresh()];
    const refusalOf = async (given: Record<string, unknown>) =>
      ruleOf(await raise(world.director, { enterpriseId: ent(by), title: '题', raisedOn: today, ...given }));
    expect(await refusalOf({ visitId: await visitAt(other) })).toEqual(['BAD_INPUT', 'visitId', 'NOT_HERE']);
    expect(await refusalOf({ campaignId: await campaignIn(zouchengId) })).toEqual([
      'BAD_INPUT',
      'campaignId',
      'NOT_HERE',
    ]);
    expect(await refusalOf({ campaignId: await campaignIn(jiningId, 'DRAFT') })).toEqual([
      'CAMPAIGN_STATE',
      'campaignId',
      undefined,
    ]);
  });

  it('E7 is for those who write in the county', async () => {
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    const input = { enterpriseId: ent(await fresh()), title: '题', raisedOn: today };
    for (const actor of [auditor, contact, world.zoucheng])
      expect(codeOf(await raise(actor, input))).toBe('NOT_ALLOWED');
    const gone = { ...input, enterpriseId: toGlobalId('ent', { regionId: yanzhouId, id: randomUUID() }) };
    expect(ruleOf(await raise(world.yanzhou, gone))).toEqual(['BAD_INPUT', 'enterpriseId', 'NOT_HERE']);
    expect(codeOf(await raise(world.nobody, input))).toBe('UNAUTHENTICATED');
  });
});

describe('who raised a problem', () => {
  it('E7 is named to the county, to those above by one character, and whole once they opened the names', async () => {
    const province = await world.member('province', Role.ADMINISTRATOR, shandongId);
    const by = await fresh();
    const { id } = await raised(by, { raisedById: await personOf(by) });
    expect((await read(world.yanzhou, id))?.raisedBy?.name).toBe('林志远');
    for (const actor of [world.director, province]) {
      expect((await read(actor, id))?.raisedBy?.name).toBe('林**');
      await openNames(actor, yanzhouId);
      expect((await read(actor, id))?.raisedBy?.name).toBe('林志远');
    }
    expect(await read(world.zoucheng, id)).toBeNull();
  });
});

describe('the list of problems', () => {
  interface List {
    nodes: Problem[];
    totalCount: { value: number };
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  }
  const listed = async (actor: Actor, variables: Record<string, unknown> = {}): Promise<List> => {
    const answer = await actor.ask(
      `query($regionId: Int, $filter: ProblemFilter, $first: Int, $after: String){
         it:problems(regionId:$regionId, filter:$filter, first:$first, after:$after){nodes{${fields}} totalCount{value} pageInfo{endCursor hasNextPage}}}`,
      { first: 100, ...variables },
    );
    return (dataOf(answer) as unknown as { it: List }).it;
  };
  const titles = ({ nodes }: List) => nodes.map(({ title }) => title);
  let [campaignId, enterpriseId, serialNo] = ['', '', ''];

  beforeAll(async () => {
    const [by, other] = [await enterprise('岚石纺织厂'), await enterprise('岚石化工厂', zouchengId)];
    [campaignId, enterpriseId] = [await campaignIn(jiningId), ent(by)];
    await world.hand.deed(world.director.token, async (ctx) => {
      const shared = { campaignId };
      await problemFactory(ctx, { ...shared, enterpriseId, title: '用电增容_申请', raisedOn: '2014-10-01' });
      await problemFactory(ctx, {
        ...shared,
        enterpriseId,
        title: '排污许可',
        raisedOn: '2014-10-03',
        answer: '已答复',
      });
      await problemFactory(ctx, { ...shared, enterpriseId: ent(other), title: '招工困难', raisedOn: '2014-10-02' });
    });
    serialNo = (await listed(world.director, { filter: { search: '排污许可' } })).nodes[0]?.serialNo ?? '';
  });

  it('stands newest first and goes on from page to page', async () => {
    const first = await listed(world.director, { filter: { campaignId }, first: 2 });
    expect([titles(first), first.totalCount.value]).toEqual([['排污许可', '招工困难'], 3]);
    const rest = await listed(world.director, { filter: { campaignId }, first: 2, after: first.pageInfo.endCursor });
    expect([titles(rest), rest.pageInfo.hasNextPage]).toEqual([['用电增容_申请'], false]);
  });

  it.each([
    ['a fragment of the title', { search: '污许' }, ['排污许可']],
    ['an underscore, which is no pattern', { search: '容_申' }, ['用电增容_申请']],
    ['a fragment of the name', { search: '石化' }, ['招工困难']],
    ['a state', { search: '岚石', state: ['COLLECTED'] }, ['招工困难', '用电增容_申请']],
  ])('is narrowed by %s', async (_what, filter, expected) => {
    expect(titles(await listed(world.director, { filter }))).toEqual(expected);
  });

  it('is narrowed to a number, an enterprise and a region', async () => {
    expect(titles(await listed(world.director, { filter: { search: serialNo } }))).toEqual(['排污许可']);
    expect(titles(await listed(world.director, { filter: { search: serialNo.slice(1) } }))).toEqual([]);
    expect(titles(await listed(world.director, { filter: { enterpriseId } }))).toEqual(['排污许可', '用电增容_申请']);
    expect(titles(await listed(world.director, { filter: { campaignId }, regionId: zouchengId }))).toEqual([
      '招工困难',
    ]);
  });

  it('E7 holds no problem of a neighbour, whoever asks for whatever', async () => {
    expect(titles(await listed(world.zoucheng, { filter: { campaignId } }))).toEqual(['招工困难']);
    expect(titles(await listed(world.zoucheng, { filter: { enterpriseId } }))).toEqual([]);
    expect(titles(await listed(world.zoucheng, { regionId: yanzhouId }))).toEqual([]);
    expect(titles(await listed(world.zoucheng, { filter: { search: '排污许可' } }))).toEqual([]);
  });

  it('is also that of the enterprise and of the visit', async () => {
    const by = await fresh();
    const visitId = await visitAt(by);
    const [old, recent] = [await raised(by, { raisedOn: '2014-10-01' }), await raised(by, { visitId })];
    const answer = await world.yanzhou.ask(
      'query($e: ID!, $v: ID!){enterprise(id:$e){problems{id}} visit(id:$v){problems{id serialNo}}}',
      { e: ent(by), v: visitId },
    );
    expect(dataOf(answer)).toEqual({
      enterprise: { problems: [{ id: recent.id }, { id: old.id }] },
      visit: { problems: [{ id: recent.id, serialNo: recent.serialNo }] },
    });
  });
});
