import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { campaignFactory } from '../campaigns/campaign.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup } from '../enterprises/index.ts';
import { plannedVisitFactory } from '../visits/visit.factory.ts';
import { FormState, isFormIssued, issueForm } from './index.ts';
import { opinionFormFactory } from './opinion-form.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
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
const enterprise = async (name?: string, regionId = yanzhouId): Promise<RowKey> =>
  world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId, ...(name ? { name } : {}) }));

const visitAt = async (to: RowKey): Promise<string> =>
  toGlobalId(
    'vis',
    await world.hand.deed(world.director.token, (ctx) => plannedVisitFactory(ctx, { enterpriseId: ent(to) })),
  );
/** A campaign in any state: how it gets there is another module’s affair. */
async function campaignIn(regionId: number, state = 'ACTIVE'): Promise<RowKey> {
  const campaign = await world.hand.deed(world.platform.token, (ctx) =>
    campaignFactory(ctx, { regionId, groupCode: 'PRIVATE' }),
  );
  await world.owner('update campaign set state = $1 where id = $2', [state, campaign.id]);
  return campaign;
}

interface Form {
  id: string;
  serialNo: string;
  regionId: number;
  enterprise: { id: string; name: string };
  visit: { id: string } | null;
  campaign: { id: string } | null;
  state: string;
  issuedOn: string;
  returnedOn: string | null;
  reason: string | null;
  version: number;
  viewerCan: { return: boolean; decline: boolean };
}
const fields =
  'id serialNo regionId region{regionId} enterprise{id name} visit{id} campaign{id} state issuedOn returnedOn reason version viewerCan{return decline}';
