import { RecordChannelConsentDocument, PersonByIdDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, rehearsed, rowsOf } from '../../../test/kit/imports.ts';
import { dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const yanzhouId = 370812;

let world: World;
beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date('2014-10-08T02:00:00Z') } });
  await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name: '宏远机械有限公司' }),
  );
});
afterAll(() => world?.stop());

const file = (...lines: string[]) => ({
  name: '人员.csv',
  content: [
    '企业名称,姓名,其他联系方式,联系方式类型,本人同意方式,本人同意日期',
    ...lines.map((line) => `宏远机械有限公司,${line}`),
  ].join('\n'),
  regionId: yanzhouId,
  kind: 'PEOPLE' as const,
});
const judged = async (id: string) =>
  (await rowsOf(world.yanzhou, id)).map(({ line, outcome, problems }) => [
    line,
    outcome,
    ...problems.map(({ column, rule }) => `${column} ${rule}`),
  ]);
/** What the county holds, as the owner of the database reads it. */
const held = () =>
  world.owner<Record<string, string | null>>(
    `select p.name, c.kind, c.value, c.consent, c.consent_way as way, c.consent_on::text as said, c.consent_by_name as by
       from contact_channel c join person p on (p.region_id, p.id) = (c.region_id, c.person_id) order by p.name, c.added_at`,
  );

describe('ways to reach people, in a list of them', () => {
  it('come in with the consent that the list tells; the others are left out, and the rows say why', async () => {
    const run = await rehearsed(
      world.yanzhou,
      file(
        '孟庆安,meng_2014,微信,书面,2014-09-01',
        '李小荷,13700000002,,口头同意,2014/9/2',
        '王一,13700000003,手机,,',
        '赵二,13700000004,手机,不同意,2014-09-01',
        '钱三,13700000005,手机,书面,',
        '孙四,x,微信,书面,2014-09-01',
        '周五,13700000006,手机,书面,2014-10-09',
        '吴六,信鸽,信鸽,书面,2014-09-01',
        '郑七,0537-3412345,,书面,2014-09-01',
      ),
    );
    expect(run.columns.map(({ column }) => column)).toEqual([
      'NAME',
      'PERSON',
      'CHANNEL',
      'CHANNEL_KIND',
      'CHANNEL_CONSENT',
      'CHANNEL_CONSENT_ON',
    ]);
    expect(await judged(run.id)).toEqual([
      [2, 'NEW'],
      [3, 'NEW'],
      [4, 'NEW', 'CHANNEL_CONSENT CHANNEL_WITHOUT_CONSENT'],
      [5, 'NEW', 'CHANNEL_CONSENT CHANNEL_REFUSED'],
      [6, 'NEW', 'CHANNEL_CONSENT_ON CHANNEL_WITHOUT_CONSENT'],
      [7, 'INVALID', 'CHANNEL ACCOUNT_SHAPE'],
      [8, 'INVALID', 'CHANNEL_CONSENT_ON DAY_FUTURE'],
      [9, 'NEW', 'CHANNEL_KIND CHANNEL_KIND_UNKNOWN'],
      [10, 'NEW'],
    ]);
    const [first] = await rowsOf(world.yanzhou, run.id);
    expect(first?.changes).toContainEqual(expect.objectContaining({ field: 'channel', before: null, after: 'WECHAT' }));
    expect(JSON.stringify(await rowsOf(world.yanzhou, run.id))).not.toContain('meng_2014');
    expect(await held()).toEqual([]);
    await ran(world.yanzhou, run);
    const by = 'yanzhou';
    expect(await held()).toEqual([
      { name: '孟庆安', kind: 'WECHAT', value: 'meng_2014', consent: 'GIVEN', way: 'WRITTEN', said: '2014-09-01', by },
      { name: '李小荷', kind: 'MOBILE', value: '13700000002', consent: 'GIVEN', way: 'SPOKEN', said: '2014-09-02', by },
      { name: '郑七', kind: 'PHONE', value: '05373412345', consent: 'GIVEN', way: 'WRITTEN', said: '2014-09-01', by },
    ]);
    // What was left out does not lie about in the row either.
    const rows = await world.owner<{ cells: string }>('select cells::text from enterprise_import_row where is_applied');
    expect(rows.map(({ cells }) => cells).join()).not.toMatch(/1370000000[345]|meng_2014/);
  });

  it('come once, however often the list comes', async () => {
    const run = await rehearsed(world.yanzhou, file('孟庆安,meng_2014,微信,书面,2014-09-01'));
    expect(await judged(run.id)).toEqual([[2, 'UNCHANGED']]);
    await ran(world.yanzhou, run);
    expect(await held()).toHaveLength(3);
  });

  it('stay unused where their person withdrew, whatever a list says later', async () => {
    const [row] = await world.owner<{ id: string; channel: string; version: number }>(
      `select p.id, c.id as channel, c.version from contact_channel c join person p on (p.region_id, p.id) = (c.region_id, c.person_id)
        where p.name = '孟庆安'`,
    );
    if (!row) throw new Error('the list before brought it');
    const channelId = toGlobalId('cch', { regionId: yanzhouId, id: row.channel });
    const input = { channelId, version: row.version, isGiven: false, way: 'SPOKEN' as const, saidOn: '2014-10-01' };
    dataOf(await world.yanzhou.send(RecordChannelConsentDocument, { input }));
    const run = await rehearsed(world.yanzhou, file('孟庆安,meng_2014,微信,书面,2014-10-02'));
    expect(await judged(run.id)).toEqual([[2, 'UNCHANGED', 'CHANNEL CHANNEL_WITHDRAWN']]);
    await ran(world.yanzhou, run);
    expect((await held()).map(({ consent }) => consent)).toEqual(['WITHDRAWN', 'GIVEN', 'GIVEN']);
    const id = toGlobalId('per', { regionId: yanzhouId, id: row.id });
    const { person } = dataOf(await world.yanzhou.send(PersonByIdDocument, { id }));
    expect(person?.contactChannels.map(({ value, consent }) => [value, consent])).toEqual([[null, 'WITHDRAWN']]);
  });
});
