import { ProblemByIdDocument, ProblemListDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { problemFactory } from '../../src/modules/problems/problem.factory.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { issuedKey } from '../kit/api-keys.ts';
import { handlingOf } from '../kit/handling.ts';
import { begun, ran, rehearsed, rowsOf, settled } from '../kit/imports.ts';
import { quiet } from '../kit/quiet.ts';
import { dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const yanzhouId = 370812;
let today = '2014-09-29';

let world: World;
let director: Actor;
let departmentId = '';
const enterpriseName = '宏远机械有限公司';
/** The problem that a liaison person took down on a visit, before anybody wrote to the platform. */
let ofVisit = '';
const { tried, step, assign, answer } = handlingOf(() => world);

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name: enterpriseName }),
  );
  const key = await world.hand.deed(world.yanzhou.token, (ctx) =>
    problemFactory(ctx, { enterpriseId: toGlobalId('ent', enterprise), title: '运输车辆限行' }),
  );
  ofVisit = toGlobalId('prb', key);
  const made = await director.ask(
    `mutation{it:registerDepartment(input:{regionId:${yanzhouId},kind:OTHER,name:"供电公司"}){department{id}}}`,
  );
  // Selected above.
  departmentId = (dataOf(made) as unknown as { it: { department: { id: string } } }).it.department.id;
});
afterAll(() => world?.stop());

const heading = '诉求编号,企业名称,诉求事项,受理日期,办理状态,答复内容';
const fileOf = (name: string, content: Buffer | string) => ({
  name,
  content,
  regionId: yanzhouId,
  kind: 'APPEALS' as const,
});
const platformFile = (...lines: string[]) => fileOf('诉求平台.csv', [heading, ...lines].join('\n'));
const first = [
  `SQ001,${enterpriseName},用电增容,2014-09-29,待核实,`,
  `SQ002,${enterpriseName},"=HYPERLINK(""http://bad.example"",""厂区积水"")",2014-09-29,待核实,`,
  `SQ003,${enterpriseName},运输车辆限行,2014-09-29,待核实,`,
];

const list = async () =>
  dataOf(await world.yanzhou.send(ProblemListDocument, { regionId: yanzhouId, filter: {}, first: 100 })).problems.nodes;
async function idOf(appealNo: string): Promise<string> {
  const found = (await list()).find((one) => one.appealNo === appealNo);
  if (!found) throw new Error(`nobody has ${appealNo}`);
  return found.id;
}
async function problemOf(appealNo: string) {
  const { problem } = dataOf(await world.yanzhou.send(ProblemByIdDocument, { id: await idOf(appealNo) }));
  if (!problem) throw new Error('there is no such problem');
  return problem;
}
const clockOf = async (appealNo: string) =>
  (await problemOf(appealNo)).appealDeadlines.map(({ workingDays, dueOn, settledOn }) => [
    workingDays,
    dueOn,
    settledOn,
  ]);
