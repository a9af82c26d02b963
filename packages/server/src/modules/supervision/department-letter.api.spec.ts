import { DepartmentLetterByIdDocument, DepartmentLetterListDocument } from '@lianxi/schema/operations';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { departmentFactory } from '../departments/department.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
let today = '2014-10-13';

let world: World;
let director: Actor;
/** The department that a letter is addressed to, another of the county, and one of a county next door. */
const contact = {} as Record<'power' | 'housing' | 'nextDoor', Actor>;
const departmentIds = {} as Record<keyof typeof contact, string>;
let enterpriseId = '';
const { seen, assign, answer } = handlingOf(() => world);

async function raise(title: string): Promise<string> {
  const raised = dataOf(
    await director.ask(
      `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"${title}",raisedOn:"${today}"}){problem{id}}}`,
    ),
  );
  // Selected above.
  return (raised as unknown as { it: { problem: { id: string } } }).it.problem.id;
}
async function letterTo(id: string): Promise<void> {
  const input = { id, version: (await seen(director, id)).version, demand: '三日内报办理情况', workingDays: 3 };
  const text = 'mutation($input: IssueSupervisionLetterInput!){issueSupervisionLetter(input:$input){letter{id}}}';
  dataOf(await world.director.ask(text, { input }));
}
const lettersOf = async (actor: Actor) =>
  dataOf(await actor.send(DepartmentLetterListDocument, { first: 20 })).departmentLetters.nodes;
const letterOf = async (actor: Actor, id: string) =>
  dataOf(await actor.send(DepartmentLetterByIdDocument, { id })).departmentLetter;
const reply = (actor: Actor, input: Record<string, unknown>): Promise<Answer<Record<string, never>>> =>
  actor.ask(
    'mutation($input: ReplyToLetterInput!){it:replyToLetter(input:$input){letter{answeredByName answeredOn}}}',
    {
      input,
    },
  );

interface Waiting {
  kind: string;
  dueOn: string | null;
  subjectId: string;
}
async function lettersWaitingFor(actor: Actor): Promise<Waiting[]> {
  await quiet(world);
  const inbox = dataOf(
    await actor.ask(
      '{it:inbox(filter:{kind:[LETTER_TO_ANSWER,SUPERVISION_TO_ANSWER]},first:20){nodes{kind dueOn subjectId}}}',
    ),
  );
  // Selected above.
  return (inbox as unknown as { it: { nodes: Waiting[] } }).it.nodes;
}
async function counted(token: string, from: string): Promise<number | null> {
  const client = new pg.Client(world.urls.app);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select sec.open_scope($1, null)', [token]);
    return (await client.query(`select from ${from}`)).rowCount;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

let problemId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const bodies = [
    ['power', yanzhouId, '供电公司'],
    ['housing', yanzhouId, '住建局'],
    ['nextDoor', zouchengId, '供电公司'],
  ] as const;
  for (const [key, regionId, name] of bodies) {
    const made = await world.hand.deed(world.director.token, (ctx) => departmentFactory(ctx, { regionId, name }));
    departmentIds[key] = toGlobalId('dep', made);
    contact[key] = await world.member(key, Role.DEPARTMENT_CONTACT, regionId);
    await world.owner('update membership set department_id = $1 where login_name = $2', [made.id, key]);
  }
  const enterprise = await world.hand.deed(director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
  enterpriseId = toGlobalId('ent', enterprise);
  problemId = await raise('用电增容');
  const own = await raise('本办承办');
  dataOf(await assign(director, 5, [{ id: problemId, departmentId: departmentIds.power }, { id: own }]));
  await answer(contact.power, 'acceptReferral', problemId);
  await quiet(world);
  today = '2014-10-27';
  await letterTo(problemId);
  await letterTo(own);
});
afterAll(() => world?.stop());

