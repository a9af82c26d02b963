import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { PersonKind } from './person-kind.ts';
import { personFactory } from './person.factory.ts';

const [yanzhouId, jiningId, shandongId] = [370812, 370800, 370000];
const name = '慕容望舒';
const phone = '13953701234';

let world: World;
let person: RowKey;
let personId = '';
let enterpriseId = '';
const actors: Record<string, Actor> = {};

beforeAll(async () => {
  world = await makeWorld();
  await world.hand.deed(world.yanzhou.token, async (ctx) => {
    enterpriseId = toGlobalId('ent', await enterpriseFactory(ctx, { regionId: yanzhouId }));
    const roles = [{ enterpriseId, kind: PersonKind.BUSINESSPERSON, title: '董事长' }];
    person = await personFactory(ctx, { regionId: yanzhouId, name, phone, roles });
  });
  personId = toGlobalId('per', person);
  Object.assign(actors, {
    'the administrator of the country': world.platform,
    'an administrator of the province': await world.member('province', Role.ADMINISTRATOR, shandongId),
    'a leader of the province': await world.member('leader.p', Role.LEADER, shandongId),
    'the director of the city': world.director,
    'a leader of the city': await world.member('leader.c', Role.LEADER, jiningId),
    'an auditor of the county': await world.member('auditor', Role.AUDITOR, yanzhouId),
    'a clerk of the county': world.yanzhou,
    'a clerk of a sibling county': world.zoucheng,
    'a contact of the county': await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId),
    nobody: world.nobody,
  });
});
afterAll(() => world?.stop());

const actorOf = (who: string): Actor => {
  const actor = actors[who];
  if (!actor) throw new Error(`there is no ${who}`);
  return actor;
};
const personFields =
  'id name initials phone isLinked roles{title person{name initials phone}} readings{nodes{id field purpose actorName readAt} edges{cursor} totalCount{value}} viewerCan{correct reveal link}';
/** Every way by which the API reads a person, a second name for each field included. */
const whole = `query($id: ID!, $enterprise: ID!, $search: String!){
  person(id:$id){...P again:name number:phone}
  all:people{nodes{...P} edges{cursor node{...P}} totalCount{value}}
  down:people(order:NAME_DESC,regionId:${yanzhouId}){nodes{...P} pageInfo{startCursor endCursor}}
  found:people(filter:{search:$search}){nodes{...P} totalCount{value}}
  enterprise(id:$enterprise){people{title person{...P}} timeline{nodes{verb actorName reason changes{field before after}}}}
} fragment P on Person{${personFields}}`;

async function everything(actor: Actor): Promise<string> {
  const answer = await actor.ask(whole, { id: personId, enterprise: enterpriseId, search: name });
  return JSON.stringify(answer, (_key, value: unknown) =>
    // What a cursor holds can be read by anybody.
    typeof value === 'string' && value.length > 20 ? `${value} ${Buffer.from(value, 'base64url').toString()}` : value,
  );
}
const reveal = (actor: Actor, given: object = {}) =>
  actor.ask(
    'mutation($i: RevealFieldInput!, $k: String){revealField(input:$i,idempotencyKey:$k){value person{id phone name}}}',
    {
      i: { id: personId, field: 'PERSON_PHONE', purpose: '预约走访', ...given },
    },
  );
const readings = () => world.owner(`select field, purpose, actor_name from personal_reading order by read_at, id`);

/** Who sees what: the name whole, its first character, or nobody at all; and who may see it in full for a purpose. */
const sights: [string, 'whole' | 'masked' | 'nothing', string | undefined][] = [
  ['the administrator of the country', 'masked', undefined],
  ['an administrator of the province', 'masked', undefined],
  ['a leader of the province', 'masked', 'NOT_ALLOWED'],
  ['the director of the city', 'masked', undefined],
  ['a leader of the city', 'masked', 'NOT_ALLOWED'],
  ['an auditor of the county', 'whole', 'NOT_ALLOWED'],
  ['a clerk of the county', 'whole', undefined],
  ['a clerk of a sibling county', 'nothing', 'NOT_FOUND'],
  ['a contact of the county', 'nothing', 'NOT_FOUND'],
  ['nobody', 'nothing', 'UNAUTHENTICATED'],
];

describe('E7 personal fields', () => {
  it.each(sights)('as %s sees them, by every way: the name %s and never the number', async (who, sight) => {
    const text = await everything(actorOf(who));
    for (const part of [phone, phone.slice(3, 7), `+86${phone}`]) expect(text).not.toContain(part);
    expect(text.includes('139****1234')).toBe(sight !== 'nothing');
    expect(text.includes(name)).toBe(sight === 'whole');
    expect(text.includes('慕**')).toBe(sight !== 'nothing');
    expect(text.includes('"mrws"')).toBe(sight === 'whole');
  });

  it.each(sights)('asked for by %s: %s before, and %s for a purpose', async (who, sight, code) => {
    const actor = actorOf(who);
    const before = (await readings()).length;
    const answer = await reveal(actor);
    expect(codeOf(answer)).toBe(code);
    expect(JSON.stringify(answer).includes(phone)).toBe(code === undefined);
    if (code === undefined)
      expect(dataOf(answer)).toEqual({
        revealField: {
          value: phone,
          person: { id: personId, phone: '139****1234', name: sight === 'whole' ? name : '慕**' },
        },
      });
    expect((await readings()).length - before).toBe(code === undefined ? 1 : 0);
    expect(JSON.stringify(await everything(actor))).not.toContain(phone);
  });

  it('tells who may see them in full', async () => {
    for (const [who, sight, code] of sights.filter(([, one]) => one !== 'nothing')) {
      const answer = await actorOf(who).ask('query($id: ID!){person(id:$id){viewerCan{reveal}}}', { id: personId });
      expect([who, sight, dataOf(answer)]).toEqual([
        who,
        sight,
        { person: { viewerCan: { reveal: code === undefined } } },
      ]);
    }
  });
});

