import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  await world.member('administrator', Role.ADMINISTRATOR, jiningId);
  await world.member('clerk.b', Role.CLERK, yanzhouId);
  await world.member('auditor', Role.AUDITOR, yanzhouId, zouchengId);
});
afterAll(() => world?.stop());

interface Member {
  id: string;
  regionId: number;
  role: string;
  loginName: string;
  endedAt: string | null;
  viewerCan: { end: boolean };
}
interface Members {
  nodes: Member[];
  totalCount: { value: number };
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
async function members(actor: Actor, args = '', narrow?: number): Promise<Members> {
  const text = `{members${args}{nodes{id regionId region{name} role loginName displayName department{id} grantedAt endedAt viewerCan{end}} totalCount{value exact} pageInfo{hasNextPage endCursor}}}`;
  // The document asks for these fields.
  return (dataOf(await actor.ask(text, {}, narrow ? { narrow } : {})) as unknown as { members: Members }).members;
}
const told = ({ nodes }: Members) => nodes.map(({ regionId, loginName }) => `${regionId} ${loginName}`);
const memberOf = async (loginName: string, regionId: number): Promise<Member> => {
  const found = (await members(world.platform, `(regionId:${regionId})`)).nodes.find(
    (one) => one.loginName === loginName && one.regionId === regionId,
  );
  if (!found) throw new Error(`no member ${loginName}`);
  return found;
};
const end = (actor: Actor, id: string, reason = '调离') =>
  actor.ask('mutation($i: EndMembershipInput!){endMembership(input:$i){member{id loginName endedAt viewerCan{end}}}}', {
    i: { id, reason },
  });
const ruleOf = ({ errors }: Answer<unknown>) => [errors?.[0]?.extensions.field, errors?.[0]?.extensions.rule];

describe('members', () => {
  const ofYanzhou = [`${yanzhouId} auditor`, `${yanzhouId} clerk.b`, `${yanzhouId} yanzhou`];

  it('are listed by region, then by name', async () => {
    const all = await members(world.director);
    expect(told(all)).toEqual([
      `${jiningId} administrator`,
      `${jiningId} director`,
      ...ofYanzhou,
      `${zouchengId} auditor`,
      `${zouchengId} zoucheng`,
    ]);
    expect(all.totalCount.value).toBe(7);
    expect(told(await members(world.director, `(regionId:${yanzhouId})`))).toEqual(ofYanzhou);
  });

  it('are walked page by page, each met once', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await members(world.director, `(first:2${after})`);
      seen.push(...told(page));
      if (!page.pageInfo.hasNextPage) break;
      after = `,after:"${page.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(told(await members(world.director)));
  });

  it('are found by a fragment of either name', async () => {
    expect(told(await members(world.director, '(search:"ERK")'))).toEqual([`${yanzhouId} clerk.b`]);
    expect(told(await members(world.director, '(search:"%")'))).toEqual([]);
    expect((await members(world.director, '(search:"")')).nodes).toHaveLength(7);
  });

  it('E7 of a neighbour are not seen, narrowed or not', async () => {
    expect(told(await members(world.yanzhou))).toEqual(ofYanzhou);
    expect(await members(world.yanzhou, `(regionId:${zouchengId})`)).toMatchObject({
      nodes: [],
      totalCount: { value: 0 },
    });
    expect((await members(world.yanzhou, '(search:"zoucheng")')).nodes).toEqual([]);
    expect((await members(world.yanzhou, '', zouchengId)).nodes).toEqual([]);
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, 370881);
    expect((await members(contact)).nodes).toEqual([]);
    expect(codeOf(await world.nobody.ask('{members{nodes{id}}}'))).toBe('UNAUTHENTICATED');
  });

  it('are ended by whom the list says', async () => {
    const can = async (actor: Actor) =>
      (await members(actor)).nodes.filter(({ viewerCan }) => viewerCan.end).map(({ loginName }) => loginName);
    expect(await can(world.director)).toEqual(['auditor', 'clerk.b', 'yanzhou', 'contact', 'auditor', 'zoucheng']);
    expect(await can(world.yanzhou)).toEqual([]);
  });
});

describe('ending a membership', () => {
  it('takes effect at once, in the session that is open, and is written down', async () => {
    const leaver = await world.member('leaver', Role.CLERK, yanzhouId);
    const text = `mutation{registerEnterprise(input:{regionId:${yanzhouId},name:"离任公司"}){enterprise{id}}}`;
    expect((await members(leaver)).nodes.length).toBeGreaterThan(0);
    const { id } = await memberOf('leaver', yanzhouId);
    expect(dataOf(await end(world.director, id, ' 调离本单位 '))).toEqual({
      endMembership: { member: { id, loginName: 'leaver', endedAt: expect.any(String), viewerCan: { end: false } } },
    });
    expect((await members(leaver)).nodes).toEqual([]);
    expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(codeOf(await leaver.ask(text)));
    expect(told(await members(world.director))).not.toContain(`${yanzhouId} leaver`);
    expect(
      await world.owner(`select actor_name, subject_type, reason from audit_event where verb = 'endMembership'`),
    ).toEqual([{ actor_name: 'director', subject_type: 'Membership', reason: '调离本单位' }]);
    expect(codeOf(await end(world.director, id))).toBe('NOT_FOUND');
  });

  it('is refused for one’s own, for an administrator’s, to a clerk, and without a reason', async () => {
    const own = await memberOf('director', jiningId);
    const administrator = await memberOf('administrator', jiningId);
    const clerk = await memberOf('clerk.b', yanzhouId);
    expect(codeOf(await end(world.director, own.id))).toBe('NOT_ALLOWED');
    expect(codeOf(await end(world.director, administrator.id))).toBe('NOT_ALLOWED');
    expect(codeOf(await end(world.yanzhou, clerk.id))).toBe('NOT_ALLOWED');
    expect(ruleOf(await end(world.director, clerk.id, ' '))).toEqual(['reason', 'REQUIRED']);
    expect((await memberOf('clerk.b', yanzhouId)).endedAt).toBeNull();
    expect(codeOf(await end(world.platform, administrator.id))).toBeUndefined();
  });

  it('E7 of a neighbour’s member is one answer with that of nobody', async () => {
    const { id } = await memberOf('zoucheng', zouchengId);
    const shape = ({ data, errors }: Answer<unknown>) => ({
      data,
      errors: errors?.map(({ extensions }) => extensions),
    });
    const foreign = await end(world.yanzhou, id);
    const absent = await end(world.yanzhou, `${id.slice(0, -4)}AAAA`);
    expect(codeOf(foreign)).toBe('NOT_FOUND');
    expect(shape(foreign)).toEqual(shape(absent));
    expect((await memberOf('zoucheng', zouchengId)).endedAt).toBeNull();
  });

  it('E7 arbitrary SQL as the app role ends none that the policy would not', async () => {
    const { id } = await memberOf('zoucheng', zouchengId);
    const [row] = await world.owner<{ id: string }>(
      `select id from membership where login_name = 'zoucheng' and region_id = $1`,
      [zouchengId],
    );
    const call = (token: string) =>
      world.hand.deed(token, (ctx) => ctx.em.execute('select sec.end_membership(?, ?)', [zouchengId, row?.id]));
    await expect(call(world.yanzhou.token)).rejects.toMatchObject({ code: '42501' });
    await expect(call(world.zoucheng.token)).rejects.toMatchObject({ code: '42501' });
    expect((await memberOf('zoucheng', zouchengId)).id).toBe(id);
  });
});
