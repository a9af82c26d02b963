import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';
import { defineEnterpriseGroup } from '../enterprises/index.ts';
import { noticeFactory } from '../notices/notice.factory.ts';
import { campaignAtWork } from './index.ts';

const [yanzhouId, zouchengId, jiningId, shandongId, taianId] = [370812, 370883, 370800, 370000, 370900];

let world: World;
let auditor: Actor;
let taian: Actor;
let made = 0;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-20T09:00:00+08:00')) });
  auditor = await world.member('auditor', Role.AUDITOR, jiningId);
  taian = await world.member('taian', Role.DIRECTOR, taianId);
  for (const [regionId, code, name] of [
    [shandongId, 'FOREIGN', '外资'],
    [jiningId, 'FOREIGN', '外资（市）'],
    [yanzhouId, 'LOCAL', '本县'],
  ] as const)
    await world.hand.deed(world.platform.token, (ctx) => defineEnterpriseGroup(ctx, { regionId, code, name }));
});
afterAll(() => world?.stop());

interface Campaign {
  id: string;
  name: string;
  state: string;
  scopeRule: string;
  frozenAt: string | null;
  notice: { id: string; title: string } | null;
  activities: { id: string; kind: string; title: string; state: string; heldOn: string | null; version: number }[];
  targets: { county: { regionId: number }; enterprisesToVisit: number | null; dueOn: string }[];
  version: number;
  viewerCan: { revise: boolean; nextStates: string[] };
}
const fields = `id regionId region{name} name theme groupCode groupName scopeRule startsOn cutOffOn state countsPhone
  notice{id title} activities{id kind title plannedOn heldOn state version} targets{county{regionId} enterprisesToVisit dueOn}
  frozenAt createdAt version viewerCan{revise nextStates}`;
/** Sends one of the deeds; each answers with its campaign. */
const deed = (verb: string) => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const text = `mutation($input: ${type}!){it:${verb}(input:$input){campaign{${fields}}}}`;
  return (actor: Actor, input: Record<string, unknown>, narrow?: number) =>
    actor.ask(text, { input }, narrow === undefined ? {} : { narrow });
};
const [start, revise, advance] = [deed('startCampaign'), deed('reviseCampaignScope'), deed('advanceCampaign')];
const [hold, cancel] = [deed('holdActivity'), deed('cancelActivity')];
const campaignOf = (answer: Answer<unknown>): Campaign =>
  (dataOf(answer) as { it: { campaign: Campaign } }).it.campaign;
const plan = (actor: Actor, given: Record<string, unknown> = {}) =>
  deed('planCampaign')(actor, {
    regionId: jiningId,
    name: `第${(made += 1)}次联谊活动`,
    theme: '进企业、话亲情、助发展',
    groupCode: 'FOREIGN',
    scopeRule: 'ACTIVE_AT_START',
    startsOn: '2014-10-07',
    cutOffOn: '2014-11-17',
    ...given,
  });
const planned = async (given: Record<string, unknown> = {}, actor = world.director) =>
  campaignOf(await plan(actor, given));
const read = async (actor: Actor, id: string, narrow?: number): Promise<Campaign | null> =>
  (
    dataOf(
      await actor.ask(`query($id: ID!){campaign(id:$id){${fields}}}`, { id }, narrow === undefined ? {} : { narrow }),
    ) as unknown as { campaign: Campaign | null }
  ).campaign;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const deedsOf = (word: string, id: string) =>
  world.owner<{ verb: string; reason: string | null; changes: unknown }>(
    'select verb, reason, changes from audit_event where subject_id = $1 order by id',
    [fromGlobalId(word, id).id],
  );
const notice = async (regionId: number) =>
  toGlobalId('not', await world.hand.deed(world.platform.token, (ctx) => noticeFactory(ctx, { regionId })));

