import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlingOf, type SeenProblem } from '../../../test/kit/handling.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { dayAfter, daysBetween } from '../../platform/working-days.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { isEnded, mayDo, ProblemDeed, type ProblemState } from './problem-states.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const start = '2014-10-13';
let today = start;

let world: World;
let director: Actor;
let contact: Actor;
let enterpriseId = '';
let departmentId = '';
const { seen, tried, step, assign, answer } = handlingOf(() => world);

const raise = async (title: string, by = enterpriseId): Promise<string> => {
  const made = await world.director.ask(
    `mutation{it:raiseProblem(input:{enterpriseId:"${by}",title:"${title}",raisedOn:"${today}"}){problem{id}}}`,
  );
  return (dataOf(made) as unknown as { it: { problem: { id: string } } }).it.problem.id;
};
const ours = async (title: string): Promise<string> => {
  const id = await raise(title);
  dataOf(await assign(world.yanzhou, 10, [{ id }]));
  return id;
};

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  enterpriseId = toGlobalId('ent', enterprise);
  const made = await director.ask(
    `mutation{it:registerDepartment(input:{regionId:${yanzhouId},kind:OTHER,name:"供电公司"}){department{id}}}`,
  );
  departmentId = (dataOf(made) as unknown as { it: { department: { id: string } } }).it.department.id;
  await world.owner(
    `update membership set department_id = (select id from department where name = '供电公司') where login_name = 'contact'`,
  );
});
afterAll(() => world?.stop());

/** What always holds of a problem, whatever was done to it. */
function holds(problem: SeenProblem): void {
  const isOver = isEnded(problem.state as ProblemState);
  expect([problem.state, problem.owner === null, problem.endedOn !== null]).toEqual([problem.state, isOver, isOver]);
  expect(problem.owners.reduce((sum, { ageDays }) => sum + ageDays, 0)).toBe(problem.ageDays);
  for (const [i, { fromOn }] of problem.owners.entries())
    if (i > 0) expect(fromOn >= (problem.owners[i - 1]?.toOn ?? '9')).toBe(true);
  let before: string | null = null;
  for (const { deed, fromState, toState } of problem.steps) {
    expect(fromState).toBe(before);
    if (fromState !== null)
      expect([deed, fromState, mayDo(deed as ProblemDeed, fromState as ProblemState)]).toEqual([deed, fromState, true]);
    before = toState;
  }
  expect(before).toBe(problem.state);
}

/** A number that follows from a seed, so that a failure can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const words = { words: '说明' };
const reason = { reason: '理由' };
const promise = () => ({ nextAnswerOn: dayAfter(today, 3), words: '再答复' });
/** A try of each deed that a person may choose: what is sent, and by which name the rules know it. */
const deeds: Record<string, [ProblemDeed, () => Record<string, unknown>]> = {
  triageProblem: [ProblemDeed.TRIAGE, () => ({ route: 'OWN_POWER' })],
  extendProblem: [ProblemDeed.EXTEND, () => ({ moreDays: 3, ...reason })],
  pauseProblem: [ProblemDeed.PAUSE, () => reason],
  resumeProblem: [ProblemDeed.RESUME, () => reason],
  promiseNextAnswer: [ProblemDeed.PROMISE, promise],
  coordinateProblem: [ProblemDeed.COORDINATE, () => ({ withWhom: '供电公司', heldOn: today, ...words })],
  escalateProblem: [ProblemDeed.ESCALATE, () => ({ level: 'LEADER_IN_CHARGE', to: '分管副县长', ...reason })],
  deferProblem: [ProblemDeed.DEFER, promise],
  replyProblem: [ProblemDeed.REPLY, () => words],
  confirmProblem: [ProblemDeed.CONFIRM, () => words],
  reopenProblem: [ProblemDeed.REOPEN, () => reason],
  closeProblem: [ProblemDeed.CLOSE, () => reason],
  closeAsUnresolvable: [
    ProblemDeed.CLOSE_UNRESOLVABLE,
    () => ({ explanation: '不能解决', legalBasis: '规划法', explainedOn: today }),
  ],
  withdrawProblem: [ProblemDeed.WITHDRAW, () => reason],
};
/** Two in three tries are ones that the rules let through, so that the walk goes far. */
function choose(roll: (sides: number) => number, can: readonly string[]): string | undefined {
  const isBlind = roll(3) === 0;
  const open = Object.keys(deeds).filter((verb) => isBlind || can.includes(deeds[verb]?.[0] ?? ''));
  return open[roll(open.length + 2)];
}

/** A problem that was made of an opinion. */
async function converted(title: string): Promise<string> {
  const said = await director.ask(
    `mutation{it:recordOpinion(input:{enterpriseId:"${enterpriseId}",kind:NEED,text:"${title}",receivedOn:"${today}"}){opinion{id version}}}`,
  );
  const { opinion } = (dataOf(said) as unknown as { it: { opinion: { id: string; version: number } } }).it;
  const made = await director.ask(
    `mutation{it:convertOpinion(input:{id:"${opinion.id}",version:${opinion.version},title:"${title}"}){problem{id}}}`,
  );
  return (dataOf(made) as unknown as { it: { problem: { id: string } } }).it.problem.id;
}

