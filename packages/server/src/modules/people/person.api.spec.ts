import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const absent = '0198c2f0-0000-7000-8000-000000000000';
let world: World;
/** Two enterprises of Yanzhou and one of Zoucheng. */
let mill = '';
let forge = '';
let foreign = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-17T01:00:00Z')) });
  const make = async (token: string, regionId: number) =>
    toGlobalId('ent', await world.hand.deed(token, (ctx) => enterpriseFactory(ctx, { regionId })));
  mill = await make(world.yanzhou.token, yanzhouId);
  forge = await make(world.yanzhou.token, yanzhouId);
  foreign = await make(world.zoucheng.token, zouchengId);
});
afterAll(() => world?.stop());

interface RoleRow {
  id: string;
  kind: string;
  title: string | null;
  fromOn: string | null;
  toOn: string | null;
  version: number;
  enterprise: { id: string };
}
interface PersonRow {
  id: string;
  name: string;
  initials: string;
  phone: string | null;
  version: number;
  source: string;
  updatedAt: string;
  roles: RoleRow[];
}
const fields =
  'id regionId region{name} name initials phone isLinked source createdAt updatedAt version roles{id kind title fromOn toOn version enterprise{id}} viewerCan{correct reveal link}';

const write = (verb: string, actor: Actor, input: object) =>
  actor.ask(`mutation($i: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!){${verb}(input:$i){person{${fields}}}}`, {
    i: input,
  });
async function written(verb: string, actor: Actor, input: object): Promise<PersonRow> {
  // Each of these mutations answers with the person asked for above.
  const data = dataOf(await write(verb, actor, input)) as unknown as Record<string, { person: PersonRow }>;
  const payload = data[verb];
  if (!payload) throw new Error(`${verb} has no payload`);
  return payload.person;
}
const register = (given: object = {}, actor = world.yanzhou) =>
  write('registerPerson', actor, { regionId: yanzhouId, name: '孟凡', ...given });
const registered = (given: object = {}) =>
  written('registerPerson', world.yanzhou, { regionId: yanzhouId, name: '孟凡', ...given });
const ruleOf = ({ errors }: Answer<unknown>) => [errors?.[0]?.extensions.field, errors?.[0]?.extensions.rule];
const role = (given: object = {}) => ({ enterpriseId: mill, kind: 'BUSINESSPERSON', title: '董事长', ...given });

describe('registering a person', () => {
  it('keeps name, initials, phone and roles as they should be kept', async () => {
    const roles = [role({ fromOn: '2010-05-01' }), role({ enterpriseId: forge, kind: 'STAFF', title: ' ' })];
    const made = await registered({ name: ' 单海燕 ', phone: '１３８-０５３７ １２３４', roles });
    expect(made).toMatchObject({
      name: '单海燕',
      initials: 'shy',
      phone: '138****1234',
      isLinked: false,
      source: 'ENTERED',
      region: { name: '兖州区' },
      version: 1,
      createdAt: '2014-11-17T01:00:00.000Z',
      viewerCan: { correct: true, reveal: true, link: false },
    });
    expect(made.roles.map(({ kind, title, fromOn, toOn }) => [kind, title, fromOn, toOn])).toEqual([
      ['BUSINESSPERSON', '董事长', '2010-05-01', null],
      ['STAFF', null, null, null],
    ]);
    expect(await world.owner(`select phone, made_in_region_id from person where name = '单海燕'`)).toEqual([
      { phone: '13805371234', made_in_region_id: yanzhouId },
    ]);
  });

  it('twice under one client id makes one person', async () => {
    const given = { clientId: randomUUID().toUpperCase(), name: '一次登记', roles: [role()] };
    expect((await registered(given)).id).toBe((await registered(given)).id);
    expect(await world.owner(`select from person where name = '一次登记'`)).toHaveLength(1);
    expect(ruleOf(await register({ clientId: 'x' }))).toEqual(['clientId', 'UUID']);
  });

  it('refuses what is not so, and says where', async () => {
    expect(ruleOf(await register({ name: ' ' }))).toEqual(['name', 'REQUIRED']);
    expect(ruleOf(await register({ name: '孟**' }))).toEqual(['name', 'NAME_MASKED']);
    expect(ruleOf(await register({ phone: '138****1234' }))).toEqual(['phone', 'PHONE_SHAPE']);
    expect(ruleOf(await register({ roles: [role(), role()] }))).toEqual(['roles.1.enterpriseId', 'TWICE']);
    expect(ruleOf(await register({ roles: [role({ fromOn: '2014-11-18' })] }))).toEqual([
      'roles.0.fromOn',
      'DAY_FUTURE',
    ]);
    expect(ruleOf(await register({ roles: [role({ fromOn: '2014-02-30' })] }))).toEqual(['roles.0.fromOn', 'DAY']);
    expect(ruleOf(await register({ regionId: jiningId }, world.director))).toEqual(['regionId', 'REGION_NO_UNIT']);
    expect(ruleOf(await register({ regionId: 370899 }, world.platform))).toEqual(['regionId', 'REGION_UNKNOWN']);
  });

  it('E7 takes no enterprise of a neighbour: it is one answer with that of none', async () => {
    const answers = [foreign, toGlobalId('ent', { regionId: zouchengId, id: absent })];
    for (const enterpriseId of [...answers, toGlobalId('ent', { regionId: yanzhouId, id: absent })])
      expect(ruleOf(await register({ roles: [role({ enterpriseId })] }))).toEqual(['roles.0.enterpriseId', 'NOT_HERE']);
    const across = await register({ roles: [role({ enterpriseId: foreign })] }, world.director);
    expect(ruleOf(across)).toEqual(['roles.0.enterpriseId', 'NOT_HERE']);
  });

  it('E7 is refused to those who do not write there', async () => {
    const auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
    for (const actor of [world.zoucheng, auditor]) expect(codeOf(await register({}, actor))).toBe('NOT_ALLOWED');
    expect(codeOf(await register({}, world.nobody))).toBe('UNAUTHENTICATED');
  });
});

