import {
  CarryOutCommonProblemDocument,
  CommonProblemByIdDocument,
  CommonProblemListDocument,
  CommonProblemProposalsDocument,
  DecideCommonProblemDocument,
  DeclareCommonProblemDocument,
  DissolveCommonProblemDocument,
  ReviseCommonProblemDocument,
  type CommonProblemDetailFragment,
  type DeclareCommonProblemInput,
  type ProblemCategory,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const today = '2014-10-13';

let world: World;
const enterprises = new Map<number, string>();
const { seen, step } = handlingOf(() => world);

const raise = async (regionId: number, title: string, category: ProblemCategory | null = null): Promise<string> => {
  const input = { enterpriseId: enterprises.get(regionId) ?? '', title, category, raisedOn: today };
  const raised = await world.director.ask(
    'mutation($input: RaiseProblemInput!){it:raiseProblem(input:$input){problem{id}}}',
    { input },
  );
  return (dataOf(raised) as unknown as { it: { problem: { id: string } } }).it.problem.id;
};
const item = async (id: string) => ({ id, version: (await seen(world.director, id)).version });
const asked = async (
  ids: readonly string[],
  more: Partial<DeclareCommonProblemInput> = {},
): Promise<DeclareCommonProblemInput> => ({
  regionId: jiningId,
  title: '园区门前道路积水',
  category: 'UTILITIES',
  problems: await Promise.all(ids.map(item)),
  ...more,
});
const declare = async (ids: readonly string[]): Promise<CommonProblemDetailFragment> =>
  dataOf(await world.director.send(DeclareCommonProblemDocument, { input: await asked(ids) })).declareCommonProblem
    .commonProblem;
const readBy = async (actor: Actor, id: string) =>
  dataOf(await actor.send(CommonProblemByIdDocument, { id })).commonProblem;
const proposedTo = async (actor: Actor, regionId: number) =>
  dataOf(await actor.send(CommonProblemProposalsDocument, { regionId })).commonProblemProposals;
const ruleOf = ({
  errors,
}: {
  errors: { extensions: { code: string; field?: string; rule?: string } }[] | undefined;
}) => {
  const { code, field, rule } = errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  for (const [regionId, name] of [
    [yanzhouId, '宏远机械有限公司'],
    [zouchengId, '邹鲁纺织有限公司'],
  ] as const) {
    const enterprise = await world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId, name }));
    enterprises.set(regionId, toGlobalId('ent', enterprise));
  }
});
afterAll(() => world?.stop());

