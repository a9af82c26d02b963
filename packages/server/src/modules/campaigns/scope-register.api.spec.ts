import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { changeEnterpriseStatus, defineEnterpriseGroup, EnterpriseStatus } from '../enterprises/index.ts';
import { campaignFactory } from './campaign.factory.ts';
import { ScopeRule } from './campaign-states.ts';

const [yanzhouId, zouchengId, jiningId, shandongId, taishanId] = [370812, 370883, 370800, 370000, 370902];
const [startsOn, cutOffOn] = ['2014-10-07', '2014-11-17'];

let world: World;
let groups = 0;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-12-01T09:00:00+08:00')) });
});
afterAll(() => world?.stop());

interface Line {
  regionId: number;
  enterprise: { name: string };
  isInScope: boolean;
  reason: string;
  frozenAt: string;
}
interface Frozen {
  id: string;
  state: string;
  scopeRule: string;
  frozenAt: string | null;
  version: number;
}
/** One status of an enterprise and the day it began. */
type Span = readonly [status: EnterpriseStatus, from: string];

/** A group of this test alone. */
async function freshGroup(): Promise<string> {
  const code = `GROUP_${(groups += 1)}`;
  await world.hand.deed(world.platform.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: shandongId, code, name: code }),
  );
  return code;
}
/** An enterprise with a history: registered in its first status, taken through the others. */
async function enterprise(
  name: string,
  groupCode: string,
  spans: readonly Span[],
  regionId = yanzhouId,
): Promise<RowKey> {
  const [[status, statusSinceOn] = [EnterpriseStatus.PROSPECT, '2014-12-01'], ...later] = spans;
  return world.hand.deed(world.platform.token, async (ctx) => {
    const facts = { regionId, name, groupCodes: [groupCode], isNoDuplicate: true, status, statusSinceOn };
    const key = await enterpriseFactory(ctx, facts);
    const id = toGlobalId('ent', key);
    for (const [place, [next, effectiveOn]] of later.entries())
      await changeEnterpriseStatus(ctx, { id, version: place + 1, status: next, effectiveOn, reason: '核实' });
    return key;
  });
}
const { PROSPECT, ACTIVE, SUSPENDED, CLOSED } = EnterpriseStatus;
const always: readonly Span[] = [[ACTIVE, '2000-01-01']];
async function draft(groupCode: string, scopeRule = ScopeRule.ACTIVE_AT_START, regionId = jiningId): Promise<string> {
  const plan = { regionId, groupCode, scopeRule, startsOn, cutOffOn };
  return toGlobalId('cam', await world.hand.deed(world.platform.token, (ctx) => campaignFactory(ctx, plan)));
}
const fields = 'id state scopeRule frozenAt version';
const frozenOf = (answer: Answer<unknown>): Frozen => (dataOf(answer) as { it: { campaign: Frozen } }).it.campaign;
const start = async (id: string, actor = world.director): Promise<Frozen> =>
  frozenOf(
    await actor.ask(`mutation($input: StartCampaignInput!){it:startCampaign(input:$input){campaign{${fields}}}}`, {
      input: { id, version: 1 },
    }),
  );
const revise = (id: string, version: number, scopeRule: string, reason = '市里核定') =>
  world.director.ask(
    `mutation($input: ReviseCampaignScopeInput!){it:reviseCampaignScope(input:$input){campaign{${fields}}}}`,
    { input: { id, version, scopeRule, reason } },
  );
const revised = async (...given: Parameters<typeof revise>): Promise<Frozen> => frozenOf(await revise(...given));

async function ledger(id: string, args = 'first:100', actor: Actor = world.director) {
  const text = `query($id: ID!){campaign(id:$id){ledger(${args}){nodes{regionId region{regionId} enterprise{name} isInScope reason frozenAt} pageInfo{hasNextPage endCursor} totalCount{value}}}}`;
  const answer = dataOf(await actor.ask(text, { id })) as unknown as {
    campaign: {
      ledger: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: { value: number } };
    };
  };
  return answer.campaign.ledger;
}
const lines = async (...of: Parameters<typeof ledger>) =>
  Object.fromEntries(
    (await ledger(...of)).nodes.map(({ enterprise: { name }, isInScope, reason }) => [
      name,
      `${isInScope ? 'in' : 'out'} ${reason}`,
    ]),
  );
const changesOf = async (id: string): Promise<unknown> =>
  (
    await world.owner<{ changes: unknown }>(
      'select changes from audit_event where subject_id = $1 order by id desc limit 1',
      [fromGlobalId('cam', id).id],
    )
  )[0]?.changes;

