import { InvitationByIdDocument, InvitationListDocument } from '@lianxi/schema/operations';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { quiet } from '../../../test/kit/quiet.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { departmentFactory } from '../departments/department.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
let today = '2014-10-13';

let world: World;
let director: Actor;
/** Contacts of the two bodies that are invited, of one that is not, and of a county next door. */
const contact = {} as Record<'power' | 'housing' | 'labour' | 'nextDoor', Actor>;
const departmentIds = {} as Record<keyof typeof contact, string>;
let enterpriseId = '';
const { seen, assign } = handlingOf(() => world);

interface Meeting {
  id: string;
  version: number;
  decisions: { id: string; version: number }[];
}
async function deed(verb: string, input: Record<string, unknown>): Promise<Meeting> {
  const text = `mutation($input: ${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input!){it:${verb}(input:$input){consultation{id version decisions{id version}}}}`;
  // Selected above.
  return (dataOf(await director.ask(text, { input })) as unknown as { it: { consultation: Meeting } }).it.consultation;
}
const record = ({ id, version }: Meeting, decisions: object[]) =>
  deed('recordConsultation', {
    id,
    version,
    heldOn: today,
    minutes: '只给办公室看的纪要',
    attendedIds: [departmentIds.power],
    decisions,
  });
const invitationsOf = async (actor: Actor) =>
  dataOf(await actor.send(InvitationListDocument, { first: 20 })).consultationInvitations.nodes;
const invitationOf = async (actor: Actor, id: string) =>
  dataOf(await actor.send(InvitationByIdDocument, { id })).consultationInvitation;

interface Waiting {
  kind: string;
  dueOn: string;
  subjectId: string;
}
async function waitsFor(actor: Actor): Promise<Waiting[]> {
  await quiet(world);
  const inbox = dataOf(await actor.ask('{it:inbox(first:20){nodes{kind dueOn subjectId}}}'));
  // Selected above.
  return (inbox as unknown as { it: { nodes: Waiting[] } }).it.nodes;
}

/** What somebody counts with bare SQL as the app's role. */
async function counted(token: string, tables: readonly string[]): Promise<(readonly [string, number | null])[]> {
  const client = new pg.Client(world.urls.app);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select sec.open_scope($1, null)', [token]);
    const rows = [];
    for (const table of tables) rows.push([table, (await client.query(`select from ${table}`)).rowCount] as const);
    return rows;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

let meeting: Meeting;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date(`${today}T09:00:00+08:00`) } });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const bodies = [
    ['power', yanzhouId, '供电公司'],
    ['housing', yanzhouId, '住建局'],
    ['labour', yanzhouId, '人社局'],
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
  const raised = dataOf(
    await director.ask(
      `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"用电增容",detail:"只给承办单位看的详情",raisedOn:"${today}"}){problem{id}}}`,
    ),
  );
  const { id } = (raised as unknown as { it: { problem: { id: string } } }).it.problem;
  dataOf(await assign(director, 15, [{ id }]));
  meeting = await deed('conveneConsultation', {
    problemId: id,
    version: (await seen(director, id)).version,
    meetOn: '2014-10-20',
    place: '三楼会议室',
    agenda: '商定增容路径',
    departmentIds: [departmentIds.power, departmentIds.housing],
  });
});
afterAll(() => world?.stop());

