import {
  CompleteServiceRequestDocument,
  ConvertFindingDocument,
  FindingListDocument,
  NoteFindingDocument,
  ProblemByIdDocument,
  RecordVisitDocument,
  VisitByIdDocument,
  VoidVisitDocument,
  type ConvertFindingInput,
  type FindingFilter,
  type FindingRowFragment,
  type RecordVisitInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { registerOfficer } from '../liaison/index.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const today = '2014-11-05';

let world: World;
let enterprise: RowKey;
let officerId: string;
let moment = new Date(`${today}T09:00:00+08:00`).getTime();
const clock = { now: () => new Date((moment += 1)) };

beforeAll(async () => {
  world = await makeWorld({ clock });
  const officer = await world.hand.deed(world.yanzhou.token, (ctx) =>
    registerOfficer(ctx, { regionId: yanzhouId, name: '郑岚' }),
  );
  officerId = toGlobalId('ofc', officer);
});
beforeEach(async () => {
  enterprise = await world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
});
afterAll(() => world?.stop());

const findings = [
  { kind: 'DIFFICULTY', severity: 'SERIOUS', text: ' 用电容量不足 ' },
  { kind: 'NEED', severity: 'MINOR', text: '希望对接招聘' },
] as const;
const record = (given: Partial<RecordVisitInput> = {}) =>
  world.yanzhou.send(RecordVisitDocument, {
    input: {
      enterpriseId: toGlobalId('ent', enterprise),
      kind: 'REGULAR',
      visitedOn: today,
      outcome: 'OWNER_ABSENT',
      findings: [...findings],
      ...given,
    },
  });
async function found(): Promise<[FindingRowFragment, FindingRowFragment]> {
  const [first, second] = dataOf(await record()).recordVisit.visit.findings;
  if (!first || !second) throw new Error('the findings are not there');
  return [first, second];
}
const convert = (actor: Actor, { id, version }: FindingRowFragment, given: Partial<ConvertFindingInput> = {}) =>
  actor.send(ConvertFindingDocument, { input: { id, version, to: 'PROBLEM', title: '用电增容', ...given } });
const listed = async (actor: Actor, filter: FindingFilter = {}, regionId = jiningId) =>
  dataOf(await actor.send(FindingListDocument, { regionId, filter, first: 50 })).findings.nodes;
const issuesOf = (answer: Answer<unknown>) =>
  answer.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]);

