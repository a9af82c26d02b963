import { LoadWorkingCalendarDocument, ProvisionalDeadlinesDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { Role } from '../../src/platform/actor.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { handlingOf } from '../kit/handling.ts';
import { dataOf, makeWorld, type World } from '../kit/world.ts';

const [yanzhouId, jiningId] = [370812, 370800];

let world: World;
const { seen, assign } = handlingOf(() => world);
const problems: string[] = [];

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2026-11-24T09:00:00+08:00')) });
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  for (const title of ['一月内', '跨年']) {
    const made = await world.yanzhou.ask(
      `mutation{it:raiseProblem(input:{enterpriseId:"${toGlobalId('ent', enterprise)}",title:"${title}",raisedOn:"2026-11-24"}){problem{id}}}`,
    );
    problems.push((dataOf(made) as unknown as { it: { problem: { id: string } } }).it.problem.id);
  }
});
afterAll(() => world?.stop());

const provisional = async () =>
  dataOf(await world.director.send(ProvisionalDeadlinesDocument, { regionId: jiningId, first: 20 }))
    .provisionalDeadlines.nodes;
const deadlineOf = async (id: string | undefined) => (await seen(world.director, id ?? '')).deadline;

describe('E10 a term around the new year, on 24 November 2026', () => {
  it('E10 of 27 working days ends on 31 December and is firm; of 30 it is provisional', async () => {
    const [short = '', long = ''] = problems;
    dataOf(await assign(world.yanzhou, 27, [{ id: short }]));
    dataOf(await assign(world.yanzhou, 30, [{ id: long }]));
    expect(await deadlineOf(short)).toMatchObject({ dueOn: '2026-12-31', isProvisional: false });
    expect(await deadlineOf(long)).toMatchObject({ dueOn: '2027-01-06', isProvisional: true });
    expect(await provisional()).toMatchObject([{ subjectId: long, dueOn: '2027-01-06' }]);
  });

  it('E10 the list of provisional deadlines empties after the calendar of 2027 is loaded', async () => {
    const administrator = await world.member('administrator', Role.ADMINISTRATOR, jiningId);
    const days = [1, 2, 3].map((day) => ({ day: `2027-01-0${day}`, kind: 'PUBLIC_HOLIDAY' as const, name: '元旦' }));
    const input = {
      regionId: jiningId,
      year: 2027,
      title: '放假安排',
      issuedOn: '2026-11-20',
      source: '通知.txt',
      days,
    };
    dataOf(await administrator.send(LoadWorkingCalendarDocument, { input }));
    await vi.waitUntil(async () => (await provisional()).length === 0, 60_000);
    const [short, long] = problems;
    expect(await deadlineOf(short)).toMatchObject({ dueOn: '2026-12-31', isProvisional: false });
    expect(await deadlineOf(long)).toMatchObject({ dueOn: '2027-01-06', isProvisional: false });
  });
});
