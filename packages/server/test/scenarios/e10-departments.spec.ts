import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { claimInvitation, inviteMember } from '../../src/modules/identity/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { handlingOf } from '../kit/handling.ts';
import { bringForward, quiet } from '../kit/quiet.ts';
import { codeOf, dataOf, makeWorld, password, type Actor, type World } from '../kit/world.ts';

const [yanzhouId, jiningId] = [370812, 370800];
let now = new Date('2018-12-10T09:00:00+08:00');
let world: World;
let contact: Actor;
let enterpriseId = '';
const bureaus: Record<string, string> = {};
const { seen, step, assign, answer } = handlingOf(() => world);

const seven = [
  ['COMMERCE', '商务局'],
  ['HEALTH', '卫生和计划生育局'],
  ['ENVIRONMENT', '环境保护局'],
  ['BUSINESS_REGISTRATION', '工商行政管理局'],
  ['QUALITY', '质量技术监督局'],
  ['WORK_SAFETY', '安全生产监督管理局'],
  ['FOOD_DRUG', '食品药品监督管理局'],
] as const;
const market = ['BUSINESS_REGISTRATION', 'QUALITY', 'FOOD_DRUG'];

const idOf = (kind: string, place = '兖州区') => bureaus[`${place} ${kind}`] ?? '';

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  for (const [place, regionId] of [
    ['济宁市', jiningId],
    ['兖州区', yanzhouId],
  ] as const)
    for (const [kind, name] of seven) {
      const input = { regionId, kind, name: `${place}${name}` };
      const made = await world.director.ask(
        'mutation($input: RegisterDepartmentInput!){it:registerDepartment(input:$input){department{id}}}',
        { input },
      );
      // Selected above.
      bureaus[`${place} ${kind}`] = (
        dataOf(made) as unknown as { it: { department: { id: string } } }
      ).it.department.id;
    }
  const key = await world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
  enterpriseId = toGlobalId('ent', key);
  contact = await contactOf('gongshang', idOf('BUSINESS_REGISTRATION'));
});
afterAll(() => world?.stop());

async function contactOf(loginName: string, departmentId: string): Promise<Actor> {
  const input = { regionId: yanzhouId, role: Role.DEPARTMENT_CONTACT, departmentId };
  const { path } = await world.hand.deed(world.platform.token, (ctx) => inviteMember(ctx, input));
  const claim = { token: path.slice('/welcome/'.length), loginName, displayName: loginName, password };
  return world.as(await world.hand.tokenOf((ctx) => claimInvitation(ctx, claim)), loginName);
}

/** A problem that a bureau of Yanzhou was given. */
async function given(title: string, kind: string): Promise<string> {
  const input = { enterpriseId, title, raisedOn: '2018-12-10' };
  const raised = await world.yanzhou.ask(
    'mutation($input: RaiseProblemInput!){it:raiseProblem(input:$input){problem{id}}}',
    { input },
  );
  // Selected above.
  const { id } = (dataOf(raised) as unknown as { it: { problem: { id: string } } }).it.problem;
  await step(world.director, 'triageProblem', id, { route: 'OTHER_DEPARTMENT' });
  dataOf(await assign(world.director, 10, [{ id, departmentId: idOf(kind) }]));
  return id;
}
const kindsOn = async (asOf: string | null) => {
  const text = 'query($id: Int!, $asOf: Day){departments(regionId:$id, asOf:$asOf){kind regionId}}';
  const answered = await world.yanzhou.ask(text, { id: yanzhouId, asOf });
  // Selected above.
  const { departments } = dataOf(answered) as unknown as { departments: { kind: string; regionId: number }[] };
  return departments.filter(({ regionId }) => regionId === yanzhouId).map(({ kind }) => kind);
};
interface Reform {
  id: string;
  version: number;
  state: string;
  moveCount: number;
  viewerCan: { undo: boolean };
  moves: { kind: string; fromName: string; toName: string; label: string }[];
  successions: { predecessorName: string; successorName: string; regionId: number }[];
}
const reformFields =
  'id version state moveCount viewerCan{undo} moves{kind fromName toName label} successions{predecessorName successorName regionId}';
async function prepare(input: object): Promise<Reform> {
  const text = `mutation($input: PrepareDepartmentReformInput!){it:prepareDepartmentReform(input:$input){reform{${reformFields}}}}`;
  // Selected above.
  return (dataOf(await world.director.ask(text, { input })) as unknown as { it: { reform: Reform } }).it.reform;
}
const reformOf = async (id: string): Promise<Reform> =>
  // Selected above.
  (
    dataOf(
      await world.director.ask(`query($id: ID!){it:departmentReform(id:$id){${reformFields}}}`, { id }),
    ) as unknown as {
      it: Reform;
    }
  ).it;
