import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import { campaignFactory } from '../../src/modules/campaigns/campaign.factory.ts';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup } from '../../src/modules/enterprises/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { handlingOf } from '../kit/handling.ts';
import { dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [yanzhouId, jiningId] = [370812, 370800];

let now = new Date('2026-09-30T09:00:00+08:00');
const goTo = (day: string) => (now = new Date(`${day}T09:00:00+08:00`));

let world: World;
let director: Actor;
let contact: Actor;
let other: Actor;
let campaignId = '';
const { seen, step, assign, answer } = handlingOf(() => world);

/** Departments of Yanzhou, by name, and the six problems that were collected. */
const departments: Record<string, string> = {};
let collected: string[] = [];
let answered: string[] = [];

const ask = async <T>(actor: Actor, text: string, variables: Record<string, unknown> = {}): Promise<T> =>
  dataOf(await actor.ask(text, variables)) as unknown as T;

async function department(name: string): Promise<string> {
  const made = await ask<{ it: { department: { id: string } } }>(
    director,
    `mutation{it:registerDepartment(input:{regionId:${yanzhouId},kind:OTHER,name:"${name}"}){department{id}}}`,
  );
  departments[name] = made.it.department.id;
  return made.it.department.id;
}

/** A contact of one of the departments. */
async function contactOf(name: string, loginName: string): Promise<Actor> {
  const actor = await world.member(loginName, Role.DEPARTMENT_CONTACT, yanzhouId);
  await world.owner(
    `update membership set department_id = (select id from department where name = $1) where login_name = $2`,
    [name, loginName],
  );
  return actor;
}

const figure = async (name: string): Promise<number> => {
  const { campaign } = await ask<{ campaign: { figures: { value: number }[] } }>(
    director,
    `query($id: ID!){campaign(id:$id){figures(names:[${name}],regionId:${yanzhouId}){value}}}`,
    { id: campaignId },
  );
  return campaign.figures[0]?.value ?? Number.NaN;
};

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  await department('供电公司');
  await department('住建局');
  await department('环保局');
  contact = await contactOf('供电公司', 'gongdian');
  other = await contactOf('住建局', 'zhujian');
  await world.hand.deed(world.platform.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: jiningId, code: 'OWN', name: '本地群体' }),
  );
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, groupCodes: ['OWN'] }),
  );
  const campaign = await world.hand.deed(world.platform.token, (ctx) =>
    campaignFactory(ctx, { regionId: jiningId, groupCode: 'OWN', startsOn: '2026-09-01', cutOffOn: '2026-12-31' }),
  );
  campaignId = toGlobalId('cam', campaign);
  await world.owner(`update campaign set state = 'ACTIVE' where id = $1`, [campaign.id]);
  const titles = Array.from({ length: 10 }, (_, i) => `问题${i + 1}`);
  const visit = await ask<{ it: { visit: { problems: { id: string; title: string; state: string }[] } } }>(
    world.yanzhou,
    'mutation($input: RecordVisitInput!){it:recordVisit(input:$input){visit{problems{id title state}}}}',
    {
      input: {
        enterpriseId: toGlobalId('ent', enterprise),
        campaignId,
        kind: 'REGULAR',
        visitedOn: '2026-09-30',
        outcome: 'OWNER_ABSENT',
        note: '逐项登记',
        form: { step: 'ISSUED' },
        confirmedBy: 'OFFICE',
        problems: titles.map((title, i) => (i < 4 ? { title, answer: '当场说明办理流程' } : { title })),
      },
    },
  );
  const byState = (state: string) =>
    visit.it.visit.problems
      .filter((problem) => problem.state === state)
      .toSorted((a, b) => Number(a.title.slice(2)) - Number(b.title.slice(2)))
      .map(({ id }) => id);
  answered = byState('ANSWERED_ON_SPOT');
  collected = byState('COLLECTED');
});
afterAll(() => world?.stop());

