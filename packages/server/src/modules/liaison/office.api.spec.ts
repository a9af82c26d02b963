import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';
import { officeFactory, officerFactory, postFactory } from './liaison.factory.ts';
import { officerOfAccount, postsOfDay } from './index.ts';

const [yanzhouId, zouchengId, jiningId, zoneId, sishuiId] = [370812, 370883, 370800, 370871, 370831];

let world: World;
let auditor: Actor;
/** The office of Yanzhou, and the next county's with one post and one officer. */
let office = '';
const there = { office: '', post: '', officer: '' };

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
  auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
  const { hand, yanzhou, zoucheng } = world;
  office = toGlobalId('off', await hand.deed(yanzhou.token, (ctx) => officeFactory(ctx, { regionId: yanzhouId })));
  await hand.deed(zoucheng.token, async (ctx) => {
    there.office = toGlobalId('off', await officeFactory(ctx, { regionId: zouchengId, name: '邹城市联络办公室' }));
    there.post = toGlobalId('pos', await postFactory(ctx, { officeId: there.office }));
    there.officer = toGlobalId('ofc', await officerFactory(ctx, { regionId: zouchengId, name: '邹城联络员' }));
  });
});
afterAll(() => world?.stop());

interface Post {
  id: string;
  title: string;
  version: number;
  holder: { officer: { id: string; name: string }; isActing: boolean; fromOn: string; toOn: string | null } | null;
  vacantSinceOn: string | null;
  vacancyReason: string | null;
  vacancyOwner: string | null;
  tenures: { id: string; version: number; fromOn: string; toOn: string | null; officer: { name: string } }[];
}
interface Officer {
  id: string;
  regionId: number;
  name: string;
  initials: string;
  isViewer: boolean;
  postTitle: string | null;
}
const postFields =
  'id kind title sinceOn version office{id} holder{officer{id name} isActing fromOn toOn} vacantSinceOn vacancyReason vacancyOwner tenures{id version fromOn toOn officer{name}}';
const officerFields = 'id regionId region{name} name initials isViewer version postTitle';

/** The one field of an answer, under whatever name it stands. */
const only = <T>(answer: Answer<unknown>): T => Object.values(dataOf(answer) as Record<string, T>)[0] as T;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule].filter((part) => part !== undefined);
};
const mutate = (actor: Actor, verb: string, input: object, fields: string) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return actor.ask(`mutation($input: ${type}!){${verb}(input:$input){${fields}}}`, { input });
};
const open = (actor: Actor, input: object) =>
  mutate(actor, 'openOffice', { kind: 'LIAISON_OFFICE', name: '联络办公室', ...input }, 'office{id kind name}');
const add = (actor: Actor, input: object) =>
  mutate(
    actor,
    'addPost',
    { officeId: office, kind: 'LIAISON_OFFICER', sinceOn: '2010-01-01', ...input },
    `post{${postFields}}`,
  );
const register = (actor: Actor, input: object) =>
  mutate(actor, 'registerOfficer', { regionId: yanzhouId, ...input }, `officer{${officerFields}}`);
const appoint = (actor: Actor, input: object) => mutate(actor, 'appointToPost', input, `post{${postFields}}`);
const vacate = (actor: Actor, input: object) => mutate(actor, 'vacatePost', input, `post{${postFields}}`);

const posted = async (title: string, given: object = {}): Promise<Post> =>
  only<{ post: Post }>(await add(world.yanzhou, { title, ...given })).post;
const officer = async (name: string): Promise<Officer> =>
  only<{ officer: Officer }>(await register(world.yanzhou, { name })).officer;
const appointed = async (post: Post, who: Officer, given: object): Promise<Post> =>
  only<{ post: Post }>(await appoint(world.yanzhou, { postId: post.id, officerId: who.id, ...given })).post;
