import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNames } from '../../../test/kit/names.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { PersonKind } from '../people/index.ts';
import { personFactory } from '../people/person.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId] = [370812, 370883, 370800, 370000];
const phone = '13953701234';

let at = new Date('2014-10-08T02:00:00Z');
let world: World;
let clerk: Actor;
let province: Actor;
let enterpriseId = '';
let personId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => at } });
  clerk = await world.member('city.clerk', Role.CLERK, jiningId);
  province = await world.member('province', Role.ADMINISTRATOR, shandongId);
  await world.hand.deed(world.director.token, async (ctx) => {
    enterpriseId = toGlobalId('ent', await enterpriseFactory(ctx, { regionId: yanzhouId }));
    const roles = [{ enterpriseId, kind: PersonKind.BUSINESSPERSON, title: '董事长' }];
    personId = toGlobalId('per', await personFactory(ctx, { regionId: yanzhouId, name: '慕容望舒', phone, roles }));
    await personFactory(ctx, { regionId: zouchengId, name: '曾国秀' });
  });
});
afterAll(() => world?.stop());

const opening = (actor: Actor, given: object = {}) =>
  actor.ask(
    'mutation($i: OpenNamesInput!, $k: String){openNames(input:$i,idempotencyKey:$k){opening{id purpose untilAt openedByName regionId officeRegion{name}}}}',
    { i: { regionId: yanzhouId, purpose: ' 核对走访 ', ...given } },
  );
const close = (actor: Actor, id: string) =>
  actor.ask('mutation($i: CloseNamesInput!){closeNames(input:$i){opening{closedAt}}}', { i: { id } });
const names = async (actor: Actor, args = ''): Promise<string[]> => {
  const data = dataOf(await actor.ask(`{people${args}{nodes{name}}}`)) as unknown as {
    people: { nodes: { name: string }[] };
  };
  return data.people.nodes.map(({ name }) => name).toSorted();
};
const found = async (actor: Actor, search: string): Promise<number> => {
  const data = dataOf(
    await actor.ask('query($s: String){enterprises(filter:{search:$s}){nodes{id}}}', { s: search }),
  ) as unknown as { enterprises: { nodes: unknown[] } };
  return data.enterprises.nodes.length;
};
const sight = async (actor: Actor): Promise<{ namesReadIn: number[]; openedNames: object[] }> => {
  const data = dataOf(
    await actor.ask('{viewer{namesReadIn openedNames{id regionId regionName purpose untilAt}}}'),
  ) as unknown as { viewer: { namesReadIn: number[]; openedNames: object[] } };
  return data.viewer;
};
const masked = ['慕**', '曾**'].toSorted();

describe('names above the county', () => {
  it('are masked for every member of the city and the province, and whole for the county', async () => {
    const leader = await world.member('leader', Role.LEADER, jiningId);
    for (const actor of [world.director, clerk, leader, province, world.platform])
      expect(await names(actor)).toEqual(masked);
    expect(await names(world.yanzhou)).toEqual(['慕容望舒']);
  });

  it('are opened for one county, one account and a purpose', async () => {
    const answer = dataOf(await opening(clerk)) as unknown as { openNames: object };
    expect(answer.openNames).toMatchObject({
      opening: {
        purpose: '核对走访',
        untilAt: '2014-10-08T16:00:00.000Z',
        openedByName: 'city.clerk',
        regionId: yanzhouId,
        officeRegion: { name: '济宁市' },
      },
    });
    expect(await names(clerk)).toEqual(['慕容望舒', '曾**'].toSorted());
    expect(await names(clerk, `(regionId:${yanzhouId},filter:{search:"望舒"})`)).toEqual(['慕容望舒']);
    expect(await names(clerk, `(regionId:${zouchengId})`)).toEqual(['曾**']);
    expect(await names(world.director)).toEqual(masked);
    expect(await sight(clerk)).toMatchObject({
      namesReadIn: [jiningId, yanzhouId],
      openedNames: [
        { regionId: yanzhouId, regionName: '兖州区', purpose: '核对走访', untilAt: '2014-10-08T16:00:00.000Z' },
      ],
    });
    expect(await sight(world.yanzhou)).toEqual({ namesReadIn: [yanzhouId], openedNames: [] });
  });

  it('open the search by name and by the end of a phone, and never the phone itself', async () => {
    expect(await names(world.director, '(filter:{search:"望舒"})')).toEqual([]);
    expect(await names(clerk, '(filter:{search:"望舒"})')).toEqual(['慕容望舒']);
    expect(await found(world.director, phone.slice(-4))).toBe(0);
    expect(await found(clerk, phone.slice(-4))).toBe(1);
    const text = JSON.stringify(await clerk.ask('query($id: ID!){person(id:$id){name phone}}', { id: personId }));
    expect(text).toContain('慕容望舒');
    expect(text).not.toContain(phone);
  });

  it('are closed early by whoever opened them, and by nobody else', async () => {
    const [id = ''] = await openNames(province, yanzhouId);
    await openNames(province, yanzhouId);
    expect(await names(province, `(regionId:${yanzhouId})`)).toEqual(['慕容望舒']);
    expect(codeOf(await close(clerk, id))).toBe('NOT_FOUND');
    expect(dataOf(await close(province, id))).toEqual({
      closeNames: { opening: { closedAt: '2014-10-08T02:00:00.000Z' } },
    });
    // Both that were opened are closed.
    expect(await names(province, `(regionId:${yanzhouId})`)).toEqual(['慕**']);
    expect(dataOf(await close(province, id))).toMatchObject({ closeNames: { opening: {} } });
    expect(await names(clerk, `(regionId:${yanzhouId})`)).toEqual(['慕容望舒']);
  });

  it('are closed with the business day', async () => {
    at = new Date('2014-10-08T15:59:59Z');
    expect(await names(clerk, `(regionId:${yanzhouId})`)).toEqual(['慕容望舒']);
    at = new Date('2014-10-08T16:00:00Z');
    expect(await names(clerk, `(regionId:${yanzhouId})`)).toEqual(['慕**']);
    expect((await sight(clerk)).openedNames).toEqual([]);
    at = new Date('2014-10-08T02:00:00Z');
  });
});

