import { SupervisionLetterListDocument } from '@lianxi/schema/operations';
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
const { seen, step, assign } = handlingOf(() => world);

interface Letter {
  id: string;
  version: number;
  serialNo: string;
  ground: string;
  addressee: string;
  issuerOffice: string;
  answeredOn: string | null;
  deadline: { dueOn: string; settledOn: string | null };
}
const fields = 'letter{id version serialNo ground addressee issuerOffice answeredOn deadline{dueOn settledOn}}';
const send = (actor: Actor, verb: string, input: Record<string, unknown>): Promise<Answer<Record<string, never>>> =>
  actor.ask(
    `mutation($input: ${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input!){it:${verb}(input:$input){${fields}}}`,
    { input },
  );
const made = async (actor: Actor, verb: string, input: Record<string, unknown>): Promise<Letter> =>
  // Selected above.
  (dataOf(await send(actor, verb, input)) as unknown as { it: { letter: Letter } }).it.letter;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
/** A problem that the office took on today, due in five working days. */
const ours = async (title: string): Promise<string> => {
  const raised = await director.ask(
    `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"${title}",raisedOn:"${today}"}){problem{id}}}`,
  );
  const { id } = (dataOf(raised) as unknown as { it: { problem: { id: string } } }).it.problem;
  dataOf(await assign(director, 5, [{ id }]));
  return id;
};
const letterTo = async (id: string, more: Record<string, unknown> = {}) => ({
  id,
  version: (await seen(world.director, id)).version,
  demand: '三日内报办理情况',
  workingDays: 3,
  ...more,
});
const numbersOf = async (actor: Actor, regionId: number, isOpen: boolean | null): Promise<string[]> =>
  dataOf(await actor.send(SupervisionLetterListDocument, { regionId, isOpen, first: 20 })).supervisionLetters.nodes.map(
    ({ serialNo }) => serialNo,
  );

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  enterpriseId = toGlobalId('ent', enterprise);
});
afterAll(() => world?.stop());

describe('a supervision letter', () => {
  it('goes from the level above to the body that owes an overdue problem, is answered, and stands on its way', async () => {
    const id = await ours('逾期');
    expect(codeOf(await send(world.director, 'issueSupervisionLetter', await letterTo(id)))).toBe('SUPERVISION_GROUND');
    today = '2014-10-27';
    expect(codeOf(await send(world.yanzhou, 'issueSupervisionLetter', await letterTo(id)))).toBe('NOT_ALLOWED');
    expect(codeOf(await send(world.zoucheng, 'issueSupervisionLetter', await letterTo(id)))).toBe('NOT_FOUND');
    const letter = await made(world.director, 'issueSupervisionLetter', await letterTo(id));
    const owner = (await seen(world.director, id)).owner?.bodyName;
    expect(letter).toMatchObject({ serialNo: '370812-2014-0001', ground: 'OVERDUE', addressee: owner });
    expect(letter.issuerOffice).toBe('济宁市联络办');
    expect(letter.deadline).toEqual({ dueOn: '2014-10-30', settledOn: null });
    expect(codeOf(await send(director, 'issueSupervisionLetter', await letterTo(id)))).toBe('SUPERVISION_GROUND');
    expect(await numbersOf(world.director, jiningId, true)).toEqual([letter.serialNo]);
    expect(await numbersOf(world.zoucheng, zouchengId, null)).toEqual([]);

    const answer = { id: letter.id, version: letter.version, answer: '已办结' };
    expect(codeOf(await send(world.zoucheng, 'answerSupervisionLetter', answer))).toBe('NOT_FOUND');
    expect(codeOf(await send(world.yanzhou, 'answerSupervisionLetter', { ...answer, version: 9 }))).toBe(
      'STALE_VERSION',
    );
    const answered = await made(world.yanzhou, 'answerSupervisionLetter', answer);
    expect(answered).toMatchObject({ answeredOn: today, deadline: { settledOn: today } });
    expect(codeOf(await send(world.yanzhou, 'answerSupervisionLetter', answer))).toBe('SUPERVISION_STATE');
    expect(await numbersOf(world.director, jiningId, true)).toEqual([]);
    expect(await numbersOf(world.director, jiningId, false)).toEqual([letter.serialNo]);
    const steps = (await seen(world.director, id)).steps.map(({ deed }) => deed);
    expect(steps.slice(-2)).toEqual(['SUPERVISE', 'ANSWER_SUPERVISION']);
  });

  it('is for what is stuck too: a promised day went by; and it is answered also after the end', async () => {
    today = '2014-11-03';
    const id = await ours('搁置');
    await step(director, 'promiseNextAnswer', id, { nextAnswerOn: '2014-11-05', words: '待增容批复' });
    expect(codeOf(await send(director, 'issueSupervisionLetter', await letterTo(id)))).toBe('SUPERVISION_GROUND');
    today = '2014-11-06';
    const letter = await made(director, 'issueSupervisionLetter', await letterTo(id));
    expect(letter).toMatchObject({ serialNo: '370812-2014-0002', ground: 'STUCK' });
    await step(director, 'replyProblem', id, { words: '已增容' });
    await step(director, 'closeProblem', id, { reason: '企业认可' });
    today = '2014-11-07';
    const { id: letterId, version } = letter;
    await made(world.yanzhou, 'answerSupervisionLetter', { id: letterId, version, answer: '已办结' });
    const after = await seen(world.director, id);
    expect([after.state, after.endedOn, after.deadline?.settledOn]).toEqual(['CLOSED', '2014-11-06', '2014-11-06']);
  });

  it.each([
    ['no demand', { demand: ' ' }, ['BAD_INPUT', 'demand', 'REQUIRED']],
    ['no term', { workingDays: 0 }, ['BAD_INPUT', 'workingDays', 'OUT_OF_RANGE']],
  ])('is refused with %s', async (_what, more, expected) => {
    const input = { id: toGlobalId('prb', { regionId: yanzhouId, id: crypto.randomUUID() }), version: 1 };
    const whole = { ...input, demand: '报办理情况', workingDays: 3, ...more };
    expect(ruleOf(await send(director, 'issueSupervisionLetter', whole))).toEqual(expected);
  });
});