/** All that there is of problems; a file that says nothing new leaves it as it is. */
const everything = async () => {
  await quiet(world);
  return world.owner(
    `select (select jsonb_agg(to_jsonb(p) order by p.id) from problem p) as problems,
            (select jsonb_agg(to_jsonb(d) order by d.id) from deadline d) as deadlines,
            (select count(*)::int from problem_step) as steps,
            (select count(*)::int from audit_event where subject_type = 'Problem') as deeds`,
  );
};
async function exported(actor: Actor = world.yanzhou): Promise<Buffer> {
  const response = await fetch(`${world.app.url}/exports/appeals.xlsx?region=${yanzhouId}`, {
    headers: { cookie: `lianxi_session=${actor.token}` },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}
/** What stands in a sheet, row by row, as an import reads it. */
async function cellsOf(content: Buffer) {
  const run = await rehearsed(world.yanzhou, fileOf('回传.xlsx', content));
  const rows = await rowsOf(world.yanzhou, run.id);
  return rows.map(({ cells }) => Object.fromEntries(cells.map(({ column, text }) => [column, text])));
}

describe('E13 one problem, two platforms, one typing', () => {
  it('E13 comes in by a file with its number, its status and the platform’s clock, and what is here already is not taken down again', async () => {
    const run = await ran(world.yanzhou, await rehearsed(world.yanzhou, platformFile(...first)));
    expect(run.counts).toMatchObject({ new: 2, update: 1, applied: 3 });
    expect(await list()).toHaveLength(3);
    expect(await idOf('SQ003')).toBe(ofVisit);
    expect(await problemOf('SQ001')).toMatchObject({
      source: 'APPEALS_PLATFORM',
      state: 'RAISED',
      raisedOn: '2014-09-29',
      appealStatus: '待核实',
    });
  });

  it('E13 is verified in 1 working day, answered in 3 and solved in 15: the National Day is off, 11 October is worked', async () => {
    for (const appealNo of ['SQ001', 'SQ003'])
      expect(await clockOf(appealNo)).toEqual([
        [1, '2014-09-30', null],
        [3, '2014-10-09', null],
        [15, '2014-10-24', null],
      ]);
  });

  it('E13 changes nothing where the same file comes a second time', async () => {
    const before = await everything();
    const run = await ran(world.yanzhou, await rehearsed(world.yanzhou, platformFile(...first)));
    expect(run.counts).toMatchObject({ unchanged: 3, new: 0, update: 0, applied: 0 });
    expect(await everything()).toEqual(before);
  });

  it('E13 is handled here alone, and each day of the platform is settled by the deed that meets it', async () => {
    const id = await idOf('SQ001');
    today = '2014-09-30';
    await step(world.yanzhou, 'triageProblem', id, { route: 'OTHER_DEPARTMENT' });
    dataOf(await assign(world.yanzhou, 10, [{ id, departmentId }]));
    await answer(world.yanzhou, 'acceptReferral', id);
    today = '2014-10-09';
    await answer(world.yanzhou, 'replyToReferral', id, { words: '已增容至 800 千伏安\n并更换变压器' });
    today = '2014-10-24';
    await step(world.yanzhou, 'feedBack', id, { to: 'ENTERPRISE', toldOn: today, words: '已电话告知' });
    await step(world.yanzhou, 'closeProblem', id, { reason: '企业认可' });
    expect((await clockOf('SQ001')).map(([, , on]) => on)).toEqual(['2014-09-30', '2014-10-09', '2014-10-24']);
  });

  it('E13 gets 30 working days where the platform gives more time', async () => {
    dataOf(await tried(director, 'extendAppeal', await idOf('SQ002'), { reason: '涉及管网改造' }));
    expect((await clockOf('SQ002')).at(-1)).toEqual([30, '2014-11-14', null]);
  });

  it('E13 goes back to the platform as a sheet in its columns, and text stays text', async () => {
    expect(await cellsOf(await exported())).toEqual([
      {
        APPEAL_NO: 'SQ001',
        NAME: enterpriseName,
        MATTER: '用电增容',
        RECEIVED_ON: '2014-09-29',
        STATUS: '已办结',
        REPLY: expect.stringMatching(/^已增容至 800 千伏安\s并更换变压器$/),
      },
      {
        APPEAL_NO: 'SQ002',
        NAME: enterpriseName,
        MATTER: '=HYPERLINK("http://bad.example","厂区积水")',
        RECEIVED_ON: '2014-09-29',
        STATUS: '延期办理',
      },
      {
        APPEAL_NO: 'SQ003',
        NAME: enterpriseName,
        MATTER: '运输车辆限行',
        RECEIVED_ON: '2014-09-29',
        STATUS: '待核实',
      },
    ]);
  });

  it('E13 brings nothing twice where the sheet itself, or what the platform made of it, comes back', async () => {
    const back = await ran(world.yanzhou, await rehearsed(world.yanzhou, fileOf('回传.xlsx', await exported())));
    expect(back.counts).toMatchObject({ new: 0, conflict: 0, invalid: 0, total: 3 });
    const theirs = platformFile(
      `SQ001,${enterpriseName},用电增容,2014-09-29,已评价,已增容至 800 千伏安并更换变压器`,
      `SQ003,${enterpriseName},运输车辆限行,2014-09-29,办理中,`,
    );
    expect((await ran(world.yanzhou, await rehearsed(world.yanzhou, theirs))).counts).toMatchObject({ update: 2 });
    expect(await problemOf('SQ001')).toMatchObject({ state: 'CLOSED', appealStatus: '已评价', appealReply: null });
    expect((await clockOf('SQ003'))[0]).toEqual([1, '2014-09-30', today]);
    const before = await everything();
    await ran(world.yanzhou, await rehearsed(world.yanzhou, theirs));
    expect(await everything()).toEqual(before);
    expect((await list()).map(({ appealNo }) => appealNo ?? '').toSorted()).toEqual(['SQ001', 'SQ002', 'SQ003']);
  });

  it('E13 is told its number and its status by the API as well as by a file', async () => {
    const { token } = await issuedKey(director, { kinds: ['PROBLEM'], access: 'WRITE' });
    const key = world.as(token);
    const { id, version } = await problemOf('SQ002');
    const text = 'mutation($i: NoteAppealStatusInput!){noteAppealStatus(input:$i){problem{appealNo appealStatus}}}';
    dataOf(await key.ask(text, { i: { id, version, status: '已核实' } }));
    expect(await problemOf('SQ002')).toMatchObject({ appealStatus: '已核实' });
    expect((await clockOf('SQ002'))[0]).toEqual([1, '2014-09-30', today]);
  });

  it('E13 shows nothing of it to the neighbour, and nothing to whoever is not signed in', async () => {
    const empty = await exported(world.zoucheng);
    expect(empty.byteLength).toBeLessThan((await exported()).byteLength);
    const run = await settled(world.yanzhou, await begun(world.yanzhou, fileOf('空.xlsx', empty)), 'FAILED');
    expect(run.failureCode).toBe('FILE_EMPTY');
    const response = await fetch(`${world.app.url}/exports/appeals.xlsx`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
    ]);
  });
});