describe('seeing a field in full', () => {
  it('is written down before it is seen: who, which, what for; and the record holds no value', async () => {
    const province = actorOf('an administrator of the province');
    const answer = await reveal(province, { field: 'PERSON_NAME', purpose: ' 核对名册 ' });
    expect(dataOf(answer)).toMatchObject({ revealField: { value: name, person: { name: '慕**' } } });
    expect((await readings()).at(-1)).toEqual({ field: 'PERSON_NAME', purpose: '核对名册', actor_name: 'province' });
    const deeds = await world.owner(
      `select subject_type, subject_id, reason, changes from audit_event where verb = 'revealField' and reason = '核对名册'`,
    );
    expect(deeds).toEqual([
      {
        subject_type: 'Person',
        subject_id: person.id,
        reason: '核对名册',
        changes: [{ field: 'PERSON_NAME', before: null, after: null }],
      },
    ]);
    const [held] = await world.owner<{ text: string }>(
      `select string_agg(a::text, ' ') as text from (select to_jsonb(e) as a from audit_event e union all select to_jsonb(o) from outbox_event o union all select to_jsonb(r) from personal_reading r) x`,
    );
    for (const value of [phone, name]) expect(held?.text).not.toContain(value);
  });

  it('is shown to everybody who may see the person, newest first', async () => {
    dataOf(await reveal(world.yanzhou, { purpose: '通知座谈会' }));
    const answer = await actorOf('an auditor of the county').ask(
      'query($id: ID!){person(id:$id){readings(first:1){nodes{field purpose actorName} totalCount{value}}}}',
      { id: personId },
    );
    expect(dataOf(answer)).toEqual({
      person: {
        readings: {
          nodes: [{ field: 'PERSON_PHONE', purpose: '通知座谈会', actorName: 'yanzhou' }],
          totalCount: { value: (await readings()).length },
        },
      },
    });
  });

  it.each([
    [{ purpose: ' ' }, 'purpose', 'REQUIRED'],
    [{ purpose: ' 看 ' }, 'purpose', 'PURPOSE_SHORT'],
    [{ purpose: '看'.repeat(201) }, 'purpose', 'TOO_LONG'],
    [{ field: 'PERSON_TITLE' }, 'field', 'NOT_REVEALED'],
    [{ field: 'MEMBER_NAME' }, 'field', 'NOT_REVEALED'],
  ])('with %j is refused and not written down', async (given, field, rule) => {
    const before = await readings();
    expect((await reveal(world.yanzhou, given)).errors?.[0]?.extensions).toMatchObject({ field, rule });
    expect(await readings()).toEqual(before);
  });

  it('of a number that is not known shows nothing', async () => {
    const other = await world.hand.deed(world.yanzhou.token, (ctx) =>
      personFactory(ctx, { regionId: yanzhouId, phone: null }),
    );
    const answer = await reveal(world.yanzhou, { id: toGlobalId('per', other) });
    expect(dataOf(answer)).toMatchObject({ revealField: { value: null, person: { phone: null } } });
  });

  it('under a key keeps no value, counts a retry once, and asks for the right again', async () => {
    const clerk = await world.member('retrying', Role.CLERK, yanzhouId);
    const again = () =>
      clerk.ask('mutation($i: RevealFieldInput!){revealField(input:$i,idempotencyKey:"reveal-1"){value}}', {
        i: { id: personId, field: 'PERSON_PHONE', purpose: '重试' },
      });
    for (const answer of [await again(), await again()])
      expect(dataOf(answer)).toEqual({ revealField: { value: phone } });
    expect((await readings()).filter(({ purpose }) => purpose === '重试')).toHaveLength(1);
    expect(JSON.stringify(await world.owner('select answer from idempotency_key'))).not.toContain(phone);
    await world.owner(`update membership set role = 'AUDITOR' where login_name = 'retrying'`);
    const after = await again();
    expect([codeOf(after), JSON.stringify(after).includes(phone)]).toEqual(['NOT_ALLOWED', false]);
  });
});

describe('a short number', () => {
  it('shows no digit at all', async () => {
    const other = await world.hand.deed(world.yanzhou.token, (ctx) =>
      personFactory(ctx, { regionId: yanzhouId, phone: '3412345' }),
    );
    const answer = await world.yanzhou.ask('query($id: ID!){person(id:$id){phone}}', { id: toGlobalId('per', other) });
    expect(dataOf(answer)).toEqual({ person: { phone: '****' } });
  });
});
