import { LinkAppealDocument, ProblemListDocument, type ProblemRowFragment } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, rehearsed, rowsOf } from '../../../test/kit/imports.ts';
import { dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { problemFactory } from '../problems/problem.factory.ts';
import { unpackTexts } from './zip-archive.ts';

const yanzhouId = 370812;
const today = '2014-11-05';
const [name, otherName] = ['宏远机械有限公司', '恒丰纺织有限公司'];
const creditCode = '91370812MA3C8Q2X0K';

let world: World;
let enterprise: RowKey;
let other: RowKey;
beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  enterprise = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name, creditCode }),
  );
  other = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name: otherName }),
  );
});
afterAll(() => world?.stop());

const file = (...lines: string[]) => ({
  name: '诉求平台导出.csv',
  content: ['工单编号,企业名称,诉求内容,受理时间,当前状态,回复内容', ...lines].join('\n'),
  regionId: yanzhouId,
  kind: 'APPEALS' as const,
});
const imported = async (...lines: string[]) => ran(world.yanzhou, await rehearsed(world.yanzhou, file(...lines)));
const outcomesOf = async (id: string) =>
  (await rowsOf(world.yanzhou, id)).map(({ outcome, problems }) => [outcome, ...problems.map(({ rule }) => rule)]);
const problemsOf = async (filter: Record<string, unknown>): Promise<readonly ProblemRowFragment[]> =>
  dataOf(await world.yanzhou.send(ProblemListDocument, { regionId: yanzhouId, filter, first: 100 })).problems.nodes;
const columnsOf = (appealNo: string) =>
  world.owner<Record<string, string | null>>(
    `select source, state, title, detail, raised_on::text, appeal_status, appeal_reply, appeal_received_on::text
       from problem where appeal_no = $1`,
    [appealNo],
  );

