import { VisitByIdDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, rehearsed, rowsOf } from '../../../test/kit/imports.ts';
import { dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { campaignFactory } from '../campaigns/campaign.factory.ts';
import { startCampaign } from '../campaigns/index.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup } from '../enterprises/index.ts';
import { personFactory } from '../people/person.factory.ts';
import { PersonKind } from '../people/index.ts';

const [yanzhouId, jiningId] = [370812, 370800];
const today = '2014-11-05';

let world: World;
let enterprise: RowKey;
const name = '宏远机械有限公司';
beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  await world.hand.deed(world.director.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: jiningId, code: 'VISITED', name: '走访群体' }),
  );
  enterprise = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name, groupCodes: ['VISITED'] }),
  );
  const roles = [{ enterpriseId: toGlobalId('ent', enterprise), kind: PersonKind.BUSINESSPERSON, title: '董事长' }];
  await world.hand.deed(world.yanzhou.token, (ctx) =>
    personFactory(ctx, { regionId: yanzhouId, name: '孟庆安', roles }),
  );
});
afterAll(() => world?.stop());

const file = (...lines: string[]) => ({
  name: '走访台账.csv',
  content: ['日期,走访企业,走访人员,会见人员,走访结果,走访情况', ...lines].join('\n'),
  regionId: yanzhouId,
  kind: 'VISITS' as const,
});
const imported = async (...lines: string[]) => ran(world.yanzhou, await rehearsed(world.yanzhou, file(...lines)));
const outcomesOf = async (id: string) =>
  (await rowsOf(world.yanzhou, id)).map(({ outcome, problems }) => [outcome, ...problems.map(({ rule }) => rule)]);
const visitsOn = (day: string) =>
  world.owner<{ id: string; outcome: string | null; source: string; campaign_id: string | null }>(
    'select id, outcome, source, campaign_id from visit where enterprise_id = $1 and visited_on = $2',
    [enterprise.id, day],
  );

describe('a list of past visits', () => {
  it('is recorded as history, with who went and who was met as what', async () => {
    const run = await rehearsed(
      world.yanzhou,
      file(
        `2013年5月6日,${name},张文秀、李新来,孟庆安、会计小周,,了解用工情况`,
        `2013-06-06,${name},张文秀,,企业已停产,`,
      ),
    );
    expect(run).toMatchObject({ kind: 'VISITS', counts: { new: 2, total: 2 } });
    expect(run.columns.map(({ column }) => column)).toEqual([
      'VISITED_ON',
      'NAME',
      'VISITORS',
      'ATTENDEES',
      'OUTCOME',
      'NOTE',
    ]);
    expect(await outcomesOf(run.id)).toEqual([['NEW', 'OFFICER_NEW', 'PERSON_NEW'], ['NEW']]);
    expect(await visitsOn('2013-05-06')).toEqual([]);
    expect((await ran(world.yanzhou, run)).counts).toMatchObject({ applied: 2 });
    const [visit] = await visitsOn('2013-05-06');
    const id = toGlobalId('vis', { regionId: yanzhouId, id: visit?.id ?? '' });
    expect(dataOf(await world.yanzhou.send(VisitByIdDocument, { id })).visit).toMatchObject({
      source: 'IMPORTED',
      state: 'RECORDED',
      outcome: 'MET',
      confirmedBy: null,
      note: '了解用工情况',
      campaign: null,
      visitors: [{ name: '张文秀' }, { name: '李新来' }],
      attendances: [
        { person: { name: '孟庆安' }, role: 'BUSINESSPERSON', capacity: '董事长' },
        { person: { name: '会计小周' }, role: 'STAFF', capacity: null },
      ],
    });
    expect(await visitsOn('2013-06-06')).toMatchObject([{ outcome: 'DORMANT' }]);
    const [deed] = await world.owner<{ verb: string; reason: string }>(
      `select verb, reason from audit_event where subject_type = 'Visit' and subject_id = $1`,
      [visit?.id],
    );
    expect(deed).toEqual({ verb: 'importVisit', reason: '走访台账.csv · 2' });
  });

  it('is not recorded twice, whether it comes again or twice in one file', async () => {
    const done = await imported(`2013-05-06,${name},张文秀,,,`, `2012-01-09,${name},,,,`, `2012/1/9,${name},,,,又一行`);
    expect(await outcomesOf(done.id)).toEqual([
      ['UNCHANGED', 'VISIT_THERE'],
      ['NEW'],
      ['UNCHANGED', 'DUPLICATE_IN_FILE'],
    ]);
    expect([(await visitsOn('2013-05-06')).length, (await visitsOn('2012-01-09')).length]).toEqual([1, 1]);
  });

  it('makes up no outcome that nobody wrote down, and reads no day that cannot be', async () => {
    const run = await rehearsed(
      world.yanzhou,
      file(`2011-03-03,${name},,,一般,`, `2014-11-06,${name},,,,`, `昨天,${name},,,,`, `,${name},,,,`),
    );
    expect(await outcomesOf(run.id)).toEqual([
      ['NEW', 'OUTCOME_UNKNOWN'],
      ['INVALID', 'DAY_FUTURE'],
      ['INVALID', 'DAY'],
      ['INVALID', 'REQUIRED'],
    ]);
    await ran(world.yanzhou, run);
    expect(await visitsOn('2011-03-03')).toMatchObject([{ outcome: null }]);
  });

  it('E1 moves no figure of a campaign, and PostgreSQL lets no such visit into one', async () => {
    const campaign = await world.hand.deed(world.director.token, async (ctx) => {
      const key = await campaignFactory(ctx, { regionId: jiningId, groupCode: 'VISITED' });
      return startCampaign(ctx, { id: toGlobalId('cam', key), version: 1 });
    });
    const asked = `{campaign(id:"${toGlobalId('cam', campaign)}"){figures{code value}}}`;
    const figures = async () => (await world.director.ask(asked)).data;
    const before = await figures();
    expect(before).toMatchObject({
      campaign: { figures: expect.arrayContaining([{ code: expect.any(String), value: 0 }]) },
    });
    await imported(`2014-11-03,${name},张文秀,孟庆安,见到,`);
    expect(await visitsOn('2014-11-03')).toMatchObject([{ source: 'IMPORTED', campaign_id: null }]);
    expect(await figures()).toEqual(before);
    await expect(
      world.owner(`update visit set campaign_id = $1, campaign_region_id = $2 where source = 'IMPORTED'`, [
        campaign.id,
        campaign.regionId,
      ]),
    ).rejects.toThrow('visit_history_counts_nowhere');
  });
});