describe('what was made of an opinion', () => {
  it.each([
    ['OWN_POWER', 'TRIAGED', 'OFFICE'],
    ['OTHER_DEPARTMENT', 'TRIAGED', 'OFFICE'],
    ['REPORT_UP', 'ESCALATED', 'SUPERIOR_OFFICE'],
  ])('is triaged before anybody has it in hand: %s leads to %s', async (route, state, kind) => {
    today = start;
    const id = await converted(`转办 ${route}`);
    expect((await seen(director, id)).state).toBe('RAISED');
    expect(codeOf(await assign(director, 5, [{ id }]))).toBe('PROBLEM_STATE');
    const triaged = await step(world.yanzhou, 'triageProblem', id, { route });
    expect([triaged.state, triaged.owner?.kind]).toEqual([state, kind]);
  });
});

describe('whatever is done to a problem, in whatever order', () => {
  it.each([1, 2, 3, 4])(
    'keeps an owner until its end, skips no rule, and its ages add up (seed %i)',
    async (seed) => {
      const roll = dice(seed);
      today = start;
      const id = await (seed % 2 ? raise : converted)(`随机 ${seed}`);
      let taken = 0;
      for (let i = 0; i < 24; i += 1) {
        today = dayAfter(today, roll(3));
        const before = await seen(director, id);
        const verb = choose(roll, before.viewerCan.deeds);
        const refusal = verb
          ? codeOf(await tried(director, verb, id, deeds[verb]?.[1]()))
          : codeOf(await assign(director, 5, [{ id, ...(roll(2) ? { departmentId } : {}) }]));
        const after = await seen(director, id);
        if (refusal === undefined) taken += 1;
        else {
          expect(['PROBLEM_STATE', 'NO_DEADLINE', 'DEADLINE_PASSED', 'NOT_TOLD']).toContain(refusal);
          expect(after.steps).toEqual(before.steps);
        }
        holds(after);
      }
      expect(taken).toBeGreaterThan(4);
      expect((await seen(director, id)).ageDays).toBeLessThanOrEqual(daysBetween(start, today));
    },
    60_000,
  );
});

describe('the clock of a problem', () => {
  it('is extended before its day, by who leads the office, and not after it', async () => {
    today = start;
    const id = await ours('延期');
    expect((await seen(director, id)).deadline?.dueOn).toBe('2014-10-27');
    expect(codeOf(await tried(world.yanzhou, 'extendProblem', id, { moreDays: 5, ...reason }))).toBe('NOT_ALLOWED');
    const more = await step(director, 'extendProblem', id, { moreDays: 5, ...reason });
    expect([more.state, more.deadline?.dueOn]).toEqual(['EXTENDED', '2014-11-03']);
    today = '2014-11-04';
    expect((await seen(director, id)).deadline?.isOverdue).toBe(true);
    expect(codeOf(await tried(director, 'extendProblem', id, { moreDays: 5, ...reason }))).toBe('DEADLINE_PASSED');
  });

  it('stands still while it is paused, and is not overdue meanwhile', async () => {
    today = start;
    const id = await ours('暂停');
    await step(director, 'pauseProblem', id, reason);
    expect(codeOf(await tried(director, 'pauseProblem', id, reason))).toBe('PROBLEM_STATE');
    today = '2014-11-10';
    expect((await seen(director, id)).deadline?.isOverdue).toBe(false);
    const on = await step(world.yanzhou, 'resumeProblem', id, reason);
    expect(on.deadline).toMatchObject({ dueOn: '2014-11-21', isOverdue: false });
    expect(codeOf(await tried(director, 'resumeProblem', id, reason))).toBe('PROBLEM_STATE');
  });

  it('is never dead when somebody else takes the problem over', async () => {
    today = start;
    const id = await raise('改派');
    dataOf(await assign(world.yanzhou, 2, [{ id, departmentId }]));
    today = '2014-10-20';
    expect((await seen(director, id)).deadline).toMatchObject({ dueOn: '2014-10-15', isOverdue: true });
    dataOf(await assign(world.yanzhou, 2, [{ id, departmentId }]));
    const again = await seen(director, id);
    expect(again.deadline).toMatchObject({ dueOn: '2014-10-22', isOverdue: false });
    expect(again.referrals.map(({ state }) => state)).toEqual(['ENDED', 'REFERRED']);
    expect(again.owners.map(({ ageDays }) => ageDays)).toEqual([0, 7, 0]);
    expect(again.ageDays).toBe(7);
  });
});

