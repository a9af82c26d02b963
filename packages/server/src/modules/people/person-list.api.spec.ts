import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { PersonKind } from './person-kind.ts';
import { personFactory } from './person.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId] = [370812, 370883, 370800, 370000];
let world: World;
let province: Actor;
/** A province’s administrator who is a clerk of Zoucheng as well: knows people there by name and nowhere else. */
let mixed: Actor;
/** A clerk of both counties, who knows everybody there by name. */
let both: Actor;
let mill = '';

const people: readonly [string, number][] = [
  ['单海燕', yanzhouId],
  ['孟凡', yanzhouId],
  ['孟繁荣', yanzhouId],
  ['曾国秀', zouchengId],
  ['孟小舟', zouchengId],
];

beforeAll(async () => {
  world = await makeWorld();
  province = await world.member('province', Role.ADMINISTRATOR, shandongId);
  both = await world.member('both', Role.CLERK, yanzhouId, zouchengId);
  mixed = await world.member('mixed', Role.LEADER, shandongId, zouchengId);
  await world.hand.deed(world.director.token, async (ctx) => {
    const enterprise = await enterpriseFactory(ctx, { regionId: yanzhouId });
    mill = toGlobalId('ent', enterprise);
    for (const [name, regionId] of people) {
      const kind = name === '孟凡' ? PersonKind.STAFF : PersonKind.BUSINESSPERSON;
      const roles = regionId === yanzhouId && name !== '单海燕' ? [{ enterpriseId: mill, kind }] : [];
      await personFactory(ctx, { regionId, name, roles });
    }
  });
});
afterAll(() => world?.stop());

interface People {
  nodes: { id: string; name: string; initials: string }[];
  edges: { cursor: string }[];
  totalCount: { value: number };
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
async function list(actor: Actor, args = ''): Promise<People> {
  const text = `{people${args}{nodes{id name initials} edges{cursor} totalCount{value} pageInfo{hasNextPage endCursor}}}`;
  // The document asks for these fields.
  return (dataOf(await actor.ask(text)) as unknown as { people: People }).people;
}
/** The people met on the way through the whole list, two at a time. */
async function walked(actor: Actor, order: string): Promise<string[]> {
  const seen: string[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo } = await list(actor, `(order:${order},first:2${after})`);
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = `,after:"${pageInfo.endCursor}"`;
  }
}
const names = async (actor: Actor, args = '') => (await list(actor, args)).nodes.map(({ name }) => name);
const search = (actor: Actor, text: string) => names(actor, `(filter:{search:"${text}"})`);

describe('a list of people', () => {
  it('is in the order of the names’ sounds', async () => {
    expect(await names(both)).toEqual(['单海燕', '孟凡', '孟繁荣', '孟小舟', '曾国秀'].toSorted(byIcu));
    expect(await names(both, '(order:NAME_DESC)')).toEqual((await names(both)).toReversed());
    expect(await names(both, '(order:UPDATED_AT_ASC)')).toHaveLength(5);
    expect(await names(both, `(regionId:${yanzhouId})`)).toHaveLength(3);
  });

  it('is found by a fragment of the name or the beginning of its initials', async () => {
    expect(await search(both, '小舟')).toEqual(['孟小舟']);
    expect(await search(both, 'MF')).toEqual(['孟凡', '孟繁荣']);
    expect(await search(both, 'zgx')).toEqual(['曾国秀']);
    expect(await search(both, 'shy')).toEqual(['单海燕']);
    expect(await search(both, 'f')).toEqual([]);
    expect(await search(both, '%')).toEqual([]);
    expect(await names(both, '(filter:{search:""})')).toHaveLength(5);
  });

  it('is narrowed to those at work in an enterprise, in one capacity', async () => {
    expect(await names(world.yanzhou, `(filter:{enterpriseId:"${mill}"})`)).toEqual(['孟凡', '孟繁荣']);
    expect(await names(world.yanzhou, `(filter:{enterpriseId:"${mill}",kind:STAFF})`)).toEqual(['孟凡']);
    expect(await names(both, '(filter:{kind:BUSINESSPERSON})')).toEqual(['孟繁荣']);
    expect(codeOf(await world.yanzhou.ask('{people(filter:{enterpriseId:"x"}){nodes{id}}}'))).toBe('BAD_ID');
  });

  it.each(['NAME_ASC', 'NAME_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC'])(
    'is walked by %s, each person met once, by whoever reads it',
    async (order) => {
      for (const actor of [both, world.director, province, mixed])
        expect(await walked(actor, order)).toEqual((await list(actor, `(order:${order})`)).nodes.map(({ id }) => id));
    },
  );
});

describe('E7 a list of people', () => {
  it('ends at the wall: names, counts and searches', async () => {
    expect(await names(world.yanzhou)).toHaveLength(3);
    expect(await list(world.yanzhou, `(regionId:${zouchengId})`)).toMatchObject({
      nodes: [],
      totalCount: { value: 0 },
    });
    expect(await search(world.yanzhou, '孟小舟')).toEqual([]);
    expect((await list(world.zoucheng, `(filter:{enterpriseId:"${mill}"})`)).nodes).toEqual([]);
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    expect((await list(contact)).totalCount.value).toBe(0);
    expect(codeOf(await world.nobody.ask('{people{nodes{id}}}'))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['the province', () => province],
    ['the city', () => world.director],
  ])('tells %s first characters only, and its cursors no more', async (_who, actor) => {
    const seen = await list(actor());
    expect(seen.nodes.map(({ name, initials }) => `${name} ${initials}`).toSorted()).toEqual(
      ['单** s**', '孟** m**', '孟** m**', '孟** m**', '曾** z**'].toSorted(),
    );
    expect(seen.totalCount.value).toBe(5);
    const cursors = seen.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString('utf8')).join();
    expect(cursors).toContain('孟**');
    for (const [name] of people) expect(cursors).not.toContain(name);
  });

  it('is not searched by what the reader may not see', async () => {
    for (const text of ['孟凡', '孟', '凡', 'mf', 'shy', '海燕'])
      expect([text, await search(province, text)]).toEqual([text, []]);
    expect((await list(province, '(filter:{search:"孟凡"})')).totalCount.value).toBe(0);
  });

  it('is masked person by person for one who reads both above the county and in one', async () => {
    expect((await names(mixed)).toSorted()).toEqual(['单**', '孟**', '孟**', '孟小舟', '曾国秀'].toSorted());
    expect(await search(mixed, '孟')).toEqual(['孟小舟']);
    expect(await names(mixed, `(regionId:${zouchengId})`)).toEqual(['曾国秀', '孟小舟']);
    expect(await names(mixed, `(regionId:${jiningId},filter:{search:"mf"})`)).toEqual([]);
  });
});

/** The order of the database: pinyin, as ICU has it. */
const byIcu = new Intl.Collator('zh-CN').compare;
