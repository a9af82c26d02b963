import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';
import { noticeFactory } from './notice.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId, taianId] = [370812, 370883, 370800, 370000, 370900];

let world: World;
let taian: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-01T09:00:00+08:00')) });
  taian = await world.member('taian', Role.DIRECTOR, taianId);
});
afterAll(() => world?.stop());

interface Notice {
  id: string;
  regionId: number;
  title: string;
  documentNo: string | null;
  issuedOn: string;
  issuers: { name: string; isLead: boolean }[];
}
const fields = 'id regionId region{name} title documentNo issuedOn issuers{name isLead}';
const register = (actor: Actor, given: Record<string, unknown> = {}) =>
  actor.ask(`mutation($input: RegisterNoticeInput!){registerNotice(input:$input){notice{${fields}}}}`, {
    input: {
      regionId: jiningId,
      title: '关于开展走访活动的通知',
      issuedOn: '2014-09-25',
      issuers: [{ name: '联络办公室', isLead: true }],
      ...given,
    },
  });
const registered = async (actor: Actor, given: Record<string, unknown> = {}): Promise<Notice> =>
  (dataOf(await register(actor, given)) as unknown as { registerNotice: { notice: Notice } }).registerNotice.notice;
const listed = async (actor: Actor, args = '', narrow?: number) =>
  (
    dataOf(
      await actor.ask(
        `{notices${args && `(${args})`}{nodes{${fields}} pageInfo{hasNextPage endCursor} totalCount{value}}}`,
        {},
        narrow === undefined ? {} : { narrow },
      ),
    ) as unknown as {
      notices: {
        nodes: Notice[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: { value: number };
      };
    }
  ).notices;
const titles = async (...of: Parameters<typeof listed>) => (await listed(...of)).nodes.map(({ title }) => title);
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

describe('registering a notice', () => {
  it('keeps who signed it, in that order, and writes the deed', async () => {
    const issuers = [
      { name: '联络办公室', isLead: true },
      { name: '商务局', isLead: false },
      { name: '安监局', isLead: false },
    ];
    const notice = await registered(world.director, {
      title: ' 关于开展走访台资企业活动的通知 ',
      documentNo: '济联办〔2014〕12号',
      issuers,
    });
    expect(notice).toEqual({
      id: notice.id,
      regionId: jiningId,
      region: { name: '济宁市' },
      title: '关于开展走访台资企业活动的通知',
      documentNo: '济联办〔2014〕12号',
      issuedOn: '2014-09-25',
      issuers,
    });
    const [deed] = await world.owner<{ changes: unknown }>(
      `select verb, actor_name, subject_type, changes from audit_event where subject_id = $1`,
      [fromGlobalId('not', notice.id).id],
    );
    expect(deed).toMatchObject({ verb: 'registerNotice', actor_name: 'director', subject_type: 'Notice' });
    expect(deed?.changes).toContainEqual({ field: 'issuers', before: null, after: '联络办公室、商务局、安监局' });
  });

  it('takes an empty document number for none', async () => {
    expect(await registered(world.director, { documentNo: '  ' })).toMatchObject({ documentNo: null });
  });

  it.each([
    ['no title', { title: ' ' }, ['BAD_INPUT', 'title', 'REQUIRED']],
    ['a day that does not exist', { issuedOn: '2014-02-30' }, ['BAD_INPUT', 'issuedOn', 'DAY']],
    ['a day in the future', { issuedOn: '2014-10-02' }, ['BAD_INPUT', 'issuedOn', 'DAY_FUTURE']],
    ['no issuer', { issuers: [] }, ['BAD_INPUT', 'issuers', 'REQUIRED']],
    [
      'an issuer without a name',
      { issuers: [{ name: '', isLead: true }] },
      ['BAD_INPUT', 'issuers.0.name', 'REQUIRED'],
    ],
    ['no lead', { issuers: [{ name: '甲', isLead: false }] }, ['BAD_INPUT', 'issuers', 'ONE_LEAD']],
    [
      'two leads',
      { issuers: ['甲', '乙'].map((name) => ({ name, isLead: true })) },
      ['BAD_INPUT', 'issuers', 'ONE_LEAD'],
    ],
    [
      'one issuer twice',
      { issuers: [true, false].map((isLead) => ({ name: '甲', isLead })) },
      ['BAD_INPUT', 'issuers', 'TWICE'],
    ],
  ])('is refused with %s', async (_what, given, refusal) => {
    expect(ruleOf(await register(world.director, given))).toEqual(refusal);
  });

  it('is refused for a region that does not exist', async () => {
    expect(ruleOf(await register(world.platform, { regionId: 370899 }))).toEqual([
      'BAD_INPUT',
      'regionId',
      'REGION_UNKNOWN',
    ]);
  });

  it('E7 is refused to a clerk, and above or beside one’s own region', async () => {
    for (const [actor, regionId] of [
      [world.yanzhou, yanzhouId],
      [world.director, shandongId],
      [world.director, taianId],
    ] as const)
      expect(ruleOf(await register(actor, { regionId }))[0]).toBe('NOT_ALLOWED');
  });
});

describe('the list of notices', () => {
  beforeAll(async () => {
    for (const [regionId, issuedOn, title] of [
      [shandongId, '2014-09-20', '省'],
      [jiningId, '2014-09-22', '市'],
      [yanzhouId, '2014-09-28', '兖州'],
      [zouchengId, '2014-09-27', '邹城'],
      [taianId, '2014-09-29', '泰安'],
    ] as const)
      await world.hand.deed(world.platform.token, (ctx) => noticeFactory(ctx, { regionId, issuedOn, title }));
  });
  const of = (seen: readonly string[]) => seen.filter((title) => title.length <= 2);

  it('has the newest first, and is walked page by page', async () => {
    expect(of(await titles(world.director))).toEqual(['兖州', '邹城', '市', '省']);
    const first = await listed(world.director, 'first:2');
    expect(first.nodes.map(({ title }) => title)).toEqual(['兖州', '邹城']);
    expect(first.totalCount.value).toBeGreaterThanOrEqual(4);
    const rest = await titles(world.director, `first:50,after:"${first.pageInfo.endCursor}"`);
    expect(of(rest)).toEqual(['市', '省']);
  });

  it('E7 has what flows down from above, and nothing of a neighbour', async () => {
    expect(of(await titles(world.yanzhou))).toEqual(['兖州', '市', '省']);
    expect(of(await titles(world.zoucheng))).toEqual(['邹城', '市', '省']);
    expect(of(await titles(taian))).toEqual(['泰安', '省']);
    expect(await titles(world.yanzhou, `regionId:${zouchengId}`)).toEqual([]);
  });

  it('answers a request for its type only', async () => {
    expect(dataOf(await world.yanzhou.ask('{notices{__typename}}'))).toEqual({
      notices: { __typename: 'NoticeConnection' },
    });
  });

  it('is narrowed to a region, to what stands below it and above it', async () => {
    expect(of(await titles(world.director, `regionId:${yanzhouId}`))).toEqual(['兖州', '市', '省']);
    expect(of(await titles(world.director, `regionId:${shandongId}`))).toEqual(['兖州', '邹城', '市', '省']);
    expect(of(await titles(world.director, '', zouchengId))).toEqual(['邹城', '市', '省']);
    expect(of(await titles(world.platform, `regionId:${taianId}`))).toEqual(['泰安', '省']);
  });
});

describe('E7 arbitrary SQL below a notice', () => {
  it('reads it and adds no issuer to it', async () => {
    const key = await world.hand.deed(world.director.token, (ctx) => noticeFactory(ctx, { regionId: jiningId }));
    const adding = world.hand.deed(world.yanzhou.token, async (ctx) => {
      const seen = await ctx.em.execute<unknown[]>('select from notice where id = ?', [key.id]);
      expect(seen).toHaveLength(1);
      await ctx.em.execute(
        `insert into notice_issuer (region_id, id, notice_id, name, is_lead, position) values (?, gen_random_uuid(), ?, '乙', false, 9)`,
        [key.regionId, key.id],
      );
    });
    await expect(adding).rejects.toThrow(/row-level security/);
    const [seen] = (await listed(world.director)).nodes.filter(({ id }) => id === toGlobalId('not', key));
    expect(seen?.issuers).toHaveLength(1);
  });
});