describe('starting a campaign', () => {
  const histories: readonly (readonly [name: string, spans: readonly Span[], atStart: string, atCutOff: string])[] = [
    ['一直在册', always, 'in ACTIVE_ON_THE_DAY', 'in ACTIVE_ON_THE_DAY'],
    [
      '首日在册',
      [
        [ACTIVE, startsOn],
        [CLOSED, '2014-10-08'],
      ],
      'in ACTIVE_ON_THE_DAY',
      'out CLOSED_BEFORE',
    ],
    [
      '首日关闭',
      [
        [ACTIVE, '2010-01-01'],
        [CLOSED, startsOn],
      ],
      'out CLOSED_BEFORE',
      'out CLOSED_BEFORE',
    ],
    [
      '期间开业',
      [
        [PROSPECT, '2014-01-01'],
        [ACTIVE, '2014-10-20'],
      ],
      'out OPENED_AFTER',
      'in ACTIVE_ON_THE_DAY',
    ],
    ['截止次日开业', [[ACTIVE, '2014-11-18']], 'out OPENED_AFTER', 'out OPENED_AFTER'],
    [
      '停业后恢复',
      [
        [ACTIVE, '2010-01-01'],
        [SUSPENDED, '2014-10-01'],
        [ACTIVE, cutOffOn],
      ],
      'out CLOSED_BEFORE',
      'in ACTIVE_ON_THE_DAY',
    ],
    ['待核实', [[PROSPECT, '2014-01-01']], 'out NOT_ACTIVE', 'out NOT_ACTIVE'],
    [
      '未在册即关闭',
      [
        [PROSPECT, '2014-01-01'],
        [CLOSED, '2014-02-01'],
      ],
      'out NOT_ACTIVE',
      'out NOT_ACTIVE',
    ],
  ];
  let code = '';
  beforeAll(async () => {
    code = await freshGroup();
    for (const [name, spans] of histories) await enterprise(name, code, spans);
    await enterprise('群体之外', await freshGroup(), always);
    await enterprise('外市', code, always, taishanId);
    const merged = await enterprise('已并入', code, always);
    await world.owner(`update enterprise set status = 'MERGED' where id = $1`, [merged.id]);
  });

  it.each([
    [ScopeRule.ACTIVE_AT_START, 2, 2],
    [ScopeRule.ACTIVE_AT_CUT_OFF, 3, 3],
  ] as const)('%s freezes one line for each enterprise of the group, and why', async (rule, place, inScope) => {
    const id = await draft(code, rule);
    expect((await ledger(id)).nodes).toEqual([]);
    const campaign = await start(id);
    expect(campaign).toMatchObject({
      state: 'ACTIVE',
      scopeRule: rule,
      frozenAt: '2014-12-01T01:00:00.000Z',
      version: 2,
    });
    expect(await lines(id)).toEqual({
      ...Object.fromEntries(histories.map((history) => [history[0], history[place]])),
      已并入: 'out DUPLICATE',
    });
    const { nodes } = await ledger(id, 'isInScope:true');
    expect(nodes.map(({ frozenAt }) => frozenAt)).toEqual(nodes.map(() => campaign.frozenAt));
    expect(await changesOf(id)).toEqual([
      { field: 'state', before: 'DRAFT', after: 'ACTIVE' },
      { field: 'enterprisesInScope', before: null, after: String(nodes.length) },
    ]);
    expect(nodes).toHaveLength(inScope);
  });

  it('freezes an empty register where the group has nobody', async () => {
    const id = await draft(await freshGroup());
    expect(await start(id)).toMatchObject({ state: 'ACTIVE', frozenAt: '2014-12-01T01:00:00.000Z' });
    expect((await ledger(id)).totalCount.value).toBe(0);
  });

  it('holds for a county, and over a province for all its cities', async () => {
    const group = await freshGroup();
    const counties = [yanzhouId, zouchengId, taishanId];
    for (const county of counties) await enterprise(`云栎${county}`, group, always, county);
    const county = await draft(group, ScopeRule.ACTIVE_AT_START, yanzhouId);
    await start(county);
    expect(await lines(county)).toEqual({ [`云栎${yanzhouId}`]: 'in ACTIVE_ON_THE_DAY' });
    const province = await draft(group, ScopeRule.ACTIVE_AT_START, shandongId);
    await start(province, world.platform);
    expect((await ledger(province, 'first:9', world.platform)).nodes.map(({ regionId }) => regionId)).toEqual(
      counties.toSorted((a, b) => a - b),
    );
    expect(Object.keys(await lines(province))).toEqual([`云栎${yanzhouId}`, `云栎${zouchengId}`]);
  });

  it('freezes thousands of enterprises at once', async () => {
    const group = await freshGroup();
    await world.owner(
      `insert into enterprise (region_id, id, made_in_region_id, name, name_key, status, group_codes, source, created_at, updated_at, version)
       select 370800 + 11 + i % 2, gen_random_uuid(), 370812, '企业' || i, 'k' || i, 'ACTIVE', array[$1], 'IMPORTED', now(), now(), 1
         from generate_series(1, 5000) i`,
      [group],
    );
    await world.owner(
      `insert into enterprise_status_span (region_id, id, enterprise_id, status, from_on)
       select region_id, gen_random_uuid(), id, 'ACTIVE', '2010-01-01' from enterprise where group_codes @> array[$1]`,
      [group],
    );
    const id = await draft(group);
    await start(id);
    const [counted] = await world.owner<{ n: number }>(
      'select count(*)::int as n from scope_entry where campaign_id = $1 and is_in_scope',
      [fromGlobalId('cam', id).id],
    );
    expect(counted?.n).toBe(5000);
  });
});