describe('opening names', () => {
  it.each([
    ['a member of the county, who reads them anyway', () => world.yanzhou, {}, 'NAMES_KNOWN'],
    ['a member of another county', () => world.zoucheng, {}, 'NOT_ALLOWED'],
    ['nobody', () => world.nobody, {}, 'UNAUTHENTICATED'],
    ['somebody who says no purpose', () => clerk, { purpose: ' 看 ' }, 'BAD_INPUT'],
    ['for a whole city', () => clerk, { regionId: jiningId }, 'BAD_INPUT'],
    ['for a county that is not there', () => clerk, { regionId: 370899 }, 'BAD_INPUT'],
  ])('is refused to %s', async (_who, actor, given, code) => {
    expect(codeOf(await opening(actor(), given))).toBe(code);
  });

  it('is refused to those who only read, and to another system', async () => {
    for (const role of [Role.LEADER, Role.AUDITOR])
      expect(codeOf(await opening(await world.member(`only.${role}`, role, jiningId)))).toBe('NOT_ALLOWED');
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, jiningId);
    expect(codeOf(await opening(contact))).toBe('NOT_ALLOWED');
  });

  it('under one key is one opening', async () => {
    const once = () =>
      clerk.ask(
        `mutation{openNames(input:{regionId:${zouchengId},purpose:"预约走访"},idempotencyKey:"opened-once"){opening{id}}}`,
      );
    expect(dataOf(await once())).toEqual(dataOf(await once()));
    expect(await world.owner(`select from name_opening where region_id = ${zouchengId}`)).toHaveLength(1);
  });

  it('is written down for the county, for those above, and beside each person; the neighbour sees nothing', async () => {
    const listed = '{nameOpenings{nodes{openedByName purpose region{name} officeRegion{name}}}}';
    const seen = JSON.stringify(dataOf(await world.yanzhou.ask(listed)));
    expect(seen).toContain('city.clerk');
    expect(seen).toContain('济宁市');
    expect(JSON.stringify(dataOf(await province.ask(listed)))).toContain('city.clerk');
    expect(dataOf(await world.zoucheng.ask(listed))).toEqual({
      nameOpenings: {
        nodes: [
          {
            openedByName: 'city.clerk',
            purpose: '预约走访',
            region: { name: '邹城市' },
            officeRegion: { name: '济宁市' },
          },
        ],
      },
    });
    const beside = 'query($id: ID!){person(id:$id){nameOpenings{purpose openedByName}}}';
    const person = dataOf(await world.yanzhou.ask(beside, { id: personId })) as unknown as {
      person: { nameOpenings: object[] };
    };
    expect(person.person.nameOpenings).toHaveLength(3);
    const deeds = await world.owner(
      `select verb, reason from audit_event where verb in ('openNames', 'closeNames') and region_id = ${yanzhouId} order by happened_at, id`,
    );
    expect(deeds.map(({ verb }) => verb)).toEqual(['openNames', 'openNames', 'openNames', 'closeNames']);
  });

  it('is never changed by the application', async () => {
    const kinds = await world.owner<{ kind: string }>(
      `select privilege_type as kind from information_schema.role_table_grants where table_name = 'name_opening' and grantee = 'lianxi_app' order by 1`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['INSERT', 'SELECT']);
  });
});