/** How a post stands on a day: its holder, or since when it is vacant. */
async function on(post: Post, asOf: string) {
  const query =
    'query($id: ID!, $on: Day){office(id:$id){posts{id holder(asOf:$on){officer{name} isActing fromOn} vacantSinceOn(asOf:$on)}}}';
  const { posts } = only<{ posts: Post[] }>(await world.yanzhou.ask(query, { id: office, on: asOf }));
  const found = posts.find(({ id }) => id === post.id);
  const { holder } = found ?? {};
  return holder ? `${holder.officer.name}${holder.isActing ? '代' : ''} ${holder.fromOn}` : found?.vacantSinceOn;
}
const deeds = (verb: string) =>
  world.owner<{ subject_type: string; changes: { field: string; before: string | null; after: string | null }[] }>(
    'select subject_type, changes from audit_event where verb = $1 order by happened_at, id',
    [verb],
  );

describe('opening an office', () => {
  it('gives a region its one office, and a functional zone its committee', async () => {
    const committee = { regionId: zoneId, kind: 'ZONE_COMMITTEE', name: ' 济宁高新区管理委员会 ' };
    expect(only(await open(world.director, committee))).toEqual({
      office: { id: expect.stringMatching(/^off_/), kind: 'ZONE_COMMITTEE', name: '济宁高新区管理委员会' },
    });
    expect(ruleOf(await open(world.director, { regionId: zoneId }))).toEqual(['OFFICE_EXISTS', 'regionId']);
    const last = (await deeds('openOffice')).at(-1);
    expect(last).toMatchObject({ subject_type: 'Office' });
    expect(last?.changes).toContainEqual({ field: 'name', before: null, after: '济宁高新区管理委员会' });
  });

  it.each([
    ['a committee where there is no zone', { regionId: sishuiId, kind: 'ZONE_COMMITTEE' }, ['kind', 'REGION_NO_ZONE']],
    ['a region that is none', { regionId: 370899 }, ['regionId', 'REGION_UNKNOWN']],
    ['a blank name', { regionId: sishuiId, name: ' ' }, ['name', 'REQUIRED']],
  ])('is refused with %s', async (_what, input, expected) => {
    expect(ruleOf(await open(world.director, input))).toEqual(['BAD_INPUT', ...expected]);
  });

  it('twice at once makes one', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => open(world.director, { regionId: sishuiId })));
    expect(answers.map((answer) => codeOf(answer) ?? 'done').toSorted()).toEqual([
      'OFFICE_EXISTS',
      'OFFICE_EXISTS',
      'done',
    ]);
  });
});

describe('a post', () => {
  it('is vacant from its first day on', async () => {
    const post = await posted('联络科科长', { sinceOn: '2011-03-01' });
    expect(post).toMatchObject({ office: { id: office }, holder: null, vacantSinceOn: '2011-03-01', tenures: [] });
    expect([await on(post, '2011-02-28'), await on(post, '2011-03-01')]).toEqual([null, '2011-03-01']);
  });

  it('stands in its office under one title, and that of the principal once', async () => {
    await posted('主任', { kind: 'OFFICE_PRINCIPAL' });
    expect(ruleOf(await add(world.yanzhou, { title: '主任' }))).toEqual(['BAD_INPUT', 'title', 'NAME_TAKEN']);
    const second = { title: '局长', kind: 'OFFICE_PRINCIPAL' };
    expect(ruleOf(await add(world.yanzhou, second))).toEqual(['BAD_INPUT', 'kind', 'PRINCIPAL_TAKEN']);
    const own = only<{ posts: Post[] }>(
      await world.yanzhou.ask('query($id: ID!){office(id:$id){posts{title}}}', { id: office }),
    );
    expect(own.posts[0]?.title).toBe('主任');
  });

  it('is added once by two at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => add(world.yanzhou, { title: '分管领导' })));
    const rules = answers.map((answer) => answer.errors?.[0]?.extensions.rule ?? 'done').toSorted();
    expect(rules).toEqual(['NAME_TAKEN', 'NAME_TAKEN', 'done']);
  });
});

