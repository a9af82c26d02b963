import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { changeEnterpriseStatus, defineEnterpriseGroup, EnterpriseStatus } from '../enterprises/index.ts';
import { appointToPost, PostKind } from './index.ts';
import { assignmentFactory, officeFactory, officerFactory, postFactory } from './liaison.factory.ts';

const [yanzhouId, zouchengId, jiningId, wenshangId] = [370812, 370883, 370800, 370830];
const today = '2014-11-20';

let world: World;
let made = 0;
/** Somebody of Yanzhou's office, and the principal since 2012; the post is vacant from 2010 on. */
const here = { officer: '', principal: '' };

const ent = (key: RowKey): string => toGlobalId('ent', key);
const ofc = (key: RowKey): string => toGlobalId('ofc', key);
const deed: World['hand']['deed'] = (token, work) => world.hand.deed(token, work);
const officer = (name: string, regionId = yanzhouId): Promise<string> =>
  deed(world.director.token, async (ctx) => ofc(await officerFactory(ctx, { regionId, name })));
/** An enterprise that is active since a day. */
const active = (since = '2013-01-01', given: { regionId?: number; name?: string; groupCodes?: string[] } = {}) =>
  deed(world.director.token, async (ctx) => {
    const facts = { regionId: yanzhouId, name: `砚溪${(made += 1)}号机械有限公司`, ...given };
    return ent(await enterpriseFactory(ctx, { status: EnterpriseStatus.ACTIVE, statusSinceOn: since, ...facts }));
  });
const status = (id: string, to: EnterpriseStatus, given: { version: number; on: string }) =>
  deed(world.director.token, (ctx) =>
    changeEnterpriseStatus(ctx, { id, version: given.version, status: to, reason: '核实', effectiveOn: given.on }),
  );

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  here.officer = await officer('联络甲');
  here.principal = await officer('陈主任');
  await deed(world.director.token, async (ctx) => {
    const officeId = toGlobalId('off', await officeFactory(ctx, { regionId: yanzhouId, name: '兖州区联络办' }));
    const post = await postFactory(ctx, { officeId, kind: PostKind.OFFICE_PRINCIPAL, title: '主任' });
    await appointToPost(ctx, { postId: toGlobalId('pos', post), officerId: here.principal, fromOn: '2012-03-01' });
    await postFactory(ctx, { officeId, kind: PostKind.LEADER_IN_CHARGE });
    await defineEnterpriseGroup(ctx, { regionId: jiningId, code: 'CARE', name: '重点企业' });
  });
});
afterAll(() => world?.stop());

interface Assignment {
  id: string;
  version: number;
  fromOn: string;
  toOn: string | null;
  reason: string | null;
  officer: { name: string };
  enterprise: { id: string };
}
interface Row {
  id: string;
  enterprise: { name: string };
  region: { regionId: number };
  firstResponsible: { name: string | null; officeName: string; isVacant: boolean; sinceOn: string } | null;
  liaisonPerson: Assignment | null;
  gapSinceOn: string | null;
  gapOwner: string | null;
}
const assignment = 'id version fromOn toOn reason officer{name} enterprise{id}';
const responsible = 'postTitle officeName name isActing isVacant sinceOn';
const rowFields = `id enterprise{id name} region{regionId} firstResponsible{${responsible}} liaisonPerson{${assignment}} gapSinceOn gapOwner`;

/** The one field of an answer, under whatever name it stands. */
const only = <T>(answer: Answer<unknown>): T => Object.values(dataOf(answer) as Record<string, T>)[0] as T;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule].filter((part) => part !== undefined);
};
const assign = (actor: Actor, enterpriseIds: readonly string[], given: object = {}) =>
  actor.ask(
    `mutation($input: AssignLiaisonPersonInput!){assignLiaisonPerson(input:$input){assignments{${assignment}}}}`,
    {
      input: { enterpriseIds, officerId: here.officer, fromOn: '2014-01-01', ...given },
    },
  );
const assigned = async (enterpriseIds: readonly string[], given: object = {}): Promise<Assignment[]> =>
  only<{ assignments: Assignment[] }>(await assign(world.yanzhou, enterpriseIds, given)).assignments;
const end = (actor: Actor, input: object) =>
  actor.ask(`mutation($input: EndLiaisonInput!){endLiaison(input:$input){assignment{${assignment}}}}`, {
    input: { version: 1, toOn: '2014-10-31', reason: '调离', ...input },
  });