describe('correcting a person', () => {
  it('changes what was given, at the version that was seen', async () => {
    const made = await registered({ phone: '13805370001' });
    const renamed = await written('correctPerson', world.yanzhou, { id: made.id, version: 1, name: '孟繁' });
    expect(renamed).toMatchObject({ name: '孟繁', initials: 'mf', phone: '138****0001', version: 2 });
    const cleared = await written('correctPerson', world.yanzhou, { id: made.id, version: 2, phone: '' });
    expect(cleared).toMatchObject({ name: '孟繁', phone: null, version: 3 });
    expect(codeOf(await write('correctPerson', world.yanzhou, { id: made.id, version: 2, name: '孟三' }))).toBe(
      'STALE_VERSION',
    );
    expect(ruleOf(await write('correctPerson', world.yanzhou, { id: made.id, version: 3, name: null }))).toEqual([
      'name',
      'REQUIRED',
    ]);
  });

  it('to what it was leaves version and record alone', async () => {
    const made = await registered({ name: '原样', phone: '13805370002' });
    const same = { id: made.id, version: 1, name: '原样', phone: '138 0537 0002' };
    expect((await written('correctPerson', world.yanzhou, same)).version).toBe(1);
    expect(
      await world.owner(`select from audit_event where verb = 'correctPerson' and changes::text like '%原%'`),
    ).toEqual([]);
  });

  it('E7 of a neighbour is one answer with that of nobody', async () => {
    const { id } = await registered();
    const other = toGlobalId('per', { regionId: yanzhouId, id: absent });
    const answers = await Promise.all(
      [id, other].map((one) => write('correctPerson', world.zoucheng, { id: one, version: 1, name: '改' })),
    );
    for (const answer of answers) expect(codeOf(answer)).toBe('NOT_FOUND');
    expect(answers[0]?.errors).toEqual(answers[1]?.errors);
  });
});