describe('a problem that several counties share', () => {
  it('is proposed to the city without the names of enterprises, declared, decided and carried out', async () => {
    const ours = await raise(yanzhouId, '宏远机械有限公司门前道路积水', 'UTILITIES');
    const theirs = await raise(zouchengId, '厂门前道路积水', 'UTILITIES');
    await raise(zouchengId, '招工难', 'LABOUR');
    const [group, ...others] = await proposedTo(world.director, jiningId);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ category: 'UTILITIES', countyCount: 2 });
    expect(group?.problems.map(({ id }) => id).toSorted()).toEqual([ours, theirs].toSorted());
    expect(JSON.stringify(group)).not.toContain('宏远');
    expect(await proposedTo(world.yanzhou, yanzhouId)).toEqual([]);
    expect(await proposedTo(world.yanzhou, jiningId)).toEqual([]);

    const common = await declare([ours, theirs]);
    expect(common).toMatchObject({ state: 'DECLARED', problemCount: 2, countyCount: 2 });
    expect(common.members.map(({ title }) => title)).toEqual(['某企业门前道路积水', '厂门前道路积水']);
    expect(await proposedTo(world.director, jiningId)).toEqual([]);

    const decision = { decision: '统一改造园区排水', owner: '市住房城乡建设局', dueOn: '2014-12-01' };
    const decided = dataOf(
      await world.director.send(DecideCommonProblemDocument, {
        input: { id: common.id, version: common.version, ...decision },
      }),
    ).decideCommonProblem.commonProblem;
    expect(decided).toMatchObject({ state: 'DECIDED', decidedOn: today, isOverdue: false, ...decision });
    const last = (await seen(world.yanzhou, ours)).steps.slice(-2);
    expect(last.map(({ deed }) => deed)).toEqual(['DECLARE_COMMON', 'DECIDE_COMMON']);
    expect(last[1]?.text).toContain('统一改造园区排水');

    const done = dataOf(
      await world.director.send(CarryOutCommonProblemDocument, {
        input: { id: decided.id, version: decided.version, outcome: '排水已改造' },
      }),
    ).carryOutCommonProblem.commonProblem;
    expect(done).toMatchObject({ state: 'CARRIED_OUT', endedOn: today, viewerCan: [] });
  });

  it('flows down to its counties, each of which sees its own problems and no other', async () => {
    const [ours, theirs] = [await raise(yanzhouId, '用电增容慢'), await raise(zouchengId, '用电增容太慢')];
    const common = await declare([ours, theirs]);
    const seenHere = await readBy(world.yanzhou, common.id);
    expect(seenHere).toMatchObject({ title: common.title, problemCount: 1, countyCount: 1, viewerCan: [] });
    expect(seenHere?.members.map(({ id }) => id)).toEqual([ours]);
    expect((await readBy(world.zoucheng, common.id))?.members.map(({ id }) => id)).toEqual([theirs]);
    const listed = dataOf(
      await world.yanzhou.send(CommonProblemListDocument, { regionId: yanzhouId, isOpen: true, first: 20 }),
    ).commonProblems;
    expect(listed.nodes.map(({ id }) => id)).toEqual([common.id]);
    expect(listed.totalCount).toMatchObject({ value: 1, exact: true });
    const { id, version } = common;
    const refused = await world.yanzhou.send(DissolveCommonProblemDocument, { input: { id, version, reason: '无关' } });
    expect(codeOf(refused)).toBe('NOT_ALLOWED');
  });

  it('lets problems join and leave while it is not decided, and frees them when it is given up', async () => {
    const ids = [
      await raise(yanzhouId, '融资难'),
      await raise(zouchengId, '融资难'),
      await raise(zouchengId, '贷款难'),
    ];
    const [first = '', second = '', third = ''] = ids;
    const common = await declare([first, second]);
    const revise = async (version: number, more: { join?: string[]; leave?: string[] }) =>
      world.director.send(ReviseCommonProblemDocument, {
        input: {
          id: common.id,
          version,
          title: '小微企业融资难',
          join: await Promise.all((more.join ?? []).map(item)),
          leave: await Promise.all((more.leave ?? []).map(item)),
        },
      });
    expect(ruleOf(await revise(common.version, { leave: [second] }))).toEqual(['BAD_INPUT', 'leave', 'TWO_COUNTIES']);
    expect((await readBy(world.director, common.id))?.problemCount).toBe(2);
    const swapped = dataOf(await revise(common.version, { join: [third], leave: [second] })).reviseCommonProblem
      .commonProblem;
    expect(swapped.title).toBe('小微企业融资难');
    expect(swapped.members.map(({ id }) => id)).toEqual([first, third]);
    expect(codeOf(await revise(common.version, {}))).toBe('STALE_VERSION');

    const other = await world.director.send(DeclareCommonProblemDocument, { input: await asked([first, second]) });
    expect(codeOf(other)).toBe('PROBLEM_IN_COMMON');
    const { id, version } = swapped;
    const given = { input: { id, version, reason: '情况不同' } };
    const dissolved = dataOf(await world.director.send(DissolveCommonProblemDocument, given)).dissolveCommonProblem
      .commonProblem;
    expect(dissolved).toMatchObject({ state: 'DISSOLVED', outcome: '情况不同', problemCount: 0 });
    expect(await declare([first, second])).toMatchObject({ problemCount: 2 });
  });

  it('names no enterprise in what flows down, needs two counties, and is the city’s to declare', async () => {
    const [ours, theirs] = [await raise(yanzhouId, '环评慢'), await raise(zouchengId, '环评太慢')];
    const refusal = async (
      more: Partial<DeclareCommonProblemInput>,
      by: Actor = world.director,
      ids = [ours, theirs],
    ) => ruleOf(await by.send(DeclareCommonProblemDocument, { input: await asked(ids, more) }));
    expect(await refusal({ title: '宏远机械有限公司等环评慢' })).toEqual(['BAD_INPUT', 'title', 'NAMES_ENTERPRISE']);
    expect(await refusal({ summary: '邹鲁纺织有限公司反映' })).toEqual(['BAD_INPUT', 'summary', 'NAMES_ENTERPRISE']);
    expect(await refusal({ title: ' ' })).toEqual(['BAD_INPUT', 'title', 'REQUIRED']);
    expect(await refusal({}, world.director, [ours])).toEqual(['BAD_INPUT', 'problems', 'TWO_COUNTIES']);
    expect((await refusal({}, world.yanzhou))[0]).toBe('NOT_ALLOWED');
    expect((await refusal({ regionId: yanzhouId }))[0]).toBe('NOT_ALLOWED');
    expect((await seen(world.director, ours)).steps.map(({ deed }) => deed)).toEqual(['RAISE']);

    const common = await declare([ours, theirs]);
    const { id, version } = common;
    const decision = { id, version, decision: '限时办结', owner: '市环保局', dueOn: today };
    expect(ruleOf(await world.director.send(DecideCommonProblemDocument, { input: decision }))).toEqual([
      'BAD_INPUT',
      'dueOn',
      'DAY_PAST',
    ]);
  });
});

describe('what a problem is about', () => {
  it('is said when it is raised or later, and the list is narrowed by it', async () => {
    const id = await raise(yanzhouId, '子女入学');
    await step(world.yanzhou, 'categoriseProblem', id, { category: 'DAILY_LIFE' });
    const listed = await world.yanzhou.ask('{it:problems(filter:{category:[DAILY_LIFE]}){nodes{id category}}}');
    expect(dataOf(listed)).toEqual({ it: { nodes: [{ id, category: 'DAILY_LIFE' }] } });
  });
});