const register = async (filter: object = {}, { actor = world.yanzhou, asOf = today, regionId = yanzhouId } = {}) =>
  only<{ nodes: Row[]; totalCount: { value: number } }>(
    await actor.ask(
      `query($r: Int, $on: Day, $f: LiaisonRegisterFilter){liaisonRegister(regionId:$r, asOf:$on, filter:$f, first:100){nodes{${rowFields}} totalCount{value}}}`,
      { r: regionId, on: asOf, f: filter },
    ),
  );
/** The row of one enterprise on a day; none where the duty does not bind. */
const row = async (id: string, asOf = today): Promise<Row | undefined> =>
  (await register({}, { asOf })).nodes.find((one) => one.id === id);
const history = async (id: string): Promise<string[]> => {
  const fields = 'liaisonHistory{fromOn toOn officer{name}}';
  const { liaisonHistory } = only<{ liaisonHistory: Assignment[] }>(
    await world.yanzhou.ask(`query($id: ID!){enterprise(id:$id){${fields}}}`, { id }),
  );
  return liaisonHistory.map(({ fromOn, toOn, officer: { name } }) => `${name} ${fromOn} ${toOn ?? ''}`);
};

describe('naming a liaison person', () => {
  it('ends the present one the day before, and the register tells of each day who it was', async () => {
    const [one, next] = [await active(), await officer('联络乙')];
    await assigned([one], { reason: ' 建立联系 ' });
    const [later] = await assigned([one], { officerId: next, fromOn: '2014-12-01' });
    expect(later).toMatchObject({ fromOn: '2014-12-01', toOn: null, reason: null, enterprise: { id: one } });
    const name = async (day: string) => (await row(one, day))?.liaisonPerson?.officer.name;
    expect([await name('2013-12-31'), await name('2014-11-30'), await name('2014-12-01')]).toEqual([
      undefined,
      '联络甲',
      '联络乙',
    ]);
    expect(await history(one)).toEqual(['联络乙 2014-12-01 ', '联络甲 2014-01-01 2014-11-30']);
    const day = '2014-12-15';
    const asked = `query($id: ID!, $on: Day){enterprise(id:$id){now: liaisonPerson{reason officer{name}} later: liaisonPerson(asOf:$on){officer{name}}}}`;
    expect(only(await world.yanzhou.ask(asked, { id: one, on: day }))).toEqual({
      now: { reason: '建立联系', officer: { name: '联络甲' } },
      later: { officer: { name: '联络乙' } },
    });
  });

  it('of many at once is one deed for each, in the timeline of each', async () => {
    const ids = [await active(), await active(), await active()];
    const next = await officer('联络丙');
    await assigned(ids.slice(0, 1));
    const named = await assigned([...ids, ...ids], { officerId: next, fromOn: '2014-06-01', reason: '分工调整' });
    expect(new Set(named.map(({ enterprise }) => enterprise.id))).toEqual(new Set(ids));
    const changes = async (id: string | undefined) =>
      only<{ timeline: { nodes: { verb: string; reason: string; changes: object[] }[] } }>(
        await world.yanzhou.ask(
          'query($id: ID!){enterprise(id:$id){timeline(first:1){nodes{verb reason changes{field before after}}}}}',
          { id },
        ),
      ).timeline.nodes[0];
    const from = { field: 'fromOn', before: null, after: '2014-06-01' };
    const person = { field: 'liaisonPerson', after: '联络丙' };
    const told = { verb: 'assignLiaisonPerson', reason: '分工调整' };
    expect(await changes(ids[0])).toEqual({ ...told, changes: [{ ...person, before: '联络甲' }, from] });
    expect(await changes(ids[2])).toEqual({ ...told, changes: [{ ...person, before: null }, from] });
  });

  it('leaves alone what the officer has already', async () => {
    const [old, fresh] = [await active(), await active()];
    const [first] = await assigned([old]);
    const both = await assigned([old, fresh], { fromOn: '2014-05-01' });
    expect(both).toContainEqual(first);
    expect(await history(old)).toEqual(['联络甲 2014-01-01 ']);
    expect(await history(fresh)).toEqual(['联络甲 2014-05-01 ']);
  });

  it('is all or nothing', async () => {
    const [free, taken] = [await active(), await active()];
    await assigned([taken], { officerId: await officer('联络丁') });
    for (const fromOn of ['2014-01-01', '2013-06-01'])
      expect(ruleOf(await assign(world.yanzhou, [free, taken], { fromOn }))).toEqual(['PERIODS_OVERLAP', 'fromOn']);
    expect(await history(free)).toEqual([]);
    expect(await history(taken)).toEqual(['联络丁 2014-01-01 ']);
  });

  it('at once by two leaves one of them', async () => {
    const [one, next] = [await active(), await officer('联络戊')];
    const answers = await Promise.all(
      [here.officer, next, here.officer].map((officerId) => assign(world.yanzhou, [one], { officerId })),
    );
    const codes = answers.map((answer) => codeOf(answer) ?? 'done');
    expect(codes).toContain('done');
    for (const code of codes) expect(['done', 'PERIODS_OVERLAP', 'STALE_VERSION', 'TOO_BUSY']).toContain(code);
    expect(await history(one)).toHaveLength(1);
  });

  it('twice on one day is forbidden by the database itself', async () => {
    const one = await active();
    await assigned([one]);
    const again = `insert into liaison_assignment (region_id, id, enterprise_id, officer_id, from_on, to_on, version)
      select region_id, gen_random_uuid(), enterprise_id, officer_id, '2014-06-01', '2014-06-01', 1 from liaison_assignment where enterprise_id = $1`;
    await expect(world.owner(again, [fromGlobalId('ent', one).id])).rejects.toThrow(
      'liaison_assignment_never_overlaps',
    );
  });

  it.each([
    ['nothing to name one for', { enterpriseIds: [] }, ['enterpriseIds', 'REQUIRED']],
    ['201 enterprises', { enterpriseIds: Array.from({ length: 201 }, () => 'ent_x') }, ['enterpriseIds', 'TOO_MANY']],
    ['no day', { fromOn: '' }, ['fromOn', 'REQUIRED']],
    ['a day that is none', { fromOn: '2014-02-30' }, ['fromOn', 'DAY']],
    ['a reason of 501 characters', { reason: '因'.repeat(501) }, ['reason', 'TOO_LONG']],
  ])('is refused with %s', async (_what, given, expected) => {
    expect(ruleOf(await assign(world.yanzhou, ['ent_x'], given))).toEqual(['BAD_INPUT', ...expected]);
  });
});