describe('roles', () => {
  it('are taken and left, several at once', async () => {
    const { id: personId } = await registered({ roles: [role()] });
    const two = await written('takeRole', world.yanzhou, {
      personId,
      ...role({ enterpriseId: forge }),
      fromOn: '2014-01-01',
    });
    const [first, second] = two.roles;
    expect(two.roles.map(({ enterprise }) => enterprise.id)).toEqual([mill, forge]);
    const left = await written('leaveRole', world.yanzhou, { id: first?.id, version: 1, toOn: '2014-11-17' });
    expect(left.roles.map(({ enterprise, toOn }) => [enterprise.id, toOn])).toEqual([
      [forge, null],
      [mill, '2014-11-17'],
    ]);
    expect(codeOf(await write('leaveRole', world.yanzhou, { id: first?.id, version: 1, toOn: '2014-11-16' }))).toBe(
      'STALE_VERSION',
    );
    expect(ruleOf(await write('leaveRole', world.yanzhou, { id: second?.id, version: 1, toOn: '2013-12-31' }))).toEqual(
      ['toOn', 'DAY_ORDER'],
    );
    expect(ruleOf(await write('leaveRole', world.yanzhou, { id: second?.id, version: 1, toOn: '2014-11-18' }))).toEqual(
      ['toOn', 'DAY_FUTURE'],
    );
  });

  it('are not taken twice while they last, and may be taken again afterwards', async () => {
    const { id: personId, roles } = await registered({ roles: [role()] });
    const again = { personId, ...role({ title: '总经理' }) };
    expect(ruleOf(await write('takeRole', world.yanzhou, again))).toEqual(['enterpriseId', 'TWICE']);
    await written('leaveRole', world.yanzhou, { id: roles[0]?.id, version: 1, toOn: '2014-10-01' });
    expect((await written('takeRole', world.yanzhou, again)).roles).toHaveLength(2);
  });

  it('E7 of a neighbour’s person are neither taken nor left', async () => {
    const { id: personId, roles } = await registered({ roles: [role()] });
    expect(codeOf(await write('takeRole', world.zoucheng, { personId, ...role({ enterpriseId: foreign }) }))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await write('leaveRole', world.zoucheng, { id: roles[0]?.id, version: 1, toOn: '2014-10-01' }))).toBe(
      'NOT_FOUND',
    );
    expect(ruleOf(await write('takeRole', world.director, { personId, ...role({ enterpriseId: foreign }) }))).toEqual([
      'enterpriseId',
      'NOT_HERE',
    ]);
  });

  it('stand with the enterprise while they last, businesspeople first', async () => {
    const enterprise = await world.hand.deed(world.yanzhou.token, (ctx) =>
      enterpriseFactory(ctx, { regionId: yanzhouId }),
    );
    const enterpriseId = toGlobalId('ent', enterprise);
    const given = (name: string, kind: string) => registered({ name, roles: [role({ enterpriseId, kind })] });
    const gone = await given('已离任', 'BUSINESSPERSON');
    await given('职员', 'STAFF');
    await given('老板', 'BUSINESSPERSON');
    await written('leaveRole', world.yanzhou, { id: gone.roles[0]?.id, version: 1, toOn: '2014-10-01' });
    const answer = await world.yanzhou.ask('query($id: ID!){enterprise(id:$id){people{kind person{name}}}}', {
      id: enterpriseId,
    });
    expect(dataOf(answer)).toEqual({
      enterprise: {
        people: [
          { kind: 'BUSINESSPERSON', person: { name: '老板' } },
          { kind: 'STAFF', person: { name: '职员' } },
        ],
      },
    });
  });

  it('and who took or left them are told in the enterprise’s timeline, with no name or number in full', async () => {
    const enterprise = await world.hand.deed(world.yanzhou.token, (ctx) =>
      enterpriseFactory(ctx, { regionId: yanzhouId }),
    );
    const id = toGlobalId('ent', enterprise);
    const roles = [role({ enterpriseId: id })];
    const made = await registered({ name: '钟离秋实', phone: '13905379876', roles });
    await written('leaveRole', world.yanzhou, { id: made.roles[0]?.id, version: 1, toOn: '2014-10-01' });
    await written('takeRole', world.yanzhou, { personId: made.id, ...role({ enterpriseId: id, kind: 'STAFF' }) });
    const answer = await world.yanzhou.ask(
      'query($id: ID!){enterprise(id:$id){timeline(first:10){nodes{verb changes{field before after}}}}}',
      { id },
    );
    const text = JSON.stringify(dataOf(answer));
    for (const verb of ['registerPerson', 'leaveRole', 'takeRole']) expect(text).toContain(verb);
    expect(text).toContain('139****9876');
    expect(text).toContain('钟**');
    for (const secret of ['钟离', '13905379876', '秋实']) expect(text).not.toContain(secret);
  });
});