describe('revising the scope', () => {
  it('of a draft changes the rule only', async () => {
    const group = await freshGroup();
    await enterprise('岚石纺织厂', group, always);
    const id = await draft(group);
    expect(await revised(id, 1, 'ACTIVE_AT_CUT_OFF')).toMatchObject({
      state: 'DRAFT',
      scopeRule: 'ACTIVE_AT_CUT_OFF',
      frozenAt: null,
      version: 2,
    });
    expect((await ledger(id)).nodes).toEqual([]);
    expect(await changesOf(id)).toEqual([
      { field: 'scopeRule', before: 'ACTIVE_AT_START', after: 'ACTIVE_AT_CUT_OFF' },
    ]);
  });

  it('freezes anew: who came, who left and whose history was corrected, with an audit line', async () => {
    const group = await freshGroup();
    const other = await freshGroup();
    await enterprise('一直在册', group, always);
    await enterprise('期间开业', group, [[ACTIVE, '2014-10-20']]);
    const left = await enterprise('离开群体', group, always);
    const joined = await enterprise('后来加入', other, always);
    const corrected = await enterprise('更正历史', group, [[PROSPECT, '2014-01-01']]);
    const id = await draft(group);
    let { version } = await start(id);
    expect(await lines(id)).toEqual({
      一直在册: 'in ACTIVE_ON_THE_DAY',
      期间开业: 'out OPENED_AFTER',
      离开群体: 'in ACTIVE_ON_THE_DAY',
      更正历史: 'out NOT_ACTIVE',
    });
    const before = await world.owner('select id from scope_entry where campaign_id = $1 order by id', [
      fromGlobalId('cam', id).id,
    ]);
    await world.owner('update enterprise set group_codes = array[$1] where id = $2', [other, left.id]);
    await world.owner('update enterprise set group_codes = array_append(group_codes, $1) where id = $2', [
      group,
      joined.id,
    ]);
    await world.owner(`update enterprise_status_span set status = 'ACTIVE' where enterprise_id = $1`, [corrected.id]);
    ({ version } = await revised(id, version, 'ACTIVE_AT_CUT_OFF'));
    expect(await lines(id)).toEqual({
      一直在册: 'in ACTIVE_ON_THE_DAY',
      期间开业: 'in ACTIVE_ON_THE_DAY',
      离开群体: 'out NOT_ACTIVE',
      后来加入: 'in ACTIVE_ON_THE_DAY',
      更正历史: 'in ACTIVE_ON_THE_DAY',
    });
    const after = await world.owner('select id from scope_entry where campaign_id = $1 order by id', [
      fromGlobalId('cam', id).id,
    ]);
    expect(after).toEqual(expect.arrayContaining(before));
    const deeds = await world.owner(
      `select verb, reason, changes from audit_event where subject_id = $1 order by id desc limit 1`,
      [fromGlobalId('cam', id).id],
    );
    expect(deeds).toEqual([
      {
        verb: 'reviseCampaignScope',
        reason: '市里核定',
        changes: [
          { field: 'scopeRule', before: 'ACTIVE_AT_START', after: 'ACTIVE_AT_CUT_OFF' },
          { field: 'enterprisesInScope', before: '2', after: '4' },
        ],
      },
    ]);
    await revised(id, version, 'ACTIVE_AT_START');
    expect(await lines(id)).toMatchObject({ 期间开业: 'out OPENED_AFTER', 离开群体: 'out NOT_ACTIVE' });
  });

  it('wants a reason, and a campaign that is not closed', async () => {
    const id = await draft(await freshGroup());
    const { version } = await start(id);
    const codeAnd = (answer: Answer<unknown>) => [
      answer.errors?.[0]?.extensions.code,
      answer.errors?.[0]?.extensions.field,
    ];
    expect(codeAnd(await revise(id, version, 'ACTIVE_AT_START', ' '))).toEqual(['BAD_INPUT', 'reason']);
    for (const state of ['CLOSED', 'ARCHIVED']) {
      await world.owner('update campaign set state = $1 where id = $2', [state, fromGlobalId('cam', id).id]);
      expect(codeAnd(await revise(id, version, 'ACTIVE_AT_START'))[0]).toBe('CAMPAIGN_STATE');
    }
    await world.owner(`update campaign set state = 'SUMMARISING' where id = $1`, [fromGlobalId('cam', id).id]);
    expect(await revised(id, version, 'ACTIVE_AT_START')).toMatchObject({ state: 'SUMMARISING' });
  });
});