describe('a department that is invited to a consultation', () => {
  it('is told of it by its inbox, and of nothing that is another’s', async () => {
    const [invitation] = await invitationsOf(contact.power);
    expect(await waitsFor(contact.power)).toEqual([
      { kind: 'CONSULTATION_TO_ATTEND', dueOn: '2014-10-20', subjectId: invitation?.id },
    ]);
    expect((await waitsFor(contact.housing)).map(({ kind }) => kind)).toEqual(['CONSULTATION_TO_ATTEND']);
    for (const actor of [contact.labour, contact.nextDoor]) expect(await waitsFor(actor)).toEqual([]);
  });

  it('reads when and where, and what it is about, in the words of the invitation', async () => {
    const [{ id } = { id: '' }] = await invitationsOf(contact.power);
    expect(await invitationOf(contact.power, id)).toMatchObject({
      region: { name: '兖州区' },
      departmentName: '供电公司',
      title: '用电增容',
      meetOn: '2014-10-20',
      place: '三楼会议室',
      agenda: '商定增容路径',
      convenedByName: 'yanzhou-director',
      convenedOn: today,
      attended: null,
      decisions: [],
    });
    for (const actor of [contact.housing, contact.labour, contact.nextDoor, world.zoucheng])
      expect(await invitationOf(actor, id)).toBeNull();
    expect((await invitationOf(world.yanzhou, id))?.id).toBe(id);
  });

  it('sees with bare SQL its own invitation, and nothing of the consultation or the problem', async () => {
    const tables = ['consultation_invitee', 'consultation', 'problem', 'problem_step', 'enterprise', 'deadline'];
    const nothing = tables.slice(1).map((table) => [table, 0]);
    expect(await counted(contact.power.token, tables)).toEqual([['consultation_invitee', 1], ...nothing]);
    for (const { token } of [contact.labour, contact.nextDoor, world.zoucheng])
      expect(await counted(token, tables.slice(0, 2))).toEqual([
        ['consultation_invitee', 0],
        ['consultation', 0],
      ]);
  });

  it('has nothing to attend any more once the meeting was taken down, and no decision before it is signed', async () => {
    today = '2014-10-20';
    meeting = await record(meeting, [
      { text: '先行增容', ownerName: '供电公司', workingDays: 10 },
      { text: '完善手续', ownerName: '城建科', departmentId: departmentIds.housing, workingDays: 5 },
      { text: '报告领导', ownerName: '联络办', workingDays: 5 },
    ]);
    for (const actor of [contact.power, contact.housing]) expect(await waitsFor(actor)).toEqual([]);
    const [{ id, attended } = { id: '', attended: null }] = await invitationsOf(contact.power);
    expect([attended, (await invitationOf(contact.power, id))?.decisions]).toEqual([true, []]);
    expect(await counted(contact.power.token, ['consultation_decision'])).toEqual([['consultation_decision', 0]]);
  });

  it('reads what it is to carry out with its day, is reminded of it, and reads nothing that others carry out', async () => {
    meeting = await deed('signConsultation', { id: meeting.id, version: meeting.version });
    const read = [];
    for (const actor of [contact.power, contact.housing]) {
      const [{ id } = { id: '' }] = await invitationsOf(actor);
      const decisions = (await invitationOf(actor, id))?.decisions ?? [];
      read.push(decisions.map(({ text, dueOn, isOverdue }) => [text, dueOn, isOverdue]));
      expect(await waitsFor(actor)).toEqual([
        { kind: 'DECISION_TO_CARRY_OUT', dueOn: decisions[0]?.dueOn, subjectId: id },
      ]);
      expect(await counted(actor.token, ['consultation_decision', 'deadline'])).toEqual([
        ['consultation_decision', 1],
        ['deadline', 0],
      ]);
    }
    expect(read).toEqual([[['先行增容', '2014-11-03', false]], [['完善手续', '2014-10-27', false]]]);
    for (const actor of [contact.labour, contact.nextDoor]) {
      expect(await waitsFor(actor)).toEqual([]);
      expect(await counted(actor.token, ['consultation_decision'])).toEqual([['consultation_decision', 0]]);
    }
  });

  it('does not come by its decision or the day of another’s in any other way', async () => {
    const [own, others] = meeting.decisions.map(({ id }) => id);
    const node = await contact.power.ask(
      `{a:node(id:"${own}"){id} b:node(id:"${others}"){id} c:node(id:"${meeting.id}"){id}}`,
    );
    expect(dataOf(node)).toEqual({ a: null, b: null, c: null });
    const rows = await world.owner<{ region_id: number; id: string }>(
      `select region_id, id from consultation_decision where text in ('完善手续', '报告领导')`,
    );
    const doors = rows.map(({ region_id, id }) => `sec.day_owed(${region_id}, '${id}')`);
    expect(await counted(contact.power.token, doors)).toEqual(doors.map((door) => [door, 0]));
  });

  it('has nothing to carry out any more once that was done', async () => {
    const [own] = meeting.decisions;
    await deed('executeDecision', { id: own?.id, version: own?.version, outcome: '已增容' });
    expect(await waitsFor(contact.power)).toEqual([]);
    const [{ id } = { id: '' }] = await invitationsOf(contact.power);
    expect((await invitationOf(contact.power, id))?.decisions).toMatchObject([
      { executedOn: today, outcome: '已增容', isOverdue: false },
    ]);
    expect((await waitsFor(contact.housing)).map(({ kind }) => kind)).toEqual(['DECISION_TO_CARRY_OUT']);
  });
});