describe('planning a campaign', () => {
  it('keeps all of it as a draft, with its parts in order, and writes the deed', async () => {
    const noticeId = await notice(shandongId);
    const campaign = await planned({
      name: ' 2014年联谊活动 ',
      noticeId,
      countsPhone: true,
      activities: [
        { kind: 'SYMPOSIUM', title: '恳谈会' },
        { kind: 'GUIDANCE', title: '第二次辅导' },
        { kind: 'GUIDANCE', title: '第一次辅导', plannedOn: '2014-10-15' },
        { kind: 'UNIVERSAL_VISITS', title: '普遍走访', plannedOn: '2014-10-07' },
      ],
      targets: [
        { countyId: zouchengId, dueOn: '2014-11-10' },
        { countyId: yanzhouId, enterprisesToVisit: 7, dueOn: '2014-11-17' },
      ],
    });
    expect(campaign).toMatchObject({
      regionId: jiningId,
      region: { name: '济宁市' },
      name: '2014年联谊活动',
      groupCode: 'FOREIGN',
      groupName: '外资（市）',
      state: 'DRAFT',
      countsPhone: true,
      startsOn: '2014-10-07',
      cutOffOn: '2014-11-17',
      notice: { id: noticeId },
      targets: [
        { county: { regionId: yanzhouId }, enterprisesToVisit: 7, dueOn: '2014-11-17' },
        { county: { regionId: zouchengId }, enterprisesToVisit: null, dueOn: '2014-11-10' },
      ],
      frozenAt: null,
      createdAt: '2014-10-20T01:00:00.000Z',
      version: 1,
      viewerCan: { revise: true, nextStates: ['ACTIVE'] },
    });
    const order = ['普遍走访', '第一次辅导', '第二次辅导', '恳谈会'];
    expect(campaign.activities.map(({ title }) => title)).toEqual(order);
    expect(campaign.activities[0]).toMatchObject({
      plannedOn: '2014-10-07',
      heldOn: null,
      state: 'PLANNED',
      version: 1,
    });
    const [deed] = await deedsOf('cam', campaign.id);
    expect(deed?.verb).toBe('planCampaign');
    expect(deed?.changes).toContainEqual({ field: 'targets', before: null, after: '370883、370812 7' });
  });

  it('does not count calls by phone unless the plan says so, and needs no parts', async () => {
    expect(await planned()).toMatchObject({ countsPhone: false, notice: null, activities: [], targets: [] });
  });

  it('sent again under the id its client made is one campaign', async () => {
    const given = { clientId: randomUUID(), name: '重试的活动' };
    const first = await planned(given);
    expect(await planned(given)).toEqual(first);
    expect(fromGlobalId('cam', first.id).id).toBe(given.clientId);
    expect(await world.owner(`select from campaign where name = '重试的活动'`)).toHaveLength(1);
    expect(ruleOf(await plan(world.director, { clientId: 'x' }))).toEqual(['BAD_INPUT', 'clientId', 'UUID']);
  });

  it('bears a name once in its region', async () => {
    const { name } = await planned();
    expect(ruleOf(await plan(world.director, { name: ` ${name}` }))).toEqual(['BAD_INPUT', 'name', 'NAME_TAKEN']);
    expect(await planned({ name, regionId: taianId }, taian)).toMatchObject({ name });
  });

  const target = (...countyIds: number[]) => ({
    targets: countyIds.map((countyId) => ({ countyId, dueOn: '2014-11-17' })),
  });
  it.each([
    ['no name', { name: ' ' }, 'name', 'REQUIRED'],
    ['a cut-off before the first day', { cutOffOn: '2014-10-06' }, 'cutOffOn', 'DAY_ORDER'],
    ['no day', { startsOn: '' }, 'startsOn', 'REQUIRED'],
    ['a group nobody defined', { groupCode: 'NONE' }, 'groupCode', 'GROUP_UNKNOWN'],
    ['a group of a county below', { groupCode: 'LOCAL' }, 'groupCode', 'GROUP_UNKNOWN'],
    [
      'an activity without a title',
      { activities: [{ kind: 'GUIDANCE', title: '' }] },
      'activities.0.title',
      'REQUIRED',
    ],
    ['a county twice', target(yanzhouId, yanzhouId), 'targets', 'TWICE'],
    ['a county of another city', target(yanzhouId, 370902), 'targets', 'NOT_HERE'],
    ['the city as a county', target(jiningId), 'targets', 'NOT_HERE'],
    ['a county that does not exist', target(370899), 'targets', 'NOT_HERE'],
  ])('is refused with %s', async (_what, given, field, rule) => {
    expect(ruleOf(await plan(world.director, given))).toEqual(['BAD_INPUT', field, rule]);
  });

  it('can last one day', async () => {
    expect(await planned({ startsOn: '2014-10-07', cutOffOn: '2014-10-07' })).toMatchObject({ state: 'DRAFT' });
  });

  it('rests on a notice of its own region or one above it, and on no other', async () => {
    for (const regionId of [shandongId, jiningId])
      expect(await planned({ noticeId: await notice(regionId) })).toMatchObject({
        notice: { title: expect.anything() },
      });
    for (const noticeId of [
      await notice(yanzhouId),
      await notice(taianId),
      toGlobalId('not', { regionId: jiningId, id: randomUUID() }),
    ])
      expect(ruleOf(await plan(world.director, { noticeId }))).toEqual(['BAD_INPUT', 'noticeId', 'NOT_HERE']);
    expect(ruleOf(await plan(world.director, { noticeId: 'x' }))[0]).toBe('BAD_ID');
  });

  it('E7 is refused to clerks and auditors, and above or beside one’s own region', async () => {
    for (const [actor, regionId] of [
      [world.yanzhou, yanzhouId],
      [world.yanzhou, jiningId],
      [auditor, jiningId],
      [taian, jiningId],
      [world.director, shandongId],
    ] as const)
      expect(ruleOf(await plan(actor, { regionId }))[0]).toBe('NOT_ALLOWED');
  });
});