describe('the ledger', () => {
  let id = '';
  beforeAll(async () => {
    const group = await freshGroup();
    for (const [name, regionId] of [
      ['中区', zouchengId],
      ['阿尔', zouchengId],
      ['中区', yanzhouId],
      ['阿尔', yanzhouId],
      ['88号', yanzhouId],
    ] as const)
      await enterprise(name, group, name === '阿尔' ? [[PROSPECT, '2014-01-01']] : always, regionId);
    id = await draft(group);
    await start(id);
  });
  const shown = async (...of: Parameters<typeof ledger>) =>
    (await ledger(...of)).nodes.map(({ regionId, enterprise: { name } }) => `${regionId} ${name}`);
  const whole = ['370812 88号', '370812 阿尔', '370812 中区', '370883 阿尔', '370883 中区'];

  it('stands by county and by name in pinyin, and is walked both ways', async () => {
    expect(await shown(id)).toEqual(whole);
    const first = await ledger(id, 'first:2');
    expect(first.totalCount.value).toBe(5);
    expect(await shown(id, `first:2,after:"${first.pageInfo.endCursor}"`)).toEqual(whole.slice(2, 4));
    expect(await shown(id, 'last:2')).toEqual(whole.slice(3));
  });

  it('is narrowed to a region, and to those in or out', async () => {
    expect(await shown(id, `regionId:${zouchengId}`)).toEqual(whole.slice(3));
    expect(await shown(id, `regionId:${jiningId},isInScope:false`)).toEqual(['370812 阿尔', '370883 阿尔']);
    expect((await ledger(id, 'isInScope:true')).totalCount.value).toBe(3);
    expect(await shown(id, `regionId:${taishanId}`)).toEqual([]);
  });

  it('E7 shows a county its own lines, by whatever way it looks', async () => {
    expect(await shown(id, 'first:9', world.yanzhou)).toEqual(whole.slice(0, 3));
    expect(await shown(id, `regionId:${zouchengId}`, world.yanzhou)).toEqual([]);
    expect((await ledger(id, 'first:9', world.zoucheng)).totalCount.value).toBe(2);
    const leader = await world.member('leader', Role.LEADER, yanzhouId);
    expect(await shown(id, 'first:9', leader)).toEqual(whole.slice(0, 3));
  });

  it('E7 is changed from a county by no SQL beyond its own lines', async () => {
    await world.hand.deed(world.yanzhou.token, async (ctx) => {
      const touched = await ctx.em.execute<{ region_id: number }[]>(
        'update scope_entry set is_in_scope = is_in_scope where campaign_id = ? returning region_id',
        [fromGlobalId('cam', id).id],
      );
      expect(new Set(touched.map((line) => line.region_id))).toEqual(new Set([yanzhouId]));
    });
  });

  it('E7 is moved by no campaign that a county plans under the id of the city’s', async () => {
    const before = await lines(id);
    const county = await world.member('borrower', Role.DIRECTOR, yanzhouId);
    const clientId = fromGlobalId('cam', id).id;
    const other = { regionId: yanzhouId, groupCode: await freshGroup(), clientId };
    const own = await world.hand.deed(county.token, (ctx) => campaignFactory(ctx, other));
    const borrowed = toGlobalId('cam', own);
    expect(borrowed).not.toBe(id);
    expect((await start(borrowed, county)).state).toBe('ACTIVE');
    expect(await lines(id)).toEqual(before);
    expect(await lines(borrowed, 'first:9', county)).toEqual({});
  });
});
