import { ProvisionalDeadlinesDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';
import { departmentFactory } from '../departments/department.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { problemFactory } from './problem.factory.ts';

const yanzhouId = 370812;
/** Of the year that begins tomorrow nobody knows the calendar yet, so that every clock is provisional. */
const start = '2026-12-31';
let today = start;

let world: World;
let contact: Actor;
let enterpriseId = '';
let departmentId = '';
let otherId = '';
const { step, assign, answer, tried } = handlingOf(() => world);

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
  const director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  enterpriseId = toGlobalId('ent', enterprise);
  const departments = ['供电公司', '住建局'];
  const [first, second] = await Promise.all(
    departments.map((name) =>
      world.hand.deed(director.token, (ctx) => departmentFactory(ctx, { regionId: yanzhouId, name })),
    ),
  );
  departmentId = toGlobalId('dep', first ?? { regionId: 0, id: '' });
  otherId = toGlobalId('dep', second ?? { regionId: 0, id: '' });
  await world.owner(`update membership set department_id = $1 where login_name = 'contact'`, [first?.id]);
});
afterAll(() => world?.stop());
beforeEach(() => {
  today = start;
});

async function assigned(): Promise<string> {
  const key = await world.hand.deed(world.yanzhou.token, (ctx) => problemFactory(ctx, { enterpriseId }));
  const id = toGlobalId('prb', key);
  dataOf(await assign(world.yanzhou, 10, [{ id, departmentId }]));
  return id;
}
/** The days by which a department was to say whether it takes the problem on, and when it did or was relieved of it. */
const acceptanceOf = async (id: string) =>
  (
    await world.owner<{ settled: string | null }>(
      `select settled_on::text as settled from deadline where purpose = 'PROBLEM_ACCEPTANCE' and subject_id = $1 order by created_at, id`,
      [fromGlobalId('prb', id).id],
    )
  ).map(({ settled }) => settled);
const provisionalOf = async (id: string) => {
  const asked = { regionId: yanzhouId, first: 100 };
  const { nodes } = dataOf(await world.director.send(ProvisionalDeadlinesDocument, asked)).provisionalDeadlines;
  return nodes.filter(({ subjectId }) => subjectId === id).map(({ purpose }) => purpose);
};

describe('the day by which a department takes a problem on', () => {
  it('is settled where the department accepts, and stands in no list of open days any more', async () => {
    const id = await assigned();
    expect(await provisionalOf(id)).toEqual(['PROBLEM_ACCEPTANCE', 'PROBLEM_REPLY']);
    today = '2027-01-04';
    await answer(contact, 'acceptReferral', id);
    expect(await acceptanceOf(id)).toEqual([today]);
    expect(await provisionalOf(id)).toEqual(['PROBLEM_REPLY']);
  });

  it('is settled where the department gives the problem back, and begins anew with the next one', async () => {
    const id = await assigned();
    const words = { reason: '非本局职责', legalBasis: '三定方案', proposedOwner: '住建局' };
    await answer(contact, 'returnReferral', id, words);
    expect(await acceptanceOf(id)).toEqual([start]);
    today = '2027-01-04';
    dataOf(await assign(world.yanzhou, 10, [{ id, departmentId: otherId }]));
    expect(await acceptanceOf(id)).toEqual([start, null]);
  });

  it('is settled where the problem is given to another before it was taken on', async () => {
    const id = await assigned();
    today = '2027-01-04';
    dataOf(await assign(world.yanzhou, 10, [{ id, departmentId: otherId }]));
    expect(await acceptanceOf(id)).toEqual([today, null]);
  });

  it('is settled where the enterprise withdraws the problem', async () => {
    const id = await assigned();
    await step(world.yanzhou, 'withdrawProblem', id, { reason: '已自行解决' });
    expect(await acceptanceOf(id)).toEqual([start]);
    expect(await provisionalOf(id)).toEqual([]);
  });

  it('runs on where the answer was refused', async () => {
    const id = await assigned();
    expect(codeOf(await tried(world.zoucheng, 'withdrawProblem', id, { reason: '无' }))).toBe('NOT_FOUND');
    expect(await acceptanceOf(id)).toEqual([null]);
  });
});