describe('holding a post', () => {
  it('is for good or acting, and the next one begins where the last ended', async () => {
    const post = await posted('办公室主任');
    const [chen, meng] = [await officer('陈砚'), await officer('孟溪')];
    await appointed(post, chen, { fromOn: '2012-03-01' });
    await appointed(post, meng, { fromOn: '2014-06-01', isActing: true });
    const { tenures } = await appointed(post, meng, { fromOn: '2014-09-01' });
    expect(tenures.map(({ officer: { name }, fromOn, toOn }) => [name, fromOn, toOn])).toEqual([
      ['孟溪', '2014-09-01', null],
      ['孟溪', '2014-06-01', '2014-08-31'],
      ['陈砚', '2012-03-01', '2014-05-31'],
    ]);
    const days = ['2012-02-29', '2012-03-01', '2014-05-31', '2014-06-01', '2014-08-31', '2014-09-01', '2015-01-01'];
    expect(await Promise.all(days.map((day) => on(post, day)))).toEqual([
      '2010-01-01',
      '陈砚 2012-03-01',
      '陈砚 2012-03-01',
      '孟溪代 2014-06-01',
      '孟溪代 2014-06-01',
      '孟溪 2014-09-01',
      '孟溪 2014-09-01',
    ]);
    expect((await deeds('appointToPost')).at(-2)?.changes).toEqual([
      { field: 'holder', before: '陈砚', after: '孟溪' },
      { field: 'isActing', before: null, after: 'true' },
      { field: 'fromOn', before: null, after: '2014-06-01' },
    ]);
  });

  it('is never written over', async () => {
    const post = await posted('副主任', { sinceOn: '2013-01-01' });
    const [chen, meng] = [await officer('陈岚'), await officer('孟岚')];
    await appointed(post, chen, { fromOn: '2014-01-01' });
    const by = async (fromOn: string) =>
      ruleOf(await appoint(world.yanzhou, { postId: post.id, officerId: meng.id, fromOn }));
    expect(await by('2014-01-01')).toEqual(['PERIODS_OVERLAP', 'fromOn']);
    expect(await by('2013-05-01')).toEqual(['PERIODS_OVERLAP', 'fromOn']);
    expect(await by('2012-12-31')).toEqual(['BAD_INPUT', 'fromOn', 'BEFORE_POST']);
    expect(await by('2014-02-30')).toEqual(['BAD_INPUT', 'fromOn', 'DAY']);
    expect(await on(post, '2014-11-20')).toBe('陈岚 2014-01-01');
  });

  it('ends with a vacancy, whose last day can be put right and reaches into no later tenure', async () => {
    const post = await posted('调研员');
    const [chen, meng] = [await officer('陈禾'), await officer('孟禾')];
    const [held] = (await appointed(post, chen, { fromOn: '2014-01-01' })).tenures;
    const end = (toOn: string, version: number) =>
      vacate(world.yanzhou, { id: held?.id, version, toOn, reason: '调任市局' });
    expect(ruleOf(await end('2013-12-31', 1))).toEqual(['BAD_INPUT', 'toOn', 'DAY_ORDER']);
    expect(only<{ post: Post }>(await end('2014-10-31', 1)).post).toMatchObject({
      holder: null,
      vacantSinceOn: '2014-11-01',
      vacancyReason: '调任市局',
      vacancyOwner: expect.any(String),
    });
    expect(ruleOf(await end('2014-10-30', 1))).toEqual(['STALE_VERSION', 'version']);
    await appointed(post, meng, { fromOn: '2014-11-15' });
    expect(ruleOf(await end('2014-11-15', 2))).toEqual(['PERIODS_OVERLAP', 'toOn']);
    dataOf(await end('2014-11-09', 2));
    expect([await on(post, '2014-11-09'), await on(post, '2014-11-14'), await on(post, '2014-11-15')]).toEqual([
      '陈禾 2014-01-01',
      '2014-11-10',
      '孟禾 2014-11-15',
    ]);
  });

  it('by two appointments at once is given to one', async () => {
    const post = await posted('秘书');
    const [chen, meng] = [await officer('陈青'), await officer('孟青')];
    const answers = await Promise.all(
      [chen, meng, chen].map(({ id }) =>
        appoint(world.yanzhou, { postId: post.id, officerId: id, fromOn: '2014-11-20' }),
      ),
    );
    expect(answers.map((answer) => codeOf(answer) ?? 'done').toSorted()).toEqual([
      'PERIODS_OVERLAP',
      'PERIODS_OVERLAP',
      'done',
    ]);
  });

  it('is forbidden to two by the database itself', async () => {
    const post = await posted('驾驶员');
    await appointed(post, await officer('陈林'), { fromOn: '2014-01-01' });
    const again = `insert into tenure (region_id, id, post_id, officer_id, is_acting, from_on, to_on, version)
      select region_id, gen_random_uuid(), post_id, officer_id, is_acting, '2014-06-01', '2014-06-30', 1 from tenure where post_id = $1`;
    await expect(world.owner(again, [fromGlobalId('pos', post.id).id])).rejects.toThrow('tenure_never_overlaps');
  });
});

