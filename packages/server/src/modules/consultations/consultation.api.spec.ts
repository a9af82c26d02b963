import { ConsultationListDocument, ConsultationProposalsDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
let today = '2014-10-13';

let world: World;
let director: Actor;
let enterpriseId = '';
let departmentIds: string[] = [];
const { seen, assign } = handlingOf(() => world);

interface Made {
  id: string;
  version: number;
  trigger: string;
  state: string;
  decisions: { id: string; version: number; executedOn: string | null }[];
}
const fields = 'consultation{id version trigger state decisions{id version executedOn}}';
const send = (actor: Actor, verb: string, input: Record<string, unknown>): Promise<Answer<Record<string, never>>> =>
  actor.ask(
    `mutation($input: ${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input!){it:${verb}(input:$input){${fields}}}`,
    { input },
  );
const made = async (actor: Actor, verb: string, input: Record<string, unknown>): Promise<Made> =>
  // Selected above.
  (dataOf(await send(actor, verb, input)) as unknown as { it: { consultation: Made } }).it.consultation;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const ours = async (title: string): Promise<string> => {
  const raised = await director.ask(
    `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"${title}",raisedOn:"${today}"}){problem{id}}}`,
  );
  const { id } = (dataOf(raised) as unknown as { it: { problem: { id: string } } }).it.problem;
  dataOf(await assign(director, 5, [{ id }]));
  return id;
};
const invitation = async (problemId: string, more: Record<string, unknown> = {}) => ({
  problemId,
  version: (await seen(world.director, problemId)).version,
  meetOn: '2014-10-20',
  place: '会议室',
  agenda: '增容',
  departmentIds,
  ...more,
});
const meeting = ({ id, version }: Made, more: Record<string, unknown> = {}) => ({
  id,
  version,
  heldOn: today,
  minutes: '纪要',
  attendedIds: departmentIds.slice(0, 1),
  decisions: [{ text: '增容', ownerName: '供电公司', workingDays: 10 }],
  ...more,
});

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  enterpriseId = toGlobalId('ent', enterprise);
  const departments = dataOf(
    await director.ask(`mutation{
      a:registerDepartment(input:{regionId:${yanzhouId},kind:OTHER,name:"供电公司"}){department{id}}
      b:registerDepartment(input:{regionId:${yanzhouId},kind:OTHER,name:"住建局"}){department{id}} }`),
  ) as unknown as Record<string, { department: { id: string } }>;
  departmentIds = Object.values(departments).map(({ department }) => department.id);
});
afterAll(() => world?.stop());

describe('convening departments', () => {
  it('is a named person’s decision: also where nothing proposed it, and never a clerk’s', async () => {
    const id = await ours('由人提出');
    expect(codeOf(await send(world.yanzhou, 'conveneConsultation', await invitation(id)))).toBe('NOT_ALLOWED');
    expect(codeOf(await send(world.zoucheng, 'conveneConsultation', await invitation(id)))).toBe('NOT_FOUND');
    const convened = await made(director, 'conveneConsultation', await invitation(id));
    expect(convened).toMatchObject({ trigger: 'BY_HAND', state: 'CONVENED' });
    expect(codeOf(await send(director, 'conveneConsultation', await invitation(id)))).toBe('PROBLEM_STATE');
  });

  it.each([
    ['one department', { departmentIds: ['dep_x'] }, ['BAD_INPUT', 'departmentIds', 'TWO_AT_LEAST']],
    ['no agenda', { agenda: ' ' }, ['BAD_INPUT', 'agenda', 'REQUIRED']],
    ['no day', { meetOn: '' }, ['BAD_INPUT', 'meetOn', 'REQUIRED']],
  ])('is refused with %s', async (_what, more, expected) => {
    const id = await ours('缺项');
    expect(ruleOf(await send(director, 'conveneConsultation', await invitation(id, more)))).toEqual(expected);
    expect((await seen(director, id)).state).toBe('IN_HANDLING');
  });

  it('is proposed where a problem is overdue, until somebody declines with a reason', async () => {
    const id = await ours('逾期');
    today = '2014-11-03';
    expect((await seen(director, id)).consultationTrigger).toBe('OVERDUE');
    const proposals = async (actor: Actor, regionId: number) =>
      dataOf(await actor.send(ConsultationProposalsDocument, { regionId })).consultationProposals.nodes.map(
        (one) => one.id,
      );
    expect(await proposals(world.director, jiningId)).toContain(id);
    expect(await proposals(world.zoucheng, zouchengId)).toEqual([]);
    const { version } = await seen(director, id);
    const declined = await made(director, 'declineConsultation', { problemId: id, version, reason: '本周办结' });
    expect(declined).toMatchObject({ trigger: 'OVERDUE', state: 'DECLINED' });
    expect((await seen(director, id)).consultationTrigger).toBeNull();
    expect(await proposals(world.director, jiningId)).not.toContain(id);
    today = '2014-10-13';
  });
});