describe('ending an assignment', () => {
  it('leaves a gap from the next day on, and the reason in the timeline', async () => {
    const one = await active();
    const [held] = await assigned([one]);
    expect(only<{ assignment: Assignment }>(await end(world.yanzhou, { id: held?.id })).assignment).toMatchObject({
      toOn: '2014-10-31',
      version: 2,
    });
    expect(await row(one)).toMatchObject({ liaisonPerson: null, gapSinceOn: '2014-11-01', gapOwner: '陈主任' });
    expect(await row(one, '2014-10-31')).toMatchObject({ gapSinceOn: null, gapOwner: null });
    const timeline = only<{ timeline: { nodes: unknown[] } }>(
      await world.yanzhou.ask('query($id: ID!){enterprise(id:$id){timeline(first:1){nodes{verb reason}}}}', {
        id: one,
      }),
    );
    expect(timeline.timeline.nodes).toEqual([{ verb: 'endLiaison', reason: '调离' }]);
  });

  it('can put its last day right, and reaches into no later one', async () => {
    const [one, next] = [await active(), await officer('联络己')];
    const [held] = await assigned([one]);
    expect(ruleOf(await end(world.yanzhou, { id: held?.id, toOn: '2013-12-31' }))).toEqual([
      'BAD_INPUT',
      'toOn',
      'DAY_ORDER',
    ]);
    dataOf(await end(world.yanzhou, { id: held?.id }));
    expect(ruleOf(await end(world.yanzhou, { id: held?.id }))).toEqual(['STALE_VERSION', 'version']);
    await assigned([one], { officerId: next, fromOn: '2014-11-15' });
    const late = { id: held?.id, version: 2, toOn: '2014-11-15' };
    expect(ruleOf(await end(world.yanzhou, late))).toEqual(['PERIODS_OVERLAP', 'toOn']);
    dataOf(await end(world.yanzhou, { ...late, toOn: '2014-11-14' }));
    expect(await history(one)).toEqual(['联络己 2014-11-15 ', '联络甲 2014-01-01 2014-11-14']);
    expect(ruleOf(await end(world.yanzhou, { ...late, reason: ' ' }))).toEqual(['BAD_INPUT', 'reason', 'REQUIRED']);
  });
});