describe('a file of the appeals platform', () => {
  it('takes a problem down that waits for its triage, with the platform’s clock', async () => {
    const long =
      '厂区北侧道路雨后积水三天不退，货车进出困难，影响原料入库和成品外运，企业多次反映未果，希望尽快疏通排水管道并硬化路面，恢复正常通行';
    const run = await rehearsed(
      world.yanzhou,
      file(`SQ001,${name},用电增容,2014年11月3日,待核实,`, `SQ002,${name},${long},2014-11-04 10:30,办理中,`),
    );
    expect(run).toMatchObject({ kind: 'APPEALS', counts: { new: 2, total: 2 } });
    expect(run.columns.map(({ column }) => column)).toEqual([
      'APPEAL_NO',
      'NAME',
      'MATTER',
      'RECEIVED_ON',
      'STATUS',
      'REPLY',
    ]);
    expect(await columnsOf('SQ001')).toEqual([]);
    expect((await ran(world.yanzhou, run)).counts).toMatchObject({ applied: 2 });
    expect(await columnsOf('SQ001')).toEqual([
      {
        source: 'APPEALS_PLATFORM',
        state: 'RAISED',
        title: '用电增容',
        detail: null,
        raised_on: '2014-11-03',
        appeal_status: '待核实',
        appeal_reply: null,
        appeal_received_on: '2014-11-03',
      },
    ]);
    const [second] = await columnsOf('SQ002');
    expect(second).toMatchObject({ detail: long, raised_on: '2014-11-04' });
    expect(second?.['title']).toMatch(/^厂区北侧道路.*…$/);
    const due = await world.owner<{ no: string; due: string; settled: string | null }>(
      `select p.appeal_no as no, d.due_on::text as due, d.settled_on::text as settled from deadline d
         join problem p on p.region_id = d.region_id and p.id = d.subject_id order by p.appeal_no, d.due_on`,
    );
    expect(due).toEqual([
      { no: 'SQ001', due: '2014-11-04', settled: null },
      { no: 'SQ001', due: '2014-11-06', settled: null },
      { no: 'SQ001', due: '2014-11-24', settled: null },
      { no: 'SQ002', due: '2014-11-05', settled: today },
      { no: 'SQ002', due: '2014-11-07', settled: null },
      { no: 'SQ002', due: '2014-11-25', settled: null },
    ]);
    const [deed] = await world.owner<{ verb: string; reason: string }>(
      `select verb, reason from audit_event where verb = 'importAppeal' order by id limit 1`,
    );
    expect(deed).toEqual({ verb: 'importAppeal', reason: '诉求平台导出.csv · 2' });
  });

  it('changes nothing when it comes again, and brings what is new of a known number', async () => {
    const line = `SQ001,${name},用电增容,2014-11-03,待核实,`;
    const again = await rehearsed(world.yanzhou, file(line));
    expect(again.counts).toMatchObject({ unchanged: 1, new: 0, update: 0 });
    const news = await imported(`sq 001,${name},另一种写法,2014-11-03,已答复,已安排勘察`);
    expect(news.counts).toMatchObject({ update: 1, applied: 1, new: 0 });
    expect(await columnsOf('SQ001')).toMatchObject([
      { title: '用电增容', appeal_status: '已答复', appeal_reply: '已安排勘察' },
    ]);
    expect(await outcomesOf((await imported(`SQ001,${name},用电增容,2014-11-03,已答复,已安排勘察`)).id)).toEqual([
      ['UNCHANGED'],
    ]);
  });

  it('gives its number to the problem of that title which is here already, and takes no second one down', async () => {
    const key = await world.hand.deed(world.yanzhou.token, (ctx) =>
      problemFactory(ctx, { enterpriseId: toGlobalId('ent', other), title: '用工不足' }),
    );
    const done = await imported(
      `SQ010,${otherName},用工 不足,2014-11-04,办理中,`,
      `SQ011,${otherName},运输车辆限行,2014-11-04,待核实,`,
    );
    expect(await outcomesOf(done.id)).toEqual([['UPDATE', 'APPEAL_LINKED'], ['NEW']]);
    expect(await problemsOf({ search: 'SQ010' })).toMatchObject([{ id: toGlobalId('prb', key), title: '用工不足' }]);
    expect(await columnsOf('SQ010')).toMatchObject([{ source: 'OFFICE', state: 'COLLECTED' }]);
  });

  it('warns where the enterprise has other open problems without a number', async () => {
    await world.hand.deed(world.yanzhou.token, (ctx) =>
      problemFactory(ctx, { enterpriseId: toGlobalId('ent', other), title: '融资难' }),
    );
    const run = await rehearsed(world.yanzhou, file(`SQ012,${otherName},贷款续贷,2014-11-04,待核实,`));
    expect(await outcomesOf(run.id)).toEqual([['NEW', 'APPEAL_MAYBE_SAME']]);
  });

  it('leaves to a person what contradicts itself or the register', async () => {
    const key = await world.hand.deed(world.yanzhou.token, (ctx) =>
      problemFactory(ctx, { enterpriseId: toGlobalId('ent', enterprise), title: '供水' }),
    );
    const input = { id: toGlobalId('prb', key), version: 1, appealNo: 'SQ020', receivedOn: '2014-11-03' };
    dataOf(await world.yanzhou.send(LinkAppealDocument, { input }));
    const run = await rehearsed(
      world.yanzhou,
      file(
        `SQ020,${otherName},供水,2014-11-03,办理中,`,
        `SQ021,${name},供气,2014-11-03,办理中,`,
        `SQ021,${name},供气,2014-11-03,已办结,`,
        `SQ021,${name},供气,2014-11-03,办理中,`,
        `,${name},供暖,2014-11-03,办理中,`,
        `SQ022,${name},,2014-11-03,办理中,`,
        `SQ023,${name},供暖,,办理中,`,
        `SQ024,${name},供暖,2014-11-06,办理中,`,
        `SQ025,没有登记的公司,供暖,2014-11-03,办理中,`,
      ),
    );
    expect(await outcomesOf(run.id)).toEqual([
      ['CONFLICT', 'APPEAL_OF_ANOTHER'],
      ['NEW'],
      ['CONFLICT', 'APPEAL_TWICE'],
      ['UNCHANGED', 'APPEAL_TWICE'],
      ['INVALID', 'REQUIRED'],
      ['INVALID', 'REQUIRED'],
      ['INVALID', 'REQUIRED'],
      ['INVALID', 'DAY_FUTURE'],
      ['CONFLICT', 'ENTERPRISE_NOT_THERE'],
    ]);
  });

  it('may name its enterprises by their credit code alone', async () => {
    const content = `诉求编号,统一社会信用代码,诉求事项,受理日期\nSQ030,${creditCode},通信信号弱,2014-11-03\n`;
    const run = await rehearsed(world.yanzhou, { ...file(), content });
    expect(await rowsOf(world.yanzhou, run.id)).toMatchObject([{ outcome: 'NEW', name, creditCode }]);
  });
});

describe('the sheet that goes back to the platform', () => {
  it('holds no formula, whatever a matter begins with', async () => {
    await imported(`SQ040,${name},"=1+1",2014-11-03,待核实,`, `SQ041,${name},"@SUM(A1)",2014-11-03,待核实,`);
    const response = await fetch(`${world.app.url}/exports/appeals.xlsx?region=${yanzhouId}`, {
      headers: { cookie: `lianxi_session=${world.yanzhou.token}` },
    });
    const parts = await unpackTexts(Buffer.from(await response.arrayBuffer()));
    const text = parts.map(({ bytes }) => bytes.toString('utf8')).join('\n');
    expect(text).toContain('=1+1');
    expect(text).toContain('@SUM(A1)');
    expect(text).not.toMatch(/<f[ >]/);
  });
});
