import { LinkAppealDocument, ProblemByIdDocument, ProblemListDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { problemFactory } from './problem.factory.ts';

const [yanzhouId, jiningId] = [370812, 370800];
/** The last working day before the National Day of 2014. */
const start = '2014-09-29';
let today = start;

let world: World;
let director: Actor;
let enterpriseId = '';
let departmentId = '';
const { tried, assign } = handlingOf(() => world);

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  enterpriseId = toGlobalId('ent', enterprise);
  const made = await director.ask(
    `mutation{it:registerDepartment(input:{regionId:${yanzhouId},kind:OTHER,name:"供电公司"}){department{id}}}`,
  );
  departmentId = (dataOf(made) as unknown as { it: { department: { id: string } } }).it.department.id;
});
afterAll(() => world?.stop());

const ruleOf = ({ errors }: Answer<unknown>) => {
  const { code, field, rule } = errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

let given = 0;
async function raised(): Promise<string> {
  const key = await world.hand.deed(world.yanzhou.token, (ctx) => problemFactory(ctx, { enterpriseId }));
  return toGlobalId('prb', key);
}
const nextNo = (): string => {
  given += 1;
  return `SQ2014${String(given).padStart(4, '0')}`;
};
async function problemOf(id: string, actor: Actor = world.yanzhou) {
  const { problem } = dataOf(await actor.send(ProblemByIdDocument, { id }));
  if (!problem) throw new Error('there is no such problem');
  return problem;
}
const link = (id: string, more: Record<string, unknown> = {}) =>
  tried(world.yanzhou, 'linkAppeal', id, { appealNo: nextNo(), receivedOn: today, ...more });
async function linked(more: Record<string, unknown> = {}): Promise<string> {
  const id = await raised();
  dataOf(await link(id, more));
  return id;
}
async function clockOf(id: string) {
  const { appealDeadlines } = await problemOf(id);
  return appealDeadlines.map(({ workingDays, dueOn, settledOn }) => [workingDays, dueOn, settledOn]);
}

describe('a problem with a number of the appeals platform', () => {
  it('has the platform’s clock from the day it was received there: 1, 3 and 15 working days', async () => {
    today = start;
    const id = await linked({ appealNo: ' ｓｑ－１００ 1 ', status: '待核实' });
    expect(await problemOf(id)).toMatchObject({
      appealNo: 'SQ-1001',
      appealReceivedOn: start,
      appealStatus: '待核实',
      appealStatusOn: start,
      source: 'OFFICE',
      deadline: null,
    });
    // 1 to 7 October off, 28 September and 11 October worked.
    expect(await clockOf(id)).toEqual([
      [1, '2014-09-30', null],
      [3, '2014-10-09', null],
      [15, '2014-10-24', null],
    ]);
  });

  it('keeps it beside the office’s own clock, and each day is settled by what meets it', async () => {
    today = start;
    const id = await linked();
    today = '2014-09-30';
    dataOf(await assign(world.yanzhou, 20, [{ id, departmentId }]));
    expect((await clockOf(id)).map(([, , on]) => on)).toEqual(['2014-09-30', null, null]);
    const [referral] = (await problemOf(id)).referrals;
    const accept = `mutation($id:ID!){acceptReferral(input:{id:$id,version:1}){referral{id}}}`;
    dataOf(await world.yanzhou.ask(accept, { id: referral?.id }));
    today = '2014-10-08';
    dataOf(await tried(world.yanzhou, 'replyProblem', id, { words: '已增容' }));
    expect((await clockOf(id)).map(([, , on]) => on)).toEqual(['2014-09-30', '2014-10-08', null]);
    today = '2014-10-10';
    dataOf(await tried(world.yanzhou, 'closeProblem', id, { reason: '企业认可' }));
    expect((await clockOf(id)).map(([, , on]) => on)).toEqual(['2014-09-30', '2014-10-08', '2014-10-10']);
  });

  it('met on the day on which it was done what was done before its number was known', async () => {
    today = start;
    const id = await raised();
    today = '2014-09-30';
    dataOf(await tried(world.yanzhou, 'triageProblem', id, { route: 'OWN_POWER' }));
    today = '2014-10-08';
    dataOf(await link(id, { receivedOn: start }));
    expect((await clockOf(id)).map(([, , on]) => on)).toEqual(['2014-09-30', null, null]);
  });

  it('gets fifteen days more once, by those who lead the office and before the day is over', async () => {
    today = start;
    const id = await linked();
    const extend = (actor: Actor) => tried(actor, 'extendAppeal', id, { reason: '涉及多个部门' });
    expect(codeOf(await extend(world.yanzhou))).toBe('NOT_ALLOWED');
    today = '2014-10-27';
    expect(codeOf(await extend(director))).toBe('DEADLINE_PASSED');
    today = '2014-10-24';
    dataOf(await extend(director));
    expect((await clockOf(id)).at(-1)).toEqual([30, '2014-11-14', null]);
    expect(codeOf(await extend(director))).toBe('APPEAL_EXTENDED');
    expect((await problemOf(id)).steps.at(-1)).toMatchObject({ deed: 'EXTEND_APPEAL', text: '涉及多个部门' });
  });

  it('follows what the platform says of it', async () => {
    today = start;
    const id = await linked({ status: '待核实' });
    today = '2014-10-08';
    const say = async (status: string) => dataOf(await tried(world.yanzhou, 'noteAppealStatus', id, { status }));
    await say('延期办理');
    expect(await clockOf(id)).toEqual([
      [1, '2014-09-30', '2014-10-08'],
      [3, '2014-10-09', null],
      [30, '2014-11-14', null],
    ]);
    await say('已办结');
    expect((await clockOf(id)).every(([, , on]) => on === '2014-10-08')).toBe(true);
    expect(await problemOf(id)).toMatchObject({ state: 'COLLECTED', appealStatus: '已办结', appealStatusOn: today });
    expect(codeOf(await tried(director, 'extendAppeal', id, { reason: '再延' }))).toBe('NO_DEADLINE');
  });

  it('is put right by the same deed, and its open days are counted anew', async () => {
    today = '2014-10-09';
    const id = await linked({ receivedOn: '2014-10-09' });
    const appealNo = nextNo();
    dataOf(await link(id, { appealNo, receivedOn: '2014-10-08' }));
    expect(await problemOf(id)).toMatchObject({ appealNo, appealReceivedOn: '2014-10-08' });
    expect((await clockOf(id)).map(([, dueOn]) => dueOn)).toEqual(['2014-10-09', '2014-10-11', '2014-10-28']);
  });

  it('runs into a year without a calendar by a provisional day, never by a firm one', async () => {
    today = '2026-12-21';
    const id = await linked();
    const { appealDeadlines } = await problemOf(id);
    expect(appealDeadlines.map(({ isProvisional }) => isProvisional)).toEqual([false, false, true]);
    today = start;
  });

  it('shares its number with no other of the county, and keeps it over a merger', async () => {
    today = start;
    const appealNo = nextNo();
    const id = await linked({ appealNo });
    const other = await raised();
    expect(ruleOf(await link(other, { appealNo }))).toEqual(['BAD_INPUT', 'appealNo', 'APPEAL_TAKEN']);
    dataOf(await link(other));
    const main = await raised();
    const [at, to] = [await problemOf(id), await problemOf(main)];
    const others = [{ id, version: at.version }];
    dataOf(
      await world.yanzhou.ask('mutation($input:MergeProblemsInput!){mergeProblems(input:$input){problem{id}}}', {
        input: { id: main, version: to.version, others },
      }),
    );
    expect((await clockOf(id)).map(([, , on]) => on)).toEqual([start, null, null]);
    dataOf(await tried(world.yanzhou, 'noteAppealStatus', id, { status: '办理中' }));
    expect(await problemOf(id)).toMatchObject({ appealNo, appealStatus: '办理中', mergedInto: { id: main } });
    expect(await problemOf(main)).toMatchObject({ appealNo: null, appealStatus: null });
  });

  it('says nothing of the platform where it has no number there, and takes no day that is still to come', async () => {
    const id = await raised();
    expect(codeOf(await tried(world.yanzhou, 'noteAppealStatus', id, { status: '办理中' }))).toBe('APPEAL_NOT_LINKED');
    const late = await link(id, { receivedOn: '2099-01-01' });
    expect(ruleOf(late)).toEqual(['BAD_INPUT', 'receivedOn', 'DAY_FUTURE']);
    expect(ruleOf(await link(id, { appealNo: ' ' }))).toEqual(['BAD_INPUT', 'appealNo', 'REQUIRED']);
    const deeds = (await problemOf(id, director)).viewerCan.deeds;
    expect(deeds.filter((deed) => deed.includes('APPEAL'))).toEqual(['LINK_APPEAL']);
  });

  it('is found by its number, and among those that have one', async () => {
    const appealNo = `FIND${nextNo()}`;
    const id = await linked({ appealNo });
    const found = async (actor: Actor, filter: Record<string, unknown>) => {
      const asked = { regionId: jiningId, filter, first: 100 };
      return dataOf(await actor.send(ProblemListDocument, asked)).problems.nodes.map((row) => row.id);
    };
    expect(await found(world.director, { search: appealNo.toLowerCase() })).toEqual([id]);
    expect(await found(world.director, { appealNo: 'find' })).toEqual([id]);
    expect(await found(world.director, { isAppeal: true })).toContain(id);
    expect(await found(world.director, { isAppeal: false })).not.toContain(id);
    expect(await found(world.zoucheng, { appealNo: 'find' })).toEqual([]);
  });

  it('is linked by nobody of the neighbour', async () => {
    const id = await raised();
    const input = { id, version: 1, appealNo: nextNo(), receivedOn: start };
    expect(codeOf(await world.zoucheng.send(LinkAppealDocument, { input }))).toBe('NOT_FOUND');
  });
});