describe('an officer', () => {
  it('is found by a fragment of the name or the beginning of its initials', async () => {
    const entered = await officer('欧阳云栎');
    expect(entered).toMatchObject({
      regionId: yanzhouId,
      region: { name: '兖州区' },
      initials: 'oyyl',
      isViewer: false,
    });
    const found = async (search: string) =>
      only<{ nodes: Officer[] }>(
        await world.yanzhou.ask('query($s: String){officers(search:$s, first:100){nodes{name}}}', { s: search }),
      ).nodes.map(({ name }) => name);
    for (const search of ['云栎', 'oyy', 'OY']) expect(await found(search)).toEqual(['欧阳云栎']);
    expect(await found('%')).toEqual([]);
    expect(await found('')).toContain('欧阳云栎');
  });

  it('bears the titles of the day, that of the principal first', async () => {
    const who = await officer('双岗');
    const [one, two] = [await posted('科员'), await posted('一科科长', { kind: 'LEADER_IN_CHARGE' })];
    await appointed(two, who, { fromOn: '2014-01-01' });
    await appointed(one, who, { fromOn: '2014-06-01' });
    const titles = async (asOf: string) =>
      only<{ nodes: Officer[] }>(
        await world.yanzhou.ask('query($on: Day){officers(search:"双岗"){nodes{postTitle(asOf:$on)}}}', { on: asOf }),
      ).nodes[0]?.postTitle;
    expect([await titles('2013-12-31'), await titles('2014-05-31'), await titles('2014-11-20')]).toEqual([
      null,
      '一科科长',
      '科员、一科科长',
    ]);
    const keys = [fromGlobalId('ofc', who.id), fromGlobalId('ofc', (await officer('无岗')).id)];
    const posts = await world.hand.deed(world.yanzhou.token, (ctx) => postsOfDay(ctx, keys, '2014-06-01'));
    expect([...posts]).toEqual([
      [keys[0]?.id, '科员、一科科长'],
      [keys[1]?.id, null],
    ]);
  });

  it('may be whoever is signed in, once in a region', async () => {
    const me = await world.member('myself', Role.CLERK, yanzhouId);
    const ofAccount = () => world.hand.deed(me.token, (ctx) => officerOfAccount(ctx, yanzhouId));
    expect(await ofAccount()).toBeNull();
    const entered = only<{ officer: Officer }>(await register(me, { name: '本人', isMe: true })).officer;
    expect(entered.isViewer).toBe(true);
    expect(await ofAccount()).toMatchObject({ name: '本人' });
    expect(ruleOf(await register(me, { name: '本人', isMe: true }))).toEqual(['BAD_INPUT', 'isMe', 'ACCOUNT_TAKEN']);
    const [seen] = only<{ nodes: Officer[] }>(
      await world.yanzhou.ask(`{officers(search:"本人"){nodes{${officerFields}}}}`),
    ).nodes;
    expect(seen).toMatchObject({ id: entered.id, isViewer: false });
  });

  it('under one client id is one for ever, also by two at once', async () => {
    const clientId = randomUUID();
    const first = only(await register(world.yanzhou, { name: '重试', clientId }));
    expect(only(await register(world.yanzhou, { name: '改名', clientId }))).toEqual(first);
    const me = await world.member('twice', Role.CLERK, yanzhouId);
    const answers = await Promise.all([1, 2].map(() => register(me, { name: '同时', isMe: true })));
    expect(answers.map((answer) => answer.errors?.[0]?.extensions.rule ?? 'done').toSorted()).toEqual([
      'ACCOUNT_TAKEN',
      'done',
    ]);
  });

  it.each([
    ['a blank name', { name: ' ' }, ['name', 'REQUIRED']],
    ['a name of 61 characters', { name: '名'.repeat(61) }, ['name', 'TOO_LONG']],
    ['a region that is none', { name: '甲', regionId: 370899 }, ['regionId', 'REGION_UNKNOWN']],
    ['a client id that is none', { name: '甲', clientId: 'x' }, ['clientId', 'UUID']],
  ])('is refused with %s', async (_what, input, expected) => {
    expect(ruleOf(await register(world.director, input))).toEqual(['BAD_INPUT', ...expected]);
  });
});