describe('the liaison register', () => {
  it('binds while an enterprise is active, and its gap begins with that time', async () => {
    const one = await active('2013-04-01');
    await status(one, EnterpriseStatus.SUSPENDED, { version: 1, on: '2014-02-01' });
    await status(one, EnterpriseStatus.ACTIVE, { version: 2, on: '2014-03-01' });
    const since = async (day: string) => (await row(one, day))?.gapSinceOn;
    expect(
      await Promise.all(['2013-03-31', '2013-04-01', '2014-01-31', '2014-02-01', '2014-03-01', today].map(since)),
    ).toEqual([undefined, '2013-04-01', '2013-04-01', undefined, '2014-03-01', '2014-03-01']);
  });

  it('counts no break where a closure was taken back on its day', async () => {
    const one = await active('2013-04-01');
    await status(one, EnterpriseStatus.CLOSED, { version: 1, on: '2014-11-03' });
    await status(one, EnterpriseStatus.ACTIVE, { version: 2, on: '2014-11-03' });
    expect((await row(one))?.gapSinceOn).toBe('2013-04-01');
  });

  it('names the first responsible person by post, and who answers for a gap: the person, else the office, else nobody', async () => {
    const one = await active('2009-01-01');
    const of = async (day: string) => {
      const { firstResponsible: first, gapOwner } = (await row(one, day)) ?? {};
      return [first?.name ?? null, first?.isVacant ?? null, first?.sinceOn ?? null, gapOwner];
    };
    expect(await of('2009-12-31')).toEqual([null, null, null, '兖州区联络办']);
    expect(await of('2012-02-29')).toEqual([null, true, '2010-01-01', '兖州区联络办']);
    expect(await of(today)).toEqual(['陈主任', false, '2012-03-01', '陈主任']);
    const asked = `query($id: ID!){enterprise(id:$id){firstResponsible{${responsible}}}}`;
    expect(only(await world.yanzhou.ask(asked, { id: one }))).toEqual({
      firstResponsible: {
        postTitle: '主任',
        officeName: '兖州区联络办',
        name: '陈主任',
        isActing: false,
        isVacant: false,
        sinceOn: '2012-03-01',
      },
    });
    const elsewhere = await active('2009-01-01', { regionId: wenshangId });
    const [there] = (await register({}, { actor: world.director, regionId: wenshangId })).nodes;
    expect(there).toMatchObject({ id: elsewhere, firstResponsible: null, gapSinceOn: '2009-01-01', gapOwner: null });
  });

  it('is narrowed by name, group, officer and gap, and walked in the order of the names', async () => {
    const [who, group] = [await officer('联络庚'), { groupCodes: ['CARE'] }];
    const [b, a] = [
      await active('2013-01-01', { name: '澄野乙厂', ...group }),
      await active('2013-01-01', { name: '澄野甲厂' }),
    ];
    await assigned([b], { officerId: who });
    const names = async (filter: object, asOf = today) =>
      (await register(filter, { asOf })).nodes.map(({ enterprise: { name } }) => name);
    expect(await names({ search: '澄野' })).toEqual(['澄野甲厂', '澄野乙厂']);
    expect(await names({ search: '澄野', groupCode: 'CARE' })).toEqual(['澄野乙厂']);
    expect(await names({ search: '澄野', isGap: true })).toEqual(['澄野甲厂']);
    expect(await names({ search: '澄野', isGap: false })).toEqual(['澄野乙厂']);
    expect(await names({ officerId: who })).toEqual(['澄野乙厂']);
    expect(await names({ officerId: who }, '2013-12-31')).toEqual([]);
    const page = 'nodes{id} pageInfo{endCursor hasNextPage} totalCount{value}';
    const first = only<{ nodes: { id: string }[]; pageInfo: { endCursor: string } }>(
      await world.yanzhou.ask(`{liaisonRegister(filter:{search:"澄野"}, first:1){${page}}}`),
    );
    const after = only<{ nodes: { id: string }[] }>(
      await world.yanzhou.ask(
        `query($c: String){liaisonRegister(filter:{search:"澄野"}, first:1, after:$c){${page}}}`,
        {
          c: first.pageInfo.endCursor,
        },
      ),
    );
    expect([first.nodes, after.nodes]).toEqual([[{ id: a }], [{ id: b }]]);
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: { value: 2 } });
    expect(only(await world.yanzhou.ask('{liaisonRegister{__typename}}'))).toEqual({
      __typename: 'LiaisonRegisterConnection',
    });
  });

  it('is counted as it is listed, also under each officer', async () => {
    const who = await officer('联络辛');
    const [kept, closed] = [await active(), await active()];
    await assigned([kept, closed], { officerId: who });
    await status(closed, EnterpriseStatus.CLOSED, { version: 1, on: '2014-11-01' });
    const counted = async (asOf: string) =>
      only<{ nodes: { enterpriseCount: number }[] }>(
        await world.yanzhou.ask('query($on: Day){officers(search:"联络辛"){nodes{enterpriseCount(asOf:$on)}}}', {
          on: asOf,
        }),
      ).nodes[0]?.enterpriseCount;
    for (const asOf of ['2013-12-31', '2014-10-31', today])
      expect(await counted(asOf)).toBe((await register({ officerId: who }, { asOf })).totalCount.value);
    expect([await counted('2014-10-31'), await counted(today)]).toEqual([2, 1]);
    const asked = `query($r: Int!, $on: Day){liaisonCoverage(regionId:$r, asOf:$on){asOf activeEnterprises withLiaisonPerson gaps vacantPosts}}`;
    for (const [asOf, vacantPosts] of [
      ['2009-12-31', 0],
      ['2012-02-29', 1],
      [today, 0],
    ] as const) {
      const [all, gaps] = [await register({}, { asOf }), await register({ isGap: true }, { asOf })];
      const [activeEnterprises, without] = [all.totalCount.value, gaps.totalCount.value];
      expect(only(await world.yanzhou.ask(asked, { r: yanzhouId, on: asOf }))).toEqual({
        asOf,
        activeEnterprises,
        withLiaisonPerson: activeEnterprises - without,
        gaps: without,
        vacantPosts,
      });
    }
    const now = '{liaisonCoverage(regionId:370800){asOf gaps}}';
    expect(only(await world.director.ask(now))).toMatchObject({ asOf: today });
  });
});