const undo = ({ id, version }: Reform) =>
  world.director.ask('mutation($input: UndoDepartmentReformInput!){undoDepartmentReform(input:$input){reform{id}}}', {
    input: { id, version, reason: '文件有误' },
  });
/** Which names follow the bureau of a kind, and which ones each of those follows. */
async function followersOf(kind: string): Promise<[string, string[]][]> {
  const text =
    'query($id: ID!){node(id:$id){... on Department{succeededBy{successorName successor{succeeds{predecessorName}}}}}}';
  const answered = dataOf(await world.yanzhou.ask(text, { id: idOf(kind) }));
  // Selected above.
  const { node } = answered as unknown as {
    node: { succeededBy: { successorName: string; successor: { succeeds: { predecessorName: string }[] } }[] };
  };
  return node.succeededBy.map(({ successorName, successor: { succeeds } }) => [
    successorName,
    succeeds.map(({ predecessorName }) => predecessorName),
  ]);
}
const held = async (id: string) =>
  (await seen(world.director, id)).referrals.map(({ departmentName }) => departmentName);

describe('E10 b three bureaus become one', () => {
  const open: string[] = [];
  const closed: string[] = [];
  let reform: Reform;

  it('with 3 open referrals and 5 that were answered before', async () => {
    for (const [n, kind] of [...market, ...market.slice(0, 2)].entries()) {
      const id = await given(`旧事${n}`, kind);
      const bureau = kind === 'BUSINESS_REGISTRATION' ? contact : await contactOf(`lianxi${n}`, idOf(kind));
      await answer(bureau, 'acceptReferral', id);
      await answer(bureau, 'replyToReferral', id, { words: '已办' });
      await step(world.director, 'feedBack', id, { to: 'ENTERPRISE', toldOn: '2018-12-10', words: '已告知' });
      await step(world.director, 'closeProblem', id, { reason: '企业认可' });
      closed.push(id);
    }
    for (const kind of market) open.push(await given(`新事${kind}`, kind));
    await answer(contact, 'acceptReferral', open[0] ?? '');
    expect(await kindsOn('2014-11-17')).toHaveLength(7);
    expect(new Set(await kindsOn(null)).size).toBe(7);
  });

  it('as is seen before: what moves, and what stays', async () => {
    const ids = market.map((kind) => idOf(kind, '济宁市'));
    const answered = await world.director.ask(
      'query($r: Int!, $ids: [ID!]!){departmentReformPreview(regionId:$r, predecessorIds:$ids, withCounties:true){places{regionId predecessors} counts{kind moving staying} items{kind label moves}}}',
      { r: jiningId, ids },
    );
    expect(dataOf(answered)).toMatchObject({
      departmentReformPreview: {
        places: [
          { regionId: jiningId, predecessors: expect.any(Array) },
          { regionId: yanzhouId, predecessors: expect.arrayContaining(['兖州区工商行政管理局']) },
        ],
        counts: [
          { kind: 'CONTACT', moving: 4, staying: 0 },
          { kind: 'REFERRAL', moving: 3, staying: 5 },
        ],
        items: expect.arrayContaining([expect.objectContaining({ kind: 'REFERRAL', moves: true })]),
      },
    });
  });

  it('is prepared by the city for its counties, and waits for its day', async () => {
    reform = await prepare({
      regionId: jiningId,
      kind: 'MERGE',
      effectiveOn: '2018-12-29',
      document: '市机构改革方案',
      predecessorIds: market.map((kind) => idOf(kind, '济宁市')),
      successors: [{ kind: 'MARKET_REGULATION', name: '济宁市市场监督管理局' }],
      withCounties: true,
    });
    await quiet(world);
    expect(await reformOf(reform.id)).toMatchObject({ state: 'PLANNED', viewerCan: { undo: true } });
    expect(reform.successions.filter(({ regionId }) => regionId === yanzhouId)).toEqual(
      expect.arrayContaining([expect.objectContaining({ successorName: '兖州区市场监督管理局' })]),
    );
    expect(new Set(await kindsOn(null)).size).toBe(7);
  });

  it('on that day: 3 open referrals move, 5 closed ones keep the old name', async () => {
    now = new Date('2018-12-29T09:00:00+08:00');
    await bringForward(world, 'runReform');
    reform = await reformOf(reform.id);
    expect(reform).toMatchObject({ state: 'DONE', viewerCan: { undo: true } });
    expect(reform.moves.filter(({ kind }) => kind === 'REFERRAL')).toHaveLength(3);
    for (const id of open) expect(await held(id)).toEqual(['兖州区市场监督管理局']);
    const names = (await Promise.all(closed.map(held))).flat();
    expect(names).toHaveLength(5);
    expect(names).not.toContain('兖州区市场监督管理局');
  });

  it('whoever answered for a problem passes it on in its way, and its successor’s contact goes on with it', async () => {
    const [first = ''] = open;
    const before = await seen(world.director, first);
    expect(before.owner).toMatchObject({ kind: 'DEPARTMENT', bodyName: '兖州区市场监督管理局' });
    expect(before.steps.at(-1)).toMatchObject({ deed: 'PASS_TO_SUCCESSOR', byName: '系统' });
    expect(before.viewerCan.deeds).not.toContain('PASS_TO_SUCCESSOR');
  });

  it('the bureaus of that day are shown for each day, and the neighbour sees nothing', async () => {
    expect(new Set(await kindsOn('2014-11-17')).size).toBe(7);
    expect(new Set(await kindsOn('2018-12-28')).size).toBe(7);
    expect((await kindsOn(null)).filter((kind) => kind === 'MARKET_REGULATION')).toHaveLength(1);
    const text = 'query($id: ID!){departmentReform(id:$id){id}}';
    const stranger = await world.member('stranger', Role.DIRECTOR, 370900);
    expect(dataOf(await stranger.ask(text, { id: reform.id }))).toEqual({ departmentReform: null });
    expect(codeOf(await world.yanzhou.ask(text, { id: reform.id }))).toBeUndefined();
  });

  it('each bureau says what followed it, and the new one what it follows', async () => {
    const three = ['兖州区工商行政管理局', '兖州区质量技术监督局', '兖州区食品药品监督管理局'];
    expect(await followersOf('QUALITY')).toEqual([['兖州区市场监督管理局', three]]);
    expect(await followersOf('HEALTH')).toEqual([]);
  });

  it('is taken back the same day as long as nobody went on from it, whole', async () => {
    dataOf(await undo(reform));
    await quiet(world);
    expect(await reformOf(reform.id)).toMatchObject({ state: 'UNDONE', viewerCan: { undo: false } });
    expect((await Promise.all(open.map(held))).flat()).toEqual([
      '兖州区工商行政管理局',
      '兖州区质量技术监督局',
      '兖州区食品药品监督管理局',
    ]);
    expect((await seen(world.director, open[0] ?? '')).owner).toMatchObject({ bodyName: '兖州区工商行政管理局' });
    expect(new Set(await kindsOn(null)).size).toBe(7);
    expect(codeOf(await undo(await reformOf(reform.id)))).toBe('REFORM_STATE');
    expect(await followersOf('QUALITY')).toEqual([]);
  });

  it('again, with the other two: today’s table prints 5 kinds; nobody takes back what was gone on with', async () => {
    const plans = [
      ['MERGE', market, 'MARKET_REGULATION', '市场监督管理局'],
      ['RENAME', ['ENVIRONMENT'], 'ECOLOGY', '生态环境局'],
      ['RENAME', ['WORK_SAFETY'], 'EMERGENCY_MANAGEMENT', '应急管理局'],
      ['RENAME', ['HEALTH'], 'HEALTH', '卫生健康局'],
    ] as const;
    const made: Reform[] = [];
    for (const [kind, kinds, successorKind, name] of plans)
      made.push(
        await prepare({
          regionId: jiningId,
          kind,
          effectiveOn: '2018-12-29',
          document: '市机构改革方案',
          predecessorIds: kinds.map((one) => idOf(one, '济宁市')),
          successors: [{ kind: successorKind, name: `济宁市${name}` }],
          withCounties: true,
        }),
      );
    await quiet(world);
    expect(new Set(await kindsOn(null)).size).toBe(5);
    expect(new Set(await kindsOn('2014-11-17')).size).toBe(7);
    const [first = ''] = open;
    await answer(contact, 'replyToReferral', first, { words: '已由新局办结' });
    const id = made[0]?.id ?? '';
    expect(codeOf(await undo(await reformOf(id)))).toBe('REFORM_BUILT_UPON');
    now = new Date('2018-12-30T00:00:00+08:00');
    expect(codeOf(await undo(await reformOf(made[1]?.id ?? '')))).toBe('REFORM_STATE');
  });
});