describe('E7 a campaign', () => {
  it('flows down to its counties, which read it and change nothing', async () => {
    const { id, activities } = await planned({
      activities: [{ kind: 'GUIDANCE', title: '辅导' }],
      noticeId: await notice(shandongId),
    });
    const seen = await read(world.yanzhou, id);
    expect(seen).toMatchObject({
      id,
      groupName: '外资（市）',
      notice: { title: expect.anything() },
      activities: [{ title: '辅导' }],
      viewerCan: { revise: false, nextStates: [] },
    });
    expect(await read(taian, id)).toBeNull();
    const below = await world.member(`below${made}`, Role.DIRECTOR, yanzhouId);
    for (const actor of [below, world.yanzhou]) {
      expect(ruleOf(await start(actor, { id, version: 1 }))[0]).toBe('NOT_ALLOWED');
      expect(ruleOf(await cancel(actor, { id: activities[0]?.id, version: 1, reason: '不办' }))[0]).toBe('NOT_ALLOWED');
    }
    expect(await read(world.director, id)).toMatchObject({ state: 'DRAFT', version: 1 });
  });

  it('of another city is not found, whatever one tries', async () => {
    const { id, activities } = await planned({ activities: [{ kind: 'GUIDANCE', title: '辅导' }] });
    const absent = toGlobalId('cam', { regionId: jiningId, id: randomUUID() });
    for (const given of [{ id }, { id: absent }]) {
      expect(ruleOf(await start(taian, { ...given, version: 1 }))).toEqual(['NOT_FOUND', 'id', undefined]);
      const scope = { ...given, version: 1, scopeRule: 'ACTIVE_AT_START', reason: '口径' };
      expect(ruleOf(await revise(taian, scope))).toEqual(['NOT_FOUND', 'id', undefined]);
      expect(ruleOf(await advance(taian, { ...given, version: 1, state: 'CLOSED' }))).toEqual([
        'NOT_FOUND',
        'id',
        undefined,
      ]);
    }
    const activity = activities[0]?.id;
    expect(ruleOf(await hold(taian, { id: activity, version: 1, heldOn: '2014-10-15' }))).toEqual([
      'NOT_FOUND',
      'id',
      undefined,
    ]);
    expect(ruleOf(await cancel(taian, { id: activity, version: 1, reason: '不办' }))).toEqual([
      'NOT_FOUND',
      'id',
      undefined,
    ]);
  });

  it('is read but not changed by its director who looks from one county', async () => {
    const { id } = await planned();
    expect(await read(world.director, id, yanzhouId)).toMatchObject({ viewerCan: { revise: false, nextStates: [] } });
    expect(ruleOf(await start(world.director, { id, version: 1 }, yanzhouId))[0]).toBe('NOT_ALLOWED');
    expect(await read(world.director, id, jiningId)).toMatchObject({ viewerCan: { nextStates: ['ACTIVE'] } });
    expect(await read(world.director, id, taianId)).toBeNull();
  });

  it('is changed from below by no SQL', async () => {
    const { id } = await planned();
    const key = fromGlobalId('cam', id);
    await world.hand.deed(world.yanzhou.token, async (ctx) => {
      expect(await ctx.em.execute('select from campaign where id = ?', [key.id])).toHaveLength(1);
      expect(
        await ctx.em.execute(`update campaign set state = 'ARCHIVED' where id = ? returning id`, [key.id]),
      ).toHaveLength(0);
    });
    expect(await read(world.director, id)).toMatchObject({ state: 'DRAFT' });
  });

  it('is found for what names it by whoever reads it, and by nobody else', async () => {
    const { id } = await planned();
    await start(world.director, { id, version: 1 });
    const found = (actor: Actor, given: string | null, regionId: number) =>
      world.hand.deed(actor.token, async (ctx) => (await campaignAtWork(ctx, given, regionId))?.id ?? null);
    expect(await found(world.yanzhou, id, yanzhouId)).toBe(fromGlobalId('cam', id).id);
    expect(await found(world.yanzhou, null, yanzhouId)).toBeNull();
    for (const [actor, regionId] of [
      [taian, taianId],
      [world.director, taianId],
    ] as const)
      await expect(found(actor, id, regionId)).rejects.toMatchObject({
        code: 'BAD_INPUT',
        detail: { issues: [{ field: 'campaignId', rule: 'NOT_HERE' }] },
      });
  });
});