describe('E7 the liaison persons of another county', () => {
  const there = { officer: '', enterprise: '', assignment: '' };
  beforeAll(async () => {
    [there.officer, there.enterprise] = [
      await officer('邹城联络员', zouchengId),
      await active('2013-01-01', { regionId: zouchengId, name: '邹城澄野厂' }),
    ];
    const given = { enterpriseIds: [there.enterprise], officerId: there.officer, fromOn: '2014-01-01' };
    const [key] = await deed(world.zoucheng.token, (ctx) => assignmentFactory(ctx, given));
    there.assignment = key ? toGlobalId('lia', key) : '';
  });

  it('stand in no list, filter or count', async () => {
    const everywhere = '{liaisonRegister(first:100){nodes{region{regionId} enterprise{name}}}}';
    for (const { region, enterprise } of only<{ nodes: Row[] }>(await world.yanzhou.ask(everywhere)).nodes)
      expect([enterprise.name, region.regionId]).toEqual([enterprise.name, yanzhouId]);
    expect(await register({}, { regionId: zouchengId })).toEqual({ nodes: [], totalCount: { value: 0 } });
    for (const filter of [{ officerId: there.officer }, { search: '邹城' }])
      expect((await register(filter)).totalCount.value).toBe(0);
    const coverage = `{liaisonCoverage(regionId:${zouchengId}){activeEnterprises withLiaisonPerson gaps vacantPosts}}`;
    const none = { activeEnterprises: 0, withLiaisonPerson: 0, gaps: 0, vacantPosts: 0 };
    expect(only(await world.yanzhou.ask(coverage))).toEqual(none);
    expect(only(await world.zoucheng.ask(coverage))).toEqual({ ...none, activeEnterprises: 1, withLiaisonPerson: 1 });
  });

  it('are not named, ended or mixed with one’s own', async () => {
    const [own, absent] = [await active(), ofc({ regionId: zouchengId, id: randomUUID() })];
    for (const officerId of [there.officer, absent])
      expect(ruleOf(await assign(world.yanzhou, [own], { officerId }))).toEqual(['BAD_INPUT', 'officerId', 'NOT_HERE']);
    for (const actor of [world.yanzhou, world.director])
      expect(ruleOf(await assign(actor, [own, there.enterprise]))).toEqual([
        'BAD_INPUT',
        'enterpriseIds.1',
        'NOT_HERE',
      ]);
    for (const id of [there.assignment, toGlobalId('lia', { regionId: zouchengId, id: randomUUID() })])
      expect(ruleOf(await end(world.yanzhou, { id }))).toEqual(['NOT_FOUND', 'id']);
    expect(await history(own)).toEqual([]);
  });

  it('an auditor reads the own ones and changes none', async () => {
    const auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
    const one = await active();
    const [held] = await assigned([one]);
    expect((await register({ officerId: here.officer }, { actor: auditor })).totalCount.value).toBeGreaterThan(0);
    expect(codeOf(await assign(auditor, [one]))).toBe('NOT_ALLOWED');
    expect(codeOf(await end(auditor, { id: held?.id }))).toBe('NOT_ALLOWED');
  });
});
