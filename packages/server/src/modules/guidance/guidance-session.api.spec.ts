import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { campaignFactory } from '../campaigns/campaign.factory.ts';
import { defineEnterpriseGroup } from '../enterprises/index.ts';
import { guidanceSessionFactory } from './guidance-session.factory.ts';
import { GuidanceTopic } from './guidance-topic.ts';

const [yanzhouId, zouchengId, zoneId, jiningId] = [370812, 370883, 370871, 370800];
const today = '2014-11-05';

let world: World;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  await world.hand.deed(world.platform.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: jiningId, code: 'PRIVATE', name: '民营' }),
  );
});
afterAll(() => world?.stop());

/** A campaign in any state: how it gets there is another module’s affair. */
async function campaignIn(regionId: number, state = 'ACTIVE'): Promise<string> {
  const campaign = await world.hand.deed(world.platform.token, (ctx) =>
    campaignFactory(ctx, { regionId, groupCode: 'PRIVATE' }),
  );
  await world.owner('update campaign set state = $1 where id = $2', [state, campaign.id]);
  return toGlobalId('cam', campaign);
}
const openOffice = (regionId: number, name: string) =>
  world.director.ask('mutation($input: OpenOfficeInput!){openOffice(input:$input){office{id}}}', {
    input: { regionId, kind: 'LIAISON_OFFICE', name },
  });

interface Session {
  id: string;
  regionId: number;
  topic: string;
  heldOn: string;
  providerName: string;
}
const fields = 'id regionId region{name} campaign{id} topic heldOn providerName note';
const record = (actor: Actor, input: Record<string, unknown>) =>
  actor.ask(
    `mutation($input: RecordGuidanceSessionInput!){it:recordGuidanceSession(input:$input){session{${fields}}}}`,
    { input: { topic: 'WORK_SAFETY', heldOn: today, ...input } },
  );
const recorded = async (actor: Actor, input: Record<string, unknown>): Promise<Session> =>
  (dataOf(await record(actor, input)) as unknown as { it: { session: Session } }).it.session;
const listed = async (actor: Actor, variables: Record<string, unknown> = {}): Promise<Session[]> => {
  const answer = await actor.ask(
    `query($regionId: Int, $campaignId: ID){it:guidanceSessions(regionId:$regionId, campaignId:$campaignId, first:100){nodes{${fields}}}}`,
    variables,
  );
  return (dataOf(answer) as unknown as { it: { nodes: Session[] } }).it.nodes;
};
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

describe('recording a session of guidance', () => {
  it('names the office that gave it, or the region where there is none, and writes the deed', async () => {
    const campaignId = await campaignIn(jiningId);
    const before = await recorded(world.yanzhou, { regionId: yanzhouId, campaignId, note: '涉及三家企业' });
    expect(before).toEqual({
      id: expect.stringMatching(/^gui_/),
      regionId: yanzhouId,
      region: { name: '兖州区' },
      campaign: { id: campaignId },
      topic: 'WORK_SAFETY',
      heldOn: today,
      providerName: '兖州区',
      note: '涉及三家企业',
    });
    dataOf(await openOffice(yanzhouId, '兖州区企业联络办'));
    expect((await recorded(world.yanzhou, { regionId: yanzhouId })).providerName).toBe('兖州区企业联络办');
    expect((await listed(world.yanzhou)).find(({ id }) => id === before.id)).toEqual(before);
    const deeds = await world.owner(`select actor_name from audit_event where verb = 'recordGuidanceSession'`);
    expect(deeds).toEqual([{ actor_name: 'yanzhou' }, { actor_name: 'yanzhou' }]);
  });

  it('is done by the committee of a zone as by an office', async () => {
    expect(await recorded(world.director, { regionId: zoneId })).toMatchObject({ regionId: zoneId, campaign: null });
  });

  it('under one client id makes one session for ever', async () => {
    const clientId = randomUUID();
    const first = await recorded(world.yanzhou, { regionId: yanzhouId, clientId });
    expect(await recorded(world.yanzhou, { regionId: yanzhouId, clientId, topic: 'OTHER' })).toEqual(first);
  });

  it.each([
    ['no day', { heldOn: '' }, ['BAD_INPUT', 'heldOn', 'REQUIRED']],
    ['a day to come', { heldOn: '2014-11-06' }, ['BAD_INPUT', 'heldOn', 'DAY_FUTURE']],
    ['a note of 2001 characters', { note: '注'.repeat(2001) }, ['BAD_INPUT', 'note', 'TOO_LONG']],
    ['a city', { regionId: jiningId }, ['BAD_INPUT', 'regionId', 'REGION_NO_UNIT']],
    ['a region there is not', { regionId: 370899 }, ['BAD_INPUT', 'regionId', 'REGION_UNKNOWN']],
    ['a campaign that is none', { campaignId: 'x' }, ['BAD_ID', 'campaignId', undefined]],
  ])('is refused with %s', async (_what, given, expected) => {
    expect(ruleOf(await record(world.director, { regionId: yanzhouId, ...given }))).toEqual(expected);
  });

  it('belongs to a campaign that is at work in the county', async () => {
    const refusalOf = async (campaignId: string) =>
      ruleOf(await record(world.director, { regionId: yanzhouId, campaignId }));
    expect(await refusalOf(await campaignIn(zouchengId))).toEqual(['BAD_INPUT', 'campaignId', 'NOT_HERE']);
    expect(await refusalOf(await campaignIn(jiningId, 'ARCHIVED'))).toEqual([
      'CAMPAIGN_STATE',
      'campaignId',
      undefined,
    ]);
  });

  it('E7 is for those who write in the county', async () => {
    const auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    for (const actor of [auditor, contact, world.zoucheng])
      expect(codeOf(await record(actor, { regionId: yanzhouId }))).toBe('NOT_ALLOWED');
    expect(codeOf(await record(world.nobody, { regionId: yanzhouId }))).toBe('UNAUTHENTICATED');
  });
});

describe('the list of sessions', () => {
  it('E7 stands newest first, of the region that was asked for, as far as it is one’s own', async () => {
    const campaignId = await campaignIn(jiningId);
    await world.hand.deed(world.director.token, async (ctx) => {
      await guidanceSessionFactory(ctx, { regionId: yanzhouId, campaignId, heldOn: '2014-10-01' });
      await guidanceSessionFactory(ctx, { regionId: zouchengId, campaignId, heldOn: '2014-10-03' });
      await guidanceSessionFactory(ctx, {
        regionId: yanzhouId,
        campaignId,
        heldOn: '2014-10-02',
        topic: GuidanceTopic.FOOD_DRUG,
      });
    });
    const days = async (actor: Actor, variables: Record<string, unknown> = {}) =>
      (await listed(actor, { campaignId, ...variables })).map(({ heldOn }) => heldOn);
    expect(await days(world.director)).toEqual(['2014-10-03', '2014-10-02', '2014-10-01']);
    expect(await days(world.director, { regionId: yanzhouId })).toEqual(['2014-10-02', '2014-10-01']);
    expect(await days(world.zoucheng)).toEqual(['2014-10-03']);
    expect(await days(world.zoucheng, { regionId: yanzhouId })).toEqual([]);
    expect(await days(world.director, { campaignId: await campaignIn(jiningId) })).toEqual([]);
    const wrong = await world.director.ask('{guidanceSessions(campaignId:"x"){nodes{id}}}');
    expect(ruleOf(wrong)).toEqual(['BAD_ID', 'campaignId', undefined]);
  });
});
