import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { personFactory } from './person.factory.ts';

const [yanzhouId, zouchengId, quFuId, jiningId, taishanId, shandongId] = [
  370812, 370883, 370881, 370800, 370902, 370000,
];
let world: World;
let province: Actor;

beforeAll(async () => {
  world = await makeWorld();
  province = await world.member('province', Role.ADMINISTRATOR, shandongId);
});
afterAll(() => world?.stop());

const person = async (regionId: number, name = '孟凡'): Promise<string> =>
  toGlobalId('per', await world.hand.deed(world.platform.token, (ctx) => personFactory(ctx, { regionId, name })));
const link = (actor: Actor, ...personIds: string[]) =>
  actor.ask('mutation($i: LinkPeopleInput!){linkPeople(input:$i){people{id regionId isLinked}}}', {
    i: { personIds, reason: '经核实为同一人' },
  });
/** The link of each person, as text to compare; null where there is none. */
async function linksOf(...ids: string[]): Promise<(string | null)[]> {
  const rows = await world.owner<{ id: string; link_id: string | null }>(
    `select 'per_'||translate(encode(int4send(region_id)||uuid_send(id),'base64'),'+/=','-_') as id, link_id from person`,
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.link_id ?? null);
}
const regionsOf = async (linkId: string | null | undefined): Promise<number[]> =>
  (await world.owner<{ region_id: number }>(`select region_id from person_link where id = $1`, [linkId])).map(
    (row) => row.region_id,
  );

describe('linking people', () => {
  it('joins the records of two counties under their city, with the reason', async () => {
    const [here, there] = [await person(yanzhouId), await person(zouchengId)];
    expect(dataOf(await link(world.director, there, here))).toEqual({
      linkPeople: {
        people: [
          { id: here, regionId: yanzhouId, isLinked: true },
          { id: there, regionId: zouchengId, isLinked: true },
        ],
      },
    });
    const [first, second] = await linksOf(here, there);
    expect([first, first === second, await regionsOf(first)]).toEqual([expect.any(String), true, [jiningId]]);
    expect(await world.owner(`select reason, linked_by_name from person_link where id = $1`, [first])).toEqual([
      { reason: '经核实为同一人', linked_by_name: 'director' },
    ]);
    const [deed] = await world.owner(`select region_id, changes from audit_event where verb = 'linkPeople'`);
    expect(deed).toEqual({
      region_id: jiningId,
      changes: [{ field: 'people', before: null, after: `${zouchengId} 孟**、${yanzhouId} 孟**` }],
    });
  });

  it('brings along those who are linked already: nobody has two links', async () => {
    const [here, there, third] = [await person(yanzhouId), await person(zouchengId), await person(quFuId)];
    dataOf(await link(world.director, here, there));
    dataOf(await link(world.director, third, here));
    const links = await linksOf(here, there, third);
    expect(new Set(links).size).toBe(1);
    expect(links[0]).not.toBeNull();
    const [before] = links;
    dataOf(await link(world.director, there, third));
    expect(await linksOf(here, there, third)).toEqual([before, before, before]);
  });

  it('of one county, of one record, or of nobody is refused', async () => {
    const [here, twin, there] = [await person(yanzhouId), await person(yanzhouId), await person(zouchengId)];
    for (const ids of [[here, twin], [here, here], [here], []])
      expect(codeOf(await link(world.director, ...ids))).toBe('LINK_REGIONS');
    dataOf(await link(world.director, here, there));
    expect(codeOf(await link(world.director, twin, there))).toBe('LINK_REGIONS');
    expect(await linksOf(twin)).toEqual([null]);
  });

  it('across cities is the province’s work, and so is widening what the province linked', async () => {
    const [here, far, there] = [await person(yanzhouId), await person(taishanId), await person(zouchengId)];
    dataOf(await link(province, here, far));
    expect(await regionsOf((await linksOf(here))[0])).toEqual([shandongId]);
    expect(codeOf(await link(world.director, here, there))).toBe('NOT_ALLOWED');
    expect(await linksOf(there)).toEqual([null]);
    dataOf(await link(province, here, there));
    expect(new Set(await linksOf(here, far, there)).size).toBe(1);
  });

  it('takes a reason', async () => {
    const [here, there] = [await person(yanzhouId), await person(zouchengId)];
    const answer = await world.director.ask('mutation($i: LinkPeopleInput!){linkPeople(input:$i){people{id}}}', {
      i: { personIds: [here, there], reason: ' ' },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ field: 'reason', rule: 'REQUIRED' });
  });

  it('E7 is refused to a county, even to one who writes in both', async () => {
    const [here, there] = [await person(yanzhouId), await person(zouchengId)];
    const both = await world.member('both', Role.CLERK, yanzhouId, zouchengId);
    expect(codeOf(await link(both, here, there))).toBe('NOT_ALLOWED');
    const answer = await link(world.yanzhou, here, there);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ field: 'personIds', rule: 'NOT_HERE' });
    expect(await linksOf(here, there)).toEqual([null, null]);
  });

  it('E7 shows neither county anything of the other', async () => {
    const [here, there] = [await person(yanzhouId, '司空遥'), await person(zouchengId, '司空遥')];
    dataOf(await link(world.director, here, there));
    const text = 'query($id: ID!){person(id:$id){isLinked regionId}}';
    expect(dataOf(await world.yanzhou.ask(text, { id: here }))).toEqual({
      person: { isLinked: true, regionId: yanzhouId },
    });
    expect(dataOf(await world.yanzhou.ask(text, { id: there }))).toEqual({ person: null });
    expect(await world.hand.deed(world.yanzhou.token, (ctx) => ctx.em.execute('select id from person_link'))).toEqual(
      [],
    );
  });
});