describe('moving a campaign on', () => {
  it('goes from the draft to the archive, and back one step with a reason', async () => {
    const { id } = await planned();
    let { version } = campaignOf(await start(world.director, { id, version: 1 }));
    for (const [state, reason] of [
      ['SUMMARISING', null],
      ['ACTIVE', '补走访'],
      ['SUMMARISING', null],
      ['CLOSED', null],
      ['SUMMARISING', '更正'],
      ['CLOSED', '  '],
      ['ARCHIVED', null],
    ]) {
      const campaign = campaignOf(await advance(world.director, { id, version, state, reason }));
      expect(campaign.state).toBe(state);
      ({ version } = campaign);
    }
    expect(await read(world.director, id)).toMatchObject({ viewerCan: { revise: false, nextStates: [] } });
    const deeds = await deedsOf('cam', id);
    expect(deeds.slice(2).map(({ reason }) => reason)).toEqual([null, '补走访', null, null, '更正', null, null]);
    expect(deeds[3]?.changes).toEqual([{ field: 'state', before: 'SUMMARISING', after: 'ACTIVE' }]);
  });

  it('steps back only with a reason, and never out of turn', async () => {
    const { id } = await planned();
    expect(ruleOf(await advance(world.director, { id, version: 1, state: 'ACTIVE' }))[0]).toBe('CAMPAIGN_STATE');
    const { version } = campaignOf(await start(world.director, { id, version: 1 }));
    expect(ruleOf(await advance(world.director, { id, version, state: 'CLOSED' }))[0]).toBe('CAMPAIGN_STATE');
    expect(ruleOf(await start(world.director, { id, version }))[0]).toBe('CAMPAIGN_STATE');
    const summed = campaignOf(await advance(world.director, { id, version, state: 'SUMMARISING' }));
    const back = { id, version: summed.version, state: 'ACTIVE', reason: ' ' };
    expect(ruleOf(await advance(world.director, back))).toEqual(['BAD_INPUT', 'reason', 'REQUIRED']);
  });

  it('is refused at a version that somebody changed, and twice at once is done once', async () => {
    const { id } = await planned();
    const answers = await Promise.all([1, 2].map(() => start(world.director, { id, version: 1 })));
    const codes = answers.map((answer) => ruleOf(answer)[0] ?? 'yes').sort();
    expect(codes).toEqual([expect.stringMatching(/CAMPAIGN_STATE|STALE_VERSION/), 'yes']);
    expect(ruleOf(await advance(world.director, { id, version: 1, state: 'SUMMARISING' }))[0]).toBe('STALE_VERSION');
  });
});