describe('E4 ten problems of one visit', () => {
  it('E4 four are answered on the spot, six are collected, and the six are assigned in one batch', async () => {
    expect([answered.length, collected.length]).toEqual([4, 6]);
    const [power, building] = [departments['供电公司'] ?? '', departments['住建局'] ?? ''];
    const items = collected.map((id, i) => ({ id, departmentId: i % 2 === 0 ? power : building }));
    const { it: made } = dataOf(await assign(world.yanzhou, 5, items)) as unknown as {
      it: { batch: { problems: { id: string }[] } };
    };
    expect(made.batch.problems.map(({ id }) => id).toSorted()).toEqual(collected.toSorted());
    for (const id of collected)
      expect(await seen(director, id)).toMatchObject({
        state: 'ASSIGNED',
        deadline: { dueOn: '2026-10-13', isProvisional: false },
        owner: { kind: 'DEPARTMENT' },
      });
  });

  it('E4 the term of five working days from 30 September is explained day by day', async () => {
    const { deadline } = await seen(director, collected[0] ?? '');
    const told = await ask<{
      explainDeadline: { dueOn: string; days: { day: string; kind: string; count: number | null }[] };
    }>(director, `{explainDeadline(id:"${deadline?.id ?? ''}"){dueOn days{day kind count}}}`);
    expect(told.explainDeadline.days.filter(({ count }) => count !== null)).toEqual([
      { day: '2026-10-08', kind: 'WORKDAY', count: 1 },
      { day: '2026-10-09', kind: 'WORKDAY', count: 2 },
      { day: '2026-10-10', kind: 'MAKE_UP_WORKDAY', count: 3 },
      { day: '2026-10-12', kind: 'WORKDAY', count: 4 },
      { day: '2026-10-13', kind: 'WORKDAY', count: 5 },
    ]);
  });

  it('E4 four are taken on, answered, agreed to and struck off', async () => {
    goTo('2026-10-08');
    for (const id of collected.slice(2)) {
      const by = collected.indexOf(id) % 2 === 0 ? contact : other;
      const taken = await answer(by, 'acceptReferral', id);
      expect(taken).toMatchObject({ state: 'ACCEPTED', owner: { kind: 'DEPARTMENT', personName: by.loginName } });
      const replied = await answer(by, 'replyToReferral', id, { words: '已办结' });
      expect(replied).toMatchObject({ state: 'REPLIED', owner: { kind: 'OFFICE' } });
      expect((await step(world.yanzhou, 'confirmProblem', id, { words: '企业认可' })).state).toBe('CONFIRMED');
      await step(world.yanzhou, 'feedBack', id, { to: 'ENTERPRISE', toldOn: '2026-10-08', words: '已当面告知' });
      expect(await step(world.yanzhou, 'closeProblem', id, { reason: '已办结' })).toMatchObject({
        state: 'CLOSED',
        endedOn: '2026-10-08',
        ageDays: 8,
        owner: null,
      });
    }
  });

  it('E4 one is returned twice, each time with the basis and the right door: the system proposes a consultation', async () => {
    const [id = ''] = collected;
    const basis = { reason: '不属本单位职责', legalBasis: '三定方案', proposedOwner: '住建局' };
    const once = await answer(contact, 'returnReferral', id, basis);
    expect(once).toMatchObject({ state: 'RETURNED', returns: 1, consultationTrigger: null, owner: { kind: 'OFFICE' } });
    dataOf(await assign(world.yanzhou, 5, [{ id, departmentId: departments['住建局'] ?? '' }]));
    const twice = await answer(other, 'returnReferral', id, { ...basis, proposedOwner: '供电公司' });
    expect(twice).toMatchObject({ state: 'RETURNED', returns: 2, consultationTrigger: 'TWO_RETURNS' });
    const { it: proposals } = await ask<{ it: { nodes: { id: string }[] } }>(
      director,
      `{it:consultationProposals(regionId:${yanzhouId}){nodes{id}}}`,
    );
    expect(proposals.nodes).toEqual([{ id }]);
  });

  it('E4 the director convenes it; decided on 13 October with ten working days, it is due on the 27th', async () => {
    const [id = ''] = collected;
    const { version } = await seen(director, id);
    const convened = await ask<{ it: { consultation: { id: string; trigger: string; version: number } } }>(
      director,
      'mutation($input: ConveneConsultationInput!){it:conveneConsultation(input:$input){consultation{id trigger version}}}',
      {
        input: {
          problemId: id,
          version,
          meetOn: '2026-10-13',
          place: '联络办会议室',
          agenda: '厂区增容由谁承办',
          departmentIds: [departments['供电公司'], departments['住建局']],
        },
      },
    );
    expect(convened.it.consultation.trigger).toBe('TWO_RETURNS');
    expect((await seen(director, id)).state).toBe('CONSULTING');
    goTo('2026-10-13');
    const consultationId = convened.it.consultation.id;
    await ask(
      director,
      'mutation($input: RecordConsultationInput!){it:recordConsultation(input:$input){consultation{id}}}',
      {
        input: {
          id: consultationId,
          version: 1,
          heldOn: '2026-10-13',
          minutes: '由供电公司先行增容',
          attendedIds: [departments['供电公司'], departments['住建局']],
          decisions: [{ text: '先行增容', ownerName: '供电公司', workingDays: 10 }],
        },
      },
    );
    const signed = await ask<{ it: { consultation: { decisions: { deadline: { dueOn: string } }[] } } }>(
      director,
      `mutation{it:signConsultation(input:{id:"${consultationId}",version:2}){consultation{decisions{deadline{dueOn}}}}}`,
    );
    expect(signed.it.consultation.decisions).toEqual([{ deadline: { dueOn: '2026-10-27' } }]);
    expect((await seen(director, id)).state).toBe('IN_HANDLING');
  });

  it('E4 not executed, it climbs to the leader in charge after five working days, is executed and closes', async () => {
    const [id = ''] = collected;
    goTo('2026-11-02');
    await climb();
    expect((await seen(director, id)).state).toBe('IN_HANDLING');
    goTo('2026-11-03');
    await climb();
    const climbed = await vi.waitFor(async () => {
      const problem = await seen(director, id);
      expect(problem.state).toBe('ESCALATED');
      return problem;
    }, 10_000);
    expect(climbed.owner).toMatchObject({ kind: 'LEADER_IN_CHARGE' });
    const { problem } = await ask<{
      problem: { consultations: { decisions: { id: string; version: number; level: string; climbedOn: string }[] }[] };
    }>(director, `{problem(id:"${id}"){consultations{decisions{id version level climbedOn}}}}`);
    const [decision] = problem.consultations[0]?.decisions ?? [];
    expect(decision).toMatchObject({ level: 'LEADER_IN_CHARGE', climbedOn: '2026-11-03' });
    const executed = await ask<{ it: { consultation: { state: string } } }>(
      director,
      'mutation($input: ExecuteDecisionInput!){it:executeDecision(input:$input){consultation{state}}}',
      { input: { id: decision?.id, version: decision?.version, outcome: '已增容' } },
    );
    expect(executed.it.consultation.state).toBe('EXECUTED');
    await step(world.yanzhou, 'replyProblem', id, { words: '已完成增容' });
    await step(world.yanzhou, 'confirmProblem', id, { words: '企业认可' });
    const closed = await step(world.yanzhou, 'closeProblem', id, { reason: '已执行会商决定' });
    expect(closed).toMatchObject({ state: 'CLOSED', endedOn: '2026-11-03' });
    expect(closed.owners.reduce((sum, { ageDays }) => sum + ageDays, 0)).toBe(closed.ageDays);
    expect(closed.ageDays).toBe(34);
  });

  it('E4 one ends as unresolvable, with the explanation and the day it was told', async () => {
    const id = collected[1] ?? '';
    await answer(other, 'acceptReferral', id);
    const ended = await step(director, 'closeAsUnresolvable', id, {
      explanation: '不符合现行规划，不能办理',
      legalBasis: '城乡规划法第三十五条',
      explainedOn: '2026-11-03',
    });
    expect(ended).toMatchObject({
      state: 'CLOSED_UNRESOLVABLE',
      enterpriseToldOn: '2026-11-03',
      endedOn: '2026-11-03',
    });
    expect(ended.deadline?.settledOn).toBe('2026-11-03');
  });

  it('E4 ten are four on the spot, four handled, one by consultation and one unresolvable; none is open', async () => {
    const figures = [
      'PROBLEMS_COLLECTED',
      'PROBLEMS_ANSWERED_ON_SPOT',
      'PROBLEMS_HANDLED',
      'PROBLEMS_BY_CONSULTATION',
      'PROBLEMS_UNRESOLVABLE',
      'PROBLEMS_OPEN',
    ];
    expect(await Promise.all(figures.map(figure))).toEqual([10, 4, 4, 1, 1, 0]);
  });

  it('E4 the four lights are green', async () => {
    const lights = ['VISITS_WITHOUT_RECORD', 'PROBLEMS_WITHOUT_OWNER', 'PROBLEMS_PAST_DATE', 'ENDINGS_NOT_TOLD'];
    expect(await Promise.all(lights.map(figure))).toEqual([0, 0, 0, 0]);
  });
});

/** What the worker does by the clock, now. */
async function climb(): Promise<void> {
  const worker = new pg.Client(world.urls.worker);
  await worker.connect();
  try {
    await worker.query(
      `select graphile_worker.add_job('climbDecisions', json_build_object('regionId', r, 'accountId', null, 'given', '{}'::json)) from sec.regions_owing($1) r`,
      [now.toISOString().slice(0, 10)],
    );
    await vi.waitUntil(
      async () =>
        (
          await worker.query(
            `select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'climbDecisions'`,
          )
        ).rowCount === 0,
      10_000,
    );
  } finally {
    await worker.end();
  }
}