describe('what showed on a visit', () => {
  it('stands open, with its kind and weight, and counts as no problem', async () => {
    const visit = dataOf(await record()).recordVisit.visit;
    expect(visit.findings).toMatchObject([
      { kind: 'DIFFICULTY', severity: 'SERIOUS', text: '用电容量不足', state: 'OPEN', foundOn: today, problem: null },
      { kind: 'NEED', severity: 'MINOR', text: '希望对接招聘', state: 'OPEN', viewerCan: { settle: true } },
    ]);
    expect(visit.problems).toEqual([]);
    expect(issuesOf(await record({ findings: [{ kind: 'NEED', severity: 'MINOR', text: ' ' }] }))).toEqual([
      ['findings.0.text', 'REQUIRED'],
    ]);
  });

  it('becomes a problem by a person’s hand, and both know of each other', async () => {
    const [difficulty] = await found();
    const done = dataOf(await convert(world.yanzhou, difficulty)).convertFinding.finding;
    expect(done).toMatchObject({ state: 'CONVERTED', problem: { title: '用电增容' }, viewerCan: { settle: false } });
    const problem = dataOf(await world.yanzhou.send(ProblemByIdDocument, { id: done.problem?.id ?? '' })).problem;
    expect(problem).toMatchObject({
      title: '用电增容',
      detail: '用电容量不足',
      state: 'RAISED',
      raisedOn: today,
      finding: { id: difficulty.id, visit: { id: difficulty.visit.id } },
    });
    expect(codeOf(await convert(world.yanzhou, difficulty))).toBe('FINDING_STATE');
  });

  it('becomes a service request with an officer and a day, which is done once', async () => {
    const [, need] = await found();
    const to = 'SERVICE_REQUEST' as const;
    expect(issuesOf(await convert(world.yanzhou, need, { to }))).toEqual([
      ['officerId', 'REQUIRED'],
      ['dueOn', 'REQUIRED'],
    ]);
    const foreign = await world.hand.deed(world.zoucheng.token, (ctx) =>
      registerOfficer(ctx, { regionId: zouchengId, name: '邹人' }),
    );
    const due = { to, dueOn: '2014-11-30' };
    expect(issuesOf(await convert(world.yanzhou, need, { ...due, officerId: toGlobalId('ofc', foreign) }))).toEqual([
      ['officerId', 'NOT_HERE'],
    ]);
    const made = dataOf(await convert(world.yanzhou, need, { ...due, officerId })).convertFinding.finding;
    expect(made).toMatchObject({
      state: 'CONVERTED',
      problem: null,
      serviceRequest: { text: '用电增容', state: 'OPEN', dueOn: '2014-11-30', officer: { name: '郑岚' } },
    });
    const { id = '', version = 0 } = made.serviceRequest ?? {};
    const complete = (actor: Actor) =>
      actor.send(CompleteServiceRequestDocument, { input: { id, version, note: '已参加招聘会' } });
    expect(codeOf(await complete(world.zoucheng))).toBe('NOT_FOUND');
    expect(dataOf(await complete(world.yanzhou)).completeServiceRequest.serviceRequest).toMatchObject({
      state: 'DONE',
      doneOn: today,
      doneNote: '已参加招聘会',
    });
    expect(codeOf(await complete(world.yanzhou))).toBe('FINDING_STATE');
  });

  it('is noted with a reason where nothing more comes of it', async () => {
    const [difficulty] = await found();
    const { id, version } = difficulty;
    const note = (reason: string, at = version) =>
      world.yanzhou.send(NoteFindingDocument, { input: { id, version: at, reason } });
    expect(issuesOf(await note(' '))).toEqual([['reason', 'REQUIRED']]);
    expect(codeOf(await note('已知悉', 7))).toBe('STALE_VERSION');
    expect(dataOf(await note('企业已自行解决')).noteFinding.finding).toMatchObject({
      state: 'NOTED',
      stateReason: '企业已自行解决',
    });
  });

  it('is settled once by two people who decide at once', async () => {
    const [difficulty] = await found();
    const answers = await Promise.all([1, 2, 3].map(() => convert(world.yanzhou, difficulty)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const visit = dataOf(await world.yanzhou.send(VisitByIdDocument, { id: difficulty.visit.id })).visit;
    expect(visit?.problems).toHaveLength(1);
  });
});

describe('the list of findings', () => {
  it('shows the open ones of a region and below, to nobody beside it, and none of a voided visit', async () => {
    const [difficulty, need] = await found();
    dataOf(await convert(world.yanzhou, need, { to: 'SERVICE_REQUEST', officerId, dueOn: '2014-11-30' }));
    const ids = async (actor: Actor, filter: FindingFilter) => (await listed(actor, filter)).map(({ id }) => id);
    const mine = (all: string[]) => all.filter((id) => id === difficulty.id || id === need.id);
    expect(mine(await ids(world.director, { state: ['OPEN'] }))).toEqual([difficulty.id]);
    expect(mine(await ids(world.yanzhou, { request: 'OPEN' }))).toEqual([need.id]);
    expect(mine(await ids(world.yanzhou, { kind: 'DIFFICULTY', severity: ['SERIOUS'] }))).toEqual([difficulty.id]);
    expect(mine(await ids(world.yanzhou, { search: '招聘' }))).toEqual([need.id]);
    expect(await listed(world.zoucheng)).toEqual([]);
    expect(await listed(world.yanzhou, {}, zouchengId)).toEqual([]);
    expect(codeOf(await convert(world.zoucheng, difficulty))).toBe('NOT_FOUND');
    const { id } = difficulty.visit;
    const version = dataOf(await world.yanzhou.send(VisitByIdDocument, { id })).visit?.version ?? 0;
    dataOf(await world.yanzhou.send(VoidVisitDocument, { input: { id, version, reason: '误登' } }));
    expect(mine(await ids(world.director, {}))).toEqual([]);
  });
});