describe('an activity', () => {
  const withActivity = async () => {
    const { id, activities } = await planned({
      activities: [{ kind: 'SYMPOSIUM', title: '恳谈会', plannedOn: '2014-12-10' }],
    });
    return { id, activity: activities[0]?.id ?? '' };
  };

  it('that was held says when, and writes the deed', async () => {
    const { id, activity } = await withActivity();
    const campaign = campaignOf(await hold(world.director, { id: activity, version: 1, heldOn: '2014-10-20' }));
    expect(campaign).toMatchObject({ id, activities: [{ state: 'HELD', heldOn: '2014-10-20', version: 2 }] });
    const [deed] = await deedsOf('act', activity);
    expect(deed).toMatchObject({ verb: 'holdActivity', reason: null });
    expect(deed?.changes).toContainEqual({ field: 'heldOn', before: null, after: '2014-10-20' });
    for (const again of [
      await hold(world.director, { id: activity, version: 2, heldOn: '2014-10-20' }),
      await cancel(world.director, { id: activity, version: 2, reason: '不办' }),
    ])
      expect(ruleOf(again)[0]).toBe('CAMPAIGN_STATE');
  });

  it('that will not be held says why in its deed', async () => {
    const { activity } = await withActivity();
    const campaign = campaignOf(await cancel(world.director, { id: activity, version: 1, reason: '改为走访' }));
    expect(campaign.activities).toMatchObject([{ state: 'CANCELLED', heldOn: null }]);
    expect(await deedsOf('act', activity)).toMatchObject([{ verb: 'cancelActivity', reason: '改为走访' }]);
  });

  it('is held on a day that has come, and cancelled for a reason', async () => {
    const { activity } = await withActivity();
    const at = (heldOn: string) => hold(world.director, { id: activity, version: 1, heldOn });
    expect(ruleOf(await at('2014-10-21'))).toEqual(['BAD_INPUT', 'heldOn', 'DAY_FUTURE']);
    expect(ruleOf(await at('2014-13-01'))).toEqual(['BAD_INPUT', 'heldOn', 'DAY']);
    expect(ruleOf(await cancel(world.director, { id: activity, version: 1, reason: '' }))).toEqual([
      'BAD_INPUT',
      'reason',
      'REQUIRED',
    ]);
    expect(ruleOf(await hold(world.director, { id: activity, version: 7, heldOn: '2014-10-20' }))[0]).toBe(
      'STALE_VERSION',
    );
  });

  it('E7 is held by nobody of the counties it flows down to', async () => {
    const { activity } = await withActivity();
    const answer = await hold(world.yanzhou, { id: activity, version: 1, heldOn: '2014-10-20' });
    expect(ruleOf(answer)[0]).toBe('NOT_ALLOWED');
  });
});