/** Sends one of the three deeds. */
const deed = (verb: 'issue' | 'return' | 'decline') => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}OpinionFormInput`;
  const text = `mutation($input: ${type}!, $key: String){it:${verb}OpinionForm(input:$input, idempotencyKey:$key){form{${fields}}}}`;
  return (actor: Actor, input: Record<string, unknown>) => actor.ask(text, { input });
};
const [issue, giveBack, decline] = [deed('issue'), deed('return'), deed('decline')];
const formOf = (answer: Answer<unknown>): Form => (dataOf(answer) as { it: { form: Form } }).it.form;
const issued = async (to: RowKey, given: Record<string, unknown> = {}, actor = world.yanzhou): Promise<Form> =>
  formOf(await issue(actor, { enterpriseId: ent(to), issuedOn: today, ...given }));
const read = async (actor: Actor, id: string): Promise<Form | null> =>
  (
    dataOf(await actor.ask(`query($id: ID!){it:opinionForm(id:$id){${fields}}}`, { id })) as unknown as {
      it: Form | null;
    }
  ).it;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const fresh = () => enterprise(`澄野${(made += 1)}号机械有限公司`);

describe('handing out an opinion form', () => {
  it('numbers it in the region’s year, keeps what it belongs to, and writes the deed into the enterprise’s timeline', async () => {
    const to = await fresh();
    const visitId = await visitAt(to);
    const campaignId = toGlobalId('cam', await campaignIn(jiningId));
    const form = await issued(to, { visitId, campaignId, issuedOn: '2014-10-07' });
    expect(form).toMatchObject({
      serialNo: '370812-2014-0001',
      regionId: yanzhouId,
      enterprise: { id: ent(to) },
      visit: { id: visitId },
      campaign: { id: campaignId },
      state: 'ISSUED',
      issuedOn: '2014-10-07',
      returnedOn: null,
      reason: null,
      version: 1,
      viewerCan: { return: true, decline: true },
    });
    expect(await read(world.yanzhou, form.id)).toEqual(form);
    const timeline = await world.yanzhou.ask(
      'query($id: ID!){enterprise(id:$id){timeline(first:1){nodes{verb actorName changes{field after}}}}}',
      { id: ent(to) },
    );
    expect(dataOf(timeline)).toMatchObject({
      enterprise: { timeline: { nodes: [{ verb: 'issueOpinionForm', actorName: 'yanzhou' }] } },
    });
    expect(JSON.stringify(timeline.data)).toContain('370812-2014-0001');
  });

  it('counts on from the greatest number, by region and by year, and keeps a printed number as it is', async () => {
    const to = await fresh();
    expect((await issued(to)).serialNo).toBe('370812-2014-0002');
    expect((await issued(to, { serialNo: ' 370812-2014-0040 ' })).serialNo).toBe('370812-2014-0040');
    expect((await issued(to, { serialNo: '台字第7号' })).serialNo).toBe('台字第7号');
    expect((await issued(to, { serialNo: '' })).serialNo).toBe('370812-2014-0041');
    expect((await issued(to, { issuedOn: '2013-12-31' })).serialNo).toBe('370812-2013-0001');
    const zoucheng = await enterprise('云栎煤业有限公司', zouchengId);
    expect((await issued(zoucheng, {}, world.zoucheng)).serialNo).toBe('370883-2014-0001');
    expect((await issued(zoucheng, { serialNo: '台字第7号' }, world.zoucheng)).serialNo).toBe('台字第7号');
  });

  it('by several at once gives each a number of its own', async () => {
    const to = await fresh();
    const forms = await Promise.all(Array.from({ length: 5 }, () => issued(to)));
    expect(new Set(forms.map(({ serialNo }) => serialNo)).size).toBe(5);
  });

  it('under one client id makes one form for ever', async () => {
    const [to, clientId] = [await fresh(), randomUUID()];
    const first = await issued(to, { clientId });
    expect(await issued(to, { clientId: clientId.toUpperCase(), serialNo: '另一个编号' })).toEqual(first);
    expect(fromGlobalId('opf', first.id)).toEqual({ regionId: yanzhouId, id: clientId });
  });

  it('is refused with a number that the county has, and nothing is left of it', async () => {
    const to = await fresh();
    const { serialNo } = await issued(to);
    const before = await world.owner('select from opinion_form');
    expect(ruleOf(await issue(world.yanzhou, { enterpriseId: ent(to), issuedOn: today, serialNo }))).toEqual([
      'BAD_INPUT',
      'serialNo',
      'SERIAL_TAKEN',
    ]);
    expect(await world.owner('select from opinion_form')).toHaveLength(before.length);
  });

  it.each([
    ['no day', { issuedOn: ' ' }, ['BAD_INPUT', 'issuedOn', 'REQUIRED']],
    ['a day that does not exist', { issuedOn: '2014-02-30' }, ['BAD_INPUT', 'issuedOn', 'DAY']],
    ['a day to come', { issuedOn: '2014-11-06' }, ['BAD_INPUT', 'issuedOn', 'DAY_FUTURE']],
    ['a number of 41 characters', { serialNo: '1'.repeat(41) }, ['BAD_INPUT', 'serialNo', 'TOO_LONG']],
    ['a number after which none comes', { serialNo: '370812-2014-9999999' }, ['BAD_INPUT', 'serialNo', 'OUT_OF_RANGE']],
    ['a client id that is no UUID', { clientId: 'abc' }, ['BAD_INPUT', 'clientId', 'UUID']],
    ['an enterprise that is none', { enterpriseId: 'ent_x' }, ['BAD_ID', 'enterpriseId', undefined]],
  ])('is refused with %s', async (_what, given, expected) => {
    const input = { enterpriseId: ent(await fresh()), issuedOn: today, ...given };
    expect(ruleOf(await issue(world.yanzhou, input))).toEqual(expected);
  });

  it('is refused on a visit of another enterprise, and for a campaign that does not reach the county', async () => {
    const [to, other] = [await fresh(), await fresh()];
    const zoucheng = await enterprise('松砚煤业有限公司', zouchengId);
    const refusalOf = async (given: Record<string, unknown>) =>
      ruleOf(await issue(world.director, { enterpriseId: ent(to), issuedOn: today, ...given }));
    for (const visited of [other, zoucheng])
      expect(await refusalOf({ visitId: await visitAt(visited) })).toEqual(['BAD_INPUT', 'visitId', 'NOT_HERE']);
    expect(await refusalOf({ visitId: toGlobalId('vis', { regionId: yanzhouId, id: randomUUID() }) })).toEqual([
      'BAD_INPUT',
      'visitId',
      'NOT_HERE',
    ]);
    const inRegion = async (regionId: number, state?: string) =>
      refusalOf({ campaignId: toGlobalId('cam', await campaignIn(regionId, state)) });
    expect(await inRegion(zouchengId)).toEqual(['BAD_INPUT', 'campaignId', 'NOT_HERE']);
    for (const state of ['DRAFT', 'ARCHIVED'])
      expect(await inRegion(jiningId, state)).toEqual(['CAMPAIGN_STATE', 'campaignId', undefined]);
    for (const state of ['ACTIVE', 'SUMMARISING', 'CLOSED'])
      expect(await inRegion(yanzhouId, state)).toEqual([undefined, undefined, undefined]);
  });

  it('E7 is for those who write in the county', async () => {
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    const input = { enterpriseId: ent(await fresh()), issuedOn: today };
    for (const actor of [auditor, contact, world.zoucheng])
      expect(codeOf(await issue(actor, input))).toBe('NOT_ALLOWED');
    const gone = { ...input, enterpriseId: toGlobalId('ent', { regionId: yanzhouId, id: randomUUID() }) };
    expect(ruleOf(await issue(world.yanzhou, gone))).toEqual(['BAD_INPUT', 'enterpriseId', 'NOT_HERE']);
    expect(codeOf(await issue(world.nobody, input))).toBe('UNAUTHENTICATED');
  });
});

describe('a form that is out', () => {
  it('comes back on its day, once', async () => {
    const to = await fresh();
    const { id, version } = await issued(to, { issuedOn: '2014-10-07' });
    const back = (given: Record<string, unknown> = {}) =>
      giveBack(world.yanzhou, { id, version, returnedOn: '2014-10-20', ...given });
    expect(ruleOf(await back({ returnedOn: '2014-10-06' }))).toEqual(['BAD_INPUT', 'returnedOn', 'DAY_ORDER']);
    expect(ruleOf(await back({ returnedOn: '2014-11-06' }))).toEqual(['BAD_INPUT', 'returnedOn', 'DAY_FUTURE']);
    expect(ruleOf(await back({ returnedOn: '' }))).toEqual(['BAD_INPUT', 'returnedOn', 'REQUIRED']);
    expect(ruleOf(await back({ version: version + 1 }))).toEqual(['STALE_VERSION', 'version', undefined]);
    const form = formOf(await back());
    expect(form).toMatchObject({
      state: 'RETURNED',
      returnedOn: '2014-10-20',
      version: 2,
      viewerCan: { return: false, decline: false },
    });
    expect(await read(world.yanzhou, id)).toEqual(form);
    expect(codeOf(await back({ version: 2 }))).toBe('FORM_STATE');
    expect(codeOf(await decline(world.yanzhou, { id, version: 2, reason: '不便' }))).toBe('FORM_STATE');
  });

  it('comes back on the very day it went out', async () => {
    const { id, version } = await issued(await fresh());
    expect(formOf(await giveBack(world.director, { id, version, returnedOn: today })).state).toBe('RETURNED');
  });

  it('is declined with a reason, which the timeline keeps', async () => {
    const to = await fresh();
    const { id, version } = await issued(to);
    expect(ruleOf(await decline(world.yanzhou, { id, version, reason: ' ' }))).toEqual([
      'BAD_INPUT',
      'reason',
      'REQUIRED',
    ]);
    const form = formOf(await decline(world.yanzhou, { id, version, reason: '企业表示暂无意见' }));
    expect(form).toMatchObject({ state: 'DECLINED', reason: '企业表示暂无意见', returnedOn: null, version: 2 });
    expect(codeOf(await giveBack(world.yanzhou, { id, version: 2, returnedOn: today }))).toBe('FORM_STATE');
    const [last] = await world.owner(
      `select verb, reason, about_id = $2 as is_about, changes from audit_event where subject_id = $1 order by happened_at desc, id desc limit 1`,
      [fromGlobalId('opf', id).id, to.id],
    );
    expect(last).toEqual({
      verb: 'declineOpinionForm',
      reason: '企业表示暂无意见',
      is_about: true,
      changes: [{ field: 'state', before: 'ISSUED', after: 'DECLINED' }],
    });
  });

  it('E7 is not there for a neighbour, and an auditor leaves it as it is', async () => {
    const { id, version } = await issued(await fresh());
    const [back, no] = [
      { id, version, returnedOn: today },
      { id, version, reason: '不便' },
    ];
    expect(await read(world.zoucheng, id)).toBeNull();
    expect(ruleOf(await giveBack(world.zoucheng, back))).toEqual(['NOT_FOUND', 'id', undefined]);
    expect(ruleOf(await decline(world.zoucheng, no))).toEqual(['NOT_FOUND', 'id', undefined]);
    expect(await read(auditor, id)).toMatchObject({ id, viewerCan: { return: false, decline: false } });
    expect([codeOf(await giveBack(auditor, back)), codeOf(await decline(auditor, no))]).toEqual([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
    ]);
  });
});

describe('the list of opinion forms', () => {
  interface List {
    nodes: Form[];
    totalCount: { value: number };
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  }
  const listed = async (actor: Actor, variables: Record<string, unknown> = {}): Promise<List> => {
    const answer = await actor.ask(
      `query($regionId: Int, $filter: OpinionFormFilter, $first: Int, $after: String){
         it:opinionForms(regionId:$regionId, filter:$filter, first:$first, after:$after){nodes{${fields}} totalCount{value} pageInfo{endCursor hasNextPage}}}`,
      { first: 100, ...variables },
    );
    return (dataOf(answer) as unknown as { it: List }).it;
  };
  const numbers = ({ nodes }: List) => nodes.map(({ serialNo }) => serialNo);
  let [campaignId, enterpriseId] = ['', ''];

  beforeAll(async () => {
    const [to, other] = [await enterprise('岚石100%纺织厂'), await enterprise('岚石化工厂', zouchengId)];
    const campaign = await campaignIn(jiningId);
    [campaignId, enterpriseId] = [toGlobalId('cam', campaign), ent(to)];
    await world.hand.deed(world.director.token, async (ctx) => {
      const written: [RowKey, string, string][] = [
        [to, 'LIST-1', '2014-10-01'],
        [to, 'LIST-2', '2014-10-03'],
        [other, 'LIST-3', '2014-10-02'],
      ];
      for (const [whose, serialNo, issuedOn] of written)
        await opinionFormFactory(ctx, { enterpriseId: ent(whose), campaignId, serialNo, issuedOn });
    });
    const { id, version } = (await listed(world.director, { filter: { search: 'LIST-1' } })).nodes[0] ?? {};
    dataOf(await giveBack(world.director, { id, version, returnedOn: '2014-10-09' }));
  });

  it('stands newest issue first and goes on from page to page', async () => {
    const first = await listed(world.director, { filter: { campaignId }, first: 2 });
    expect([numbers(first), first.totalCount.value]).toEqual([['LIST-2', 'LIST-3'], 3]);
    const rest = await listed(world.director, { filter: { campaignId }, first: 2, after: first.pageInfo.endCursor });
    expect([numbers(rest), rest.pageInfo.hasNextPage]).toEqual([['LIST-1'], false]);
  });

  it.each([
    ['the beginning of a number', { search: 'LIST' }, ['LIST-2', 'LIST-3', 'LIST-1']],
    ['the middle of a number', { search: 'IST-2' }, []],
    ['a fragment of the name', { search: '石化' }, ['LIST-3']],
    ['a per cent sign, which is no pattern', { search: '0%' }, ['LIST-2', 'LIST-1']],
    ['a state', { search: 'LIST', state: ['RETURNED'] }, ['LIST-1']],
    ['two states', { search: 'LIST', state: ['ISSUED', 'RETURNED'] }, ['LIST-2', 'LIST-3', 'LIST-1']],
  ])('is narrowed by %s', async (_what, filter, expected) => {
    expect(numbers(await listed(world.director, { filter }))).toEqual(expected);
  });

  it('is narrowed to an enterprise, a campaign and a region', async () => {
    expect(numbers(await listed(world.director, { filter: { enterpriseId } }))).toEqual(['LIST-2', 'LIST-1']);
    expect(numbers(await listed(world.director, { filter: { campaignId }, regionId: zouchengId }))).toEqual(['LIST-3']);
    const other = toGlobalId('cam', { ...fromGlobalId('cam', campaignId), id: randomUUID() });
    expect(numbers(await listed(world.director, { filter: { campaignId: other } }))).toEqual([]);
    const wrong = await world.director.ask('{opinionForms(filter:{campaignId:"x"}){nodes{id}}}');
    expect(ruleOf(wrong)).toEqual(['BAD_ID', 'campaignId', undefined]);
  });

  it('E7 holds no form of a neighbour, whoever asks for whatever', async () => {
    expect(numbers(await listed(world.yanzhou, { filter: { campaignId } }))).toEqual(['LIST-2', 'LIST-1']);
    expect(numbers(await listed(world.zoucheng, { filter: { campaignId } }))).toEqual(['LIST-3']);
    expect(numbers(await listed(world.zoucheng, { filter: { enterpriseId } }))).toEqual([]);
    expect(numbers(await listed(world.zoucheng, { regionId: yanzhouId }))).toEqual([]);
    expect(numbers(await listed(world.zoucheng, { filter: { search: 'LIST-1' } }))).toEqual([]);
  });
});

describe('the forms of an enterprise and of a visit', () => {
  it('stand there newest first', async () => {
    const to = await fresh();
    const visitId = await visitAt(to);
    const [old, recent] = [await issued(to, { issuedOn: '2014-10-01' }), await issued(to, { visitId })];
    const answer = await world.yanzhou.ask(
      'query($e: ID!, $v: ID!){enterprise(id:$e){forms{id}} visit(id:$v){forms{id serialNo}}}',
      { e: ent(to), v: visitId },
    );
    expect(dataOf(answer)).toEqual({
      enterprise: { forms: [{ id: recent.id }, { id: old.id }] },
      visit: { forms: [{ id: recent.id, serialNo: recent.serialNo }] },
    });
  });
});

describe('a form that is recorded with its visit', () => {
  it('is written in whatever state it is in, and then known to be issued', async () => {
    const [to, campaign] = [await fresh(), await campaignIn(jiningId)];
    const given = { enterprise: to, visit: null, serialNo: null, issuedOn: today, returnedOn: null, reason: null };
    const known = () =>
      world.hand.deed(world.yanzhou.token, async (ctx) => [
        await isFormIssued(ctx, to, campaign),
        await isFormIssued(ctx, to, null),
      ]);
    expect(await known()).toEqual([false, false]);
    const outside = { ...given, campaign: null, state: FormState.RETURNED, returnedOn: today };
    const returned = await world.hand.deed(world.yanzhou.token, (ctx) => issueForm(ctx, outside));
    expect(await read(world.yanzhou, toGlobalId('opf', returned))).toMatchObject({
      state: 'RETURNED',
      returnedOn: today,
      campaign: null,
    });
    expect(await known()).toEqual([false, true]);
    const inside = { ...given, campaign, state: FormState.DECLINED, reason: '负责人外出' };
    const declined = await world.hand.deed(world.yanzhou.token, (ctx) => issueForm(ctx, inside));
    expect(await read(world.yanzhou, toGlobalId('opf', declined))).toMatchObject({
      state: 'DECLINED',
      reason: '负责人外出',
    });
    expect(await known()).toEqual([true, true]);
  });
});