describe('a supervision letter to a department', () => {
  it('is read by the contacts of that department, who are told of it, and by no other department', async () => {
    const [letter, ...others] = await lettersOf(contact.power);
    expect(others).toEqual([]);
    const id = letter?.id ?? '';
    expect(await letterOf(contact.power, id)).toMatchObject({
      region: { name: '兖州区' },
      addressee: '供电公司',
      title: '用电增容',
      ground: 'OVERDUE',
      issuerOffice: '济宁市联络办',
      demand: '三日内报办理情况',
      dueOn: '2014-10-30',
      isOverdue: false,
      answer: null,
      viewerCan: { reply: true },
    });
    expect(await lettersWaitingFor(contact.power)).toEqual([
      { kind: 'LETTER_TO_ANSWER', dueOn: '2014-10-30', subjectId: id },
    ]);
    for (const actor of [contact.housing, contact.nextDoor]) {
      expect(await lettersOf(actor)).toEqual([]);
      expect(await letterOf(actor, id)).toBeNull();
      expect(await lettersWaitingFor(actor)).toEqual([]);
      expect(await counted(actor.token, 'supervision_letter')).toBe(0);
    }
    expect(await lettersOf(world.zoucheng)).toEqual([]);
    expect((await lettersOf(world.yanzhou)).map((one) => one.id)).toEqual([id]);
  });

  it('is all that its contacts see: not the problem, nor the letter as the office has it, nor one to somebody else', async () => {
    expect(await counted(contact.power.token, 'supervision_letter')).toBe(1);
    for (const table of ['problem', 'problem_owner', 'problem_step', 'enterprise', 'deadline'])
      expect([table, await counted(contact.power.token, table)]).toEqual([table, 0]);
    const rows = await world.owner<{ id: string }>('select id from supervision_letter order by serial_no');
    for (const { id } of rows) {
      const sup = toGlobalId('sup', { regionId: yanzhouId, id });
      const asked = await contact.power.ask(`{supervisionLetter(id:"${sup}"){problem{id}} node(id:"${sup}"){id}}`);
      expect(dataOf(asked)).toEqual({ supervisionLetter: null, node: null });
    }
    const toOffice = toGlobalId('ltr', { regionId: yanzhouId, id: rows[1]?.id ?? '' });
    expect(await letterOf(contact.power, toOffice)).toBeNull();
    expect(dataOf(await world.yanzhou.ask(`{node(id:"${toOffice}"){id}}`))).toEqual({ node: null });
  });

  it('is answered by its department alone, once, at the version that was seen', async () => {
    const [{ id } = { id: '' }] = await lettersOf(contact.power);
    const said = { id, version: 1, answer: '已完成增容' };
    for (const actor of [contact.housing, contact.nextDoor, world.zoucheng])
      expect(codeOf(await reply(actor, said))).toBe('NOT_FOUND');
    expect(codeOf(await reply(contact.power, { ...said, version: 9 }))).toBe('STALE_VERSION');
    expect(codeOf(await reply(contact.power, { ...said, answer: ' ' }))).toBe('BAD_INPUT');
    expect(dataOf(await reply(contact.power, said))).toEqual({
      it: { letter: { answeredByName: 'power', answeredOn: today } },
    });
    expect(codeOf(await reply(contact.power, { ...said, version: 2 }))).toBe('SUPERVISION_STATE');
    const direct = await contact.power.ask(
      'mutation($input: AnswerSupervisionLetterInput!){answerSupervisionLetter(input:$input){letter{id}}}',
      { input: { ...said, id: id.replace('ltr_', 'sup_') } },
    );
    expect(codeOf(direct)).toBe('NOT_ALLOWED');
  });

  it('answered is so for the office: on the way of the problem, with its clock stopped, and in nobody’s inbox', async () => {
    expect(await lettersWaitingFor(contact.power)).toEqual([]);
    const steps = (await seen(director, problemId)).steps.slice(-2).map(({ deed, byName }) => [deed, byName]);
    expect(steps).toEqual([
      ['SUPERVISE', 'director'],
      ['ANSWER_SUPERVISION', 'power'],
    ]);
    const letters = await world.owner(
      `select l.answer, l.answered_by_name, d.settled_on from supervision_letter l join deadline d on d.region_id = l.region_id and d.id = l.deadline_id where l.department_id is not null`,
    );
    expect(letters).toEqual([
      { answer: '已完成增容', answered_by_name: 'power', settled_on: expect.anything() as unknown },
    ]);
    const waiting = (await lettersWaitingFor(world.yanzhou)).map(({ kind }) => kind);
    expect(waiting).toEqual(['SUPERVISION_TO_ANSWER']);
    expect(
      await world.owner(`select from audit_event where verb = 'replyToLetter' and actor_name = 'power'`),
    ).toHaveLength(1);
  });
});