describe('an end', () => {
  it('is struck off only after the enterprise was told', async () => {
    today = start;
    const id = await raise('先告知');
    dataOf(await assign(world.yanzhou, 5, [{ id, departmentId }]));
    await answer(contact, 'acceptReferral', id);
    const replied = await answer(contact, 'replyToReferral', id, words);
    expect(replied).toMatchObject({ state: 'REPLIED', enterpriseToldOn: null, owner: { kind: 'OFFICE' } });
    expect(codeOf(await tried(world.yanzhou, 'closeProblem', id, reason))).toBe('NOT_TOLD');
    await step(world.yanzhou, 'feedBack', id, { to: 'ENTERPRISE', toldOn: today, ...words });
    expect((await step(world.yanzhou, 'closeProblem', id, reason)).state).toBe('CLOSED');
  });

  it('by withdrawal is called back by somebody else, and is open again where the enterprise does not stand by it', async () => {
    today = start;
    const id = await raise('撤回');
    await step(world.yanzhou, 'withdrawProblem', id, reason);
    const callBack = { isConfirmed: false, ...words };
    expect(codeOf(await tried(world.yanzhou, 'callBackWithdrawal', id, callBack))).toBe('CALL_BACK_BY_ANOTHER');
    const open = await step(director, 'callBackWithdrawal', id, callBack);
    expect([open.state, open.steps.slice(-2).map(({ deed }) => deed)]).toEqual(['REOPENED', ['CALL_BACK', 'REOPEN']]);
  });

  it('is shared by the problems that were merged', async () => {
    today = start;
    const [main, other] = [await raise('道路积水'), await raise('厂门积水')];
    const { version } = await seen(director, other);
    await step(world.yanzhou, 'mergeProblems', main, { others: [{ id: other, version }] });
    expect(codeOf(await tried(world.yanzhou, 'withdrawProblem', other, reason))).toBe('PROBLEM_MERGED');
    dataOf(await assign(world.yanzhou, 5, [{ id: main }]));
    await step(world.yanzhou, 'replyProblem', main, words);
    await step(world.yanzhou, 'closeProblem', main, reason);
    const followed = await seen(director, other);
    expect(followed).toMatchObject({ state: 'CLOSED', enterpriseToldOn: today, endedOn: today });
    holds(followed);
  });
});

describe('what departments and neighbours may not', () => {
  it('E7 a contact moves nothing but by answering what was referred to it', async () => {
    today = start;
    const id = await raise('越权');
    dataOf(await assign(world.yanzhou, 5, [{ id, departmentId }]));
    const { version } = await seen(director, id);
    const input = { id, version, ...words };
    for (const actor of [contact, world.zoucheng]) {
      const refused = await actor.ask('mutation($input: ProblemWordsInput!){replyProblem(input:$input){problem{id}}}', {
        input,
      });
      expect(codeOf(refused)).toBe('NOT_FOUND');
      const batch = { title: '批', workingDays: 1, items: [{ id, version }] };
      expect(
        codeOf(
          await actor.ask('mutation($input: AssignProblemsInput!){assignProblems(input:$input){batch{id}}}', {
            input: batch,
          }),
        ),
      ).toBe('NOT_FOUND');
    }
    const [referral] = (await seen(director, id)).referrals;
    const stranger = await world.member('stranger', Role.DEPARTMENT_CONTACT, zouchengId);
    const accept = { id: referral?.id, version: referral?.version };
    const text = 'mutation($input: AcceptReferralInput!){acceptReferral(input:$input){referral{id}}}';
    for (const actor of [stranger, world.zoucheng])
      expect(codeOf(await actor.ask(text, { input: accept }))).toBe('NOT_FOUND');
    dataOf(await contact.ask(text, { input: accept }));
    expect(codeOf(await contact.ask(text, { input: accept }))).toBe('REFERRAL_STATE');
  });

  it('is given back only with the basis and the right door', async () => {
    today = start;
    const id = await raise('退回要件');
    dataOf(await assign(world.yanzhou, 5, [{ id, departmentId }]));
    const [referral] = (await seen(director, id)).referrals;
    const refused = await contact.ask(
      'mutation($input: ReturnReferralInput!){returnReferral(input:$input){referral{id}}}',
      {
        input: { id: referral?.id, version: referral?.version, reason: '不归我管', legalBasis: ' ', proposedOwner: '' },
      },
    );
    expect(refused.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule])).toEqual([
      ['legalBasis', 'REQUIRED'],
      ['proposedOwner', 'REQUIRED'],
    ]);
    expect((await seen(director, id)).state).toBe('ASSIGNED');
  });

  it('of two who act at once on one version, one is told that it is stale', async () => {
    today = start;
    const id = await ours('两人');
    const { version } = await seen(director, id);
    const both = await Promise.all([
      tried(director, 'promiseNextAnswer', id, { ...promise(), version }),
      tried(world.yanzhou, 'coordinateProblem', id, { withWhom: '供电公司', heldOn: today, ...words, version }),
    ]);
    expect(new Set(both.map(codeOf))).toEqual(new Set(['STALE_VERSION', undefined]));
  });
});