describe('what came of a consultation', () => {
  it('holds once it is signed by who convenes, and is done with the last decision', async () => {
    const convened = await made(director, 'conveneConsultation', await invitation(await ours('两项决定')));
    const two = [
      { text: '增容', ownerName: '供电公司', workingDays: 10 },
      { text: '排水', ownerName: '住建局', workingDays: 5 },
    ];
    const held = await made(world.yanzhou, 'recordConsultation', meeting(convened, { decisions: two }));
    expect(held.state).toBe('HELD');
    const { id, version } = held;
    expect(codeOf(await send(world.yanzhou, 'signConsultation', { id, version }))).toBe('NOT_ALLOWED');
    const signed = await made(director, 'signConsultation', { id, version });
    expect(signed.state).toBe('DECIDED');
    const [first, second] = signed.decisions;
    const done = (one: Made['decisions'][number] | undefined) => ({
      id: one?.id,
      version: one?.version,
      outcome: '已办',
    });
    expect((await made(world.yanzhou, 'executeDecision', done(first))).state).toBe('DECIDED');
    expect(codeOf(await send(world.yanzhou, 'executeDecision', done(first)))).toBe('CONSULTATION_STATE');
    expect((await made(world.yanzhou, 'executeDecision', done(second))).state).toBe('EXECUTED');
  });

  it.each([
    ['a day to come', { heldOn: '2014-10-14' }, ['BAD_INPUT', 'heldOn', 'DAY_FUTURE']],
    ['no decision', { decisions: [] }, ['BAD_INPUT', 'decisions', 'REQUIRED']],
    [
      'a decision without a term',
      { decisions: [{ text: '增容', ownerName: '供电公司', workingDays: 0 }] },
      ['BAD_INPUT', 'decisions.0.workingDays', 'OUT_OF_RANGE'],
    ],
    ['somebody who was not invited', { attendedIds: ['dep_x'] }, ['BAD_INPUT', 'attendedIds.0', 'NOT_HERE']],
  ])('is refused with %s', async (_what, more, expected) => {
    const convened = await made(director, 'conveneConsultation', await invitation(await ours('记录缺项')));
    expect(ruleOf(await send(director, 'recordConsultation', meeting(convened, more)))).toEqual(expected);
  });

  it('E7 is listed for its county and those above, and for no neighbour', async () => {
    const titles = async (actor: Actor, regionId: number) =>
      dataOf(await actor.send(ConsultationListDocument, { regionId, first: 50 })).consultations.nodes.length;
    expect(await titles(world.yanzhou, yanzhouId)).toBeGreaterThan(3);
    expect(await titles(world.director, jiningId)).toBe(await titles(world.yanzhou, yanzhouId));
    expect(await titles(world.zoucheng, zouchengId)).toBe(0);
    expect(await titles(world.zoucheng, yanzhouId)).toBe(0);
  });
});