describe('E7 the offices of another county', () => {
  it('are neither looked up nor listed', async () => {
    const { yanzhou } = world;
    expect(only(await yanzhou.ask('query($id: ID!){office(id:$id){name}}', { id: there.office }))).toBeNull();
    const lists = `{offices(first:100){nodes{regionId} totalCount{value}} officers(first:100){nodes{regionId}}
      theirs: offices(regionId:${zouchengId}){nodes{id} totalCount{value}} them: officers(regionId:${zouchengId}){nodes{id}}}`;
    const { offices, officers, ...none } = dataOf(await yanzhou.ask(lists)) as unknown as Record<
      'offices' | 'officers',
      { nodes: { regionId: number }[] }
    >;
    expect(none).toEqual({ theirs: { nodes: [], totalCount: { value: 0 } }, them: { nodes: [] } });
    for (const { regionId } of [...offices.nodes, ...officers.nodes]) expect(regionId).toBe(yanzhouId);
    const above = only<{ nodes: { regionId: number }[] }>(
      await world.director.ask(`{offices(regionId:${jiningId}, first:100){nodes{regionId}}}`),
    );
    expect(above.nodes.map(({ regionId }) => regionId)).toEqual([yanzhouId, sishuiId, zoneId, zouchengId]);
  });

  it('are not changed, and their officers hold no post here', async () => {
    const { yanzhou } = world;
    const [post, who] = [await posted('保密员'), await officer('在此')];
    expect(ruleOf(await add(yanzhou, { officeId: there.office, title: '甲' }))).toEqual([
      'BAD_INPUT',
      'officeId',
      'NOT_HERE',
    ]);
    const by = async (given: object) =>
      ruleOf(await appoint(yanzhou, { postId: post.id, officerId: who.id, fromOn: '2014-11-20', ...given }));
    expect(await by({ postId: there.post })).toEqual(['BAD_INPUT', 'postId', 'NOT_HERE']);
    expect(await by({ officerId: there.officer })).toEqual(['BAD_INPUT', 'officerId', 'NOT_HERE']);
    const all = { postId: there.post, officerId: there.officer, fromOn: '2014-01-01' };
    const [theirs] = only<{ post: Post }>(await appoint(world.zoucheng, all)).post.tenures;
    expect(ruleOf(await vacate(yanzhou, { id: theirs?.id, version: 1, toOn: '2014-11-20' }))).toEqual([
      'NOT_FOUND',
      'id',
    ]);
    // The city reads both and still mixes them in no post.
    const mixed = await appoint(world.director, { ...all, officerId: who.id, fromOn: '2014-11-20' });
    expect(ruleOf(mixed)).toEqual(['BAD_INPUT', 'officerId', 'NOT_HERE']);
  });

  it('an auditor reads the own ones and changes none', async () => {
    const [post, who] = [await posted('档案员'), await officer('档案')];
    const answers = [
      await open(auditor, { regionId: yanzhouId }),
      await add(auditor, { title: '甲' }),
      await register(auditor, { name: '甲' }),
      await appoint(auditor, { postId: post.id, officerId: who.id, fromOn: '2014-11-20' }),
    ];
    for (const answer of answers) expect(codeOf(answer)).toBe('NOT_ALLOWED');
    const kept = async (actor: Actor) =>
      only<{ viewerCan: { keep: boolean } }>(
        await actor.ask('query($id: ID!){office(id:$id){viewerCan{keep}}}', { id: office }),
      ).viewerCan.keep;
    expect([await kept(auditor), await kept(world.yanzhou), await kept(world.director)]).toEqual([false, true, true]);
  });
});
