import { PersonTimelineDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, shandongId] = [370812, 370000];

let world: World;
let province: Actor;
let [enterpriseId, otherId, personId, officerId] = ['', '', '', ''];

async function made(verb: string, input: Record<string, unknown>, shown: string): Promise<string> {
  const text = `mutation($input: ${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input!){it:${verb}(input:$input){it:${shown}{id}}}`;
  // Selected above.
  return (dataOf(await world.yanzhou.ask(text, { input })) as unknown as { it: { it: { id: string } } }).it.it.id;
}
const visit = (visitedOn: string) =>
  made(
    'recordVisit',
    {
      enterpriseId,
      kind: 'FOLLOW_UP',
      channel: 'ON_SITE',
      visitedOn,
      outcome: 'MET',
      visitorIds: [officerId],
      attendees: [{ personId }],
    },
    'visit',
  );
async function timeline(actor: Actor, first = 20, after: string | null = null) {
  const { person } = dataOf(await actor.send(PersonTimelineDocument, { id: personId, first, after }));
  if (!person) throw new Error('the person is not seen');
  return person.timeline;
}

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
  province = await world.member('province', Role.LEADER, shandongId);
  const of = (name: string) =>
    world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId, name }));
  enterpriseId = toGlobalId('ent', await of('甲公司'));
  otherId = toGlobalId('ent', await of('乙公司'));
  officerId = await made('registerOfficer', { regionId: yanzhouId, name: '周明' }, 'officer');
  const roles = [{ enterpriseId, kind: 'BUSINESSPERSON', title: '副总经理', fromOn: '2012-03-01' }];
  personId = await made('registerPerson', { regionId: yanzhouId, name: '林志明', roles }, 'person');
});
afterAll(() => world?.stop());

describe('what a person took part in', () => {
  it('is told newest first, each line with the post held on its day', async () => {
    await visit('2014-10-08');
    const assign = `mutation($input: AssignLiaisonPersonInput!){assignLiaisonPerson(input:$input){assignments{id}}}`;
    dataOf(
      await world.yanzhou.ask(assign, { input: { enterpriseIds: [enterpriseId], officerId, fromOn: '2013-01-01' } }),
    );
    const [role] = await world.owner<{ id: string; version: number }>('select id, version from person_role');
    const left = { roleId: toGlobalId('pro', { regionId: yanzhouId, id: role?.id ?? '' }), toOn: '2014-10-31' };
    const leave = 'mutation($input: LeaveRoleInput!){leaveRole(input:$input){person{id}}}';
    dataOf(await world.yanzhou.ask(leave, { input: { id: left.roleId, version: role?.version, toOn: left.toOn } }));
    const take = 'mutation($input: TakeRoleInput!){takeRole(input:$input){person{id}}}';
    const next = { personId, enterpriseId, kind: 'BUSINESSPERSON', title: '董事长', fromOn: '2014-11-01' };
    dataOf(await world.yanzhou.ask(take, { input: next }));
    await visit('2014-11-10');
    const { nodes, totalCount } = await timeline(world.yanzhou);
    expect(nodes.map(({ happenedOn, kind, title, liaisonName }) => [happenedOn, kind, title, liaisonName])).toEqual([
      ['2014-11-10', 'MET', '董事长', null],
      ['2014-11-01', 'ROLE_TAKEN', '董事长', null],
      ['2014-10-31', 'ROLE_LEFT', '副总经理', null],
      ['2014-10-08', 'MET', '副总经理', null],
      ['2013-01-01', 'LIAISON_NAMED', '副总经理', '周明'],
      ['2012-03-01', 'ROLE_TAKEN', '副总经理', null],
    ]);
    expect(totalCount).toMatchObject({ value: 6, exact: true });
    expect(nodes.every(({ enterprise }) => enterprise.name === '甲公司')).toBe(true);
    expect(nodes.filter((one) => one.visit !== null).map(({ kind }) => kind)).toEqual(['MET', 'MET']);
  });

  it('comes page by page, without a line met twice or lost', async () => {
    const whole = (await timeline(world.yanzhou)).nodes.map(({ id }) => id);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof timeline>> = await timeline(world.yanzhou, 2, after);
      walked.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole);
    expect(new Set(walked).size).toBe(whole.length);
  });

  it('tells both ends of a role that was left on the day on which it was taken', async () => {
    const take = 'mutation($input: TakeRoleInput!){takeRole(input:$input){person{id}}}';
    const day = '2014-11-12';
    dataOf(
      await world.yanzhou.ask(take, {
        input: { personId, enterpriseId: otherId, kind: 'STAFF', title: '顾问', fromOn: day },
      }),
    );
    await world.owner(`update person_role set to_on = $1 where title = '顾问'`, [day]);
    const all = (await timeline(world.yanzhou)).nodes.filter(({ happenedOn }) => happenedOn === day);
    expect(all.map(({ title, enterprise }) => [title, enterprise.name])).toEqual([
      ['顾问', '乙公司'],
      ['顾问', '乙公司'],
    ]);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['ROLE_TAKEN', 'ROLE_LEFT']));
  });

  it('leaves out a visit that was voided, and whoever was taken off one', async () => {
    await world.owner(`update visit set state = 'VOIDED' where visited_on = '2014-11-10'`);
    await world.owner(
      `update visit_attendance set is_removed = true where visit_id = (select id from visit where visited_on = '2014-10-08')`,
    );
    expect((await timeline(world.yanzhou)).nodes.filter(({ kind }) => kind === 'MET')).toEqual([]);
  });

  it('names the officer to whoever reads the person, and is another county’s for nobody', async () => {
    const named = async (actor: Actor) =>
      (await timeline(actor)).nodes.find(({ kind }) => kind === 'LIAISON_NAMED')?.liaisonName;
    for (const actor of [world.yanzhou, world.director, province]) expect(await named(actor)).toBe('周明');
    expect(dataOf(await world.zoucheng.send(PersonTimelineDocument, { id: personId, first: 1 })).person).toBeNull();
  });
});
