import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, password, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { claimInvitation, inviteMember } from '../identity/index.ts';
import { departmentFactory } from './department.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId] = [370812, 370883, 370800, 370000];
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  for (const [regionId, name] of [
    [shandongId, '山东省环境保护厅'],
    [jiningId, '济宁市环境保护局'],
    [yanzhouId, '兖州区环境保护局'],
    [zouchengId, '邹城市环境保护局'],
  ] as const)
    await make(regionId, name);
});
afterAll(() => world?.stop());

const make = (regionId: number, name: string): Promise<RowKey> =>
  world.hand.deed(world.platform.token, (ctx) => departmentFactory(ctx, { regionId, name }));

interface Department {
  id: string;
  regionId: number;
  name: string;
  kind: string;
  endedOn: string | null;
  region: { name: string };
}
async function departments(actor: Actor, regionId: number): Promise<Department[]> {
  const text = 'query($r: Int!){departments(regionId:$r){id regionId name kind endedOn region{name}}}';
  // The document asks for these fields.
  return (dataOf(await actor.ask(text, { r: regionId })) as unknown as { departments: Department[] }).departments;
}
const names = async (actor: Actor, regionId: number) => (await departments(actor, regionId)).map(({ name }) => name);
const register = (actor: Actor, regionId: number, name: string) =>
  actor.ask(
    'mutation($i: RegisterDepartmentInput!){registerDepartment(input:$i){department{regionId kind name endedOn region{name}}}}',
    { i: { regionId, kind: 'QUALITY', name } },
  );
const ruleOf = ({ errors }: Answer<unknown>) => [errors?.[0]?.extensions.field, errors?.[0]?.extensions.rule];

describe('departments', () => {
  it('of a county are its own and those above it, the nearest first', async () => {
    expect(await names(world.yanzhou, yanzhouId)).toEqual(['兖州区环境保护局', '济宁市环境保护局', '山东省环境保护厅']);
    expect(await names(world.director, jiningId)).toEqual(['济宁市环境保护局', '山东省环境保护厅']);
  });

  it('that ended are offered no more', async () => {
    const { id } = await make(yanzhouId, '兖州市卫生局');
    await world.owner(`update department set ended_on = '2014-01-01' where id = $1`, [id]);
    expect(await names(world.yanzhou, yanzhouId)).not.toContain('兖州市卫生局');
  });

  it('E7 of a neighbour are not seen', async () => {
    expect(await names(world.yanzhou, zouchengId)).toEqual(['济宁市环境保护局', '山东省环境保护厅']);
    expect(await names(world.zoucheng, yanzhouId)).toEqual(['济宁市环境保护局', '山东省环境保护厅']);
  });
});

describe('registering a department', () => {
  it('is the director’s work, and its name stands once in the region', async () => {
    const made = await register(world.director, yanzhouId, ' 兖州区质量技术监督局 ');
    expect(dataOf(made)).toEqual({
      registerDepartment: {
        department: {
          regionId: yanzhouId,
          kind: 'QUALITY',
          name: '兖州区质量技术监督局',
          endedOn: null,
          region: { name: '兖州区' },
        },
      },
    });
    expect(ruleOf(await register(world.director, yanzhouId, '兖州区质量技术监督局'))).toEqual(['name', 'NAME_TAKEN']);
    expect(codeOf(await register(world.director, zouchengId, '兖州区质量技术监督局'))).toBeUndefined();
  });

  it('leaves one row although two register at once', async () => {
    const codes = await Promise.all(
      Array.from({ length: 3 }, async () => codeOf(await register(world.director, jiningId, '济宁市商务局')) ?? 'done'),
    );
    expect(codes.toSorted()).toEqual(['BAD_INPUT', 'BAD_INPUT', 'done']);
    expect(await world.owner(`select from department where name = '济宁市商务局'`)).toHaveLength(1);
  });

  it('wants a name and a region there is', async () => {
    expect(ruleOf(await register(world.director, jiningId, ' '))).toEqual(['name', 'REQUIRED']);
    expect(ruleOf(await register(world.platform, 370899, '某局'))).toEqual(['regionId', 'REGION_UNKNOWN']);
  });

  it('E7 is refused to a clerk, and in another city', async () => {
    expect(codeOf(await register(world.yanzhou, yanzhouId, '某局'))).toBe('NOT_ALLOWED');
    expect(codeOf(await register(world.director, 370900, '某局'))).toBe('NOT_ALLOWED');
  });
});

describe('E7 the contact of a department', () => {
  const invite = (actor: Actor, input: Record<string, unknown>) =>
    actor.ask('mutation($i: InviteMemberInput!){inviteMember(input:$i){path}}', { i: input });

  async function contactOf(department: RowKey, loginName: string): Promise<Actor> {
    const { regionId } = department;
    const departmentId = toGlobalId('dep', department);
    const { path } = await world.hand.deed(world.director.token, (ctx) =>
      inviteMember(ctx, { regionId, role: Role.DEPARTMENT_CONTACT, departmentId }),
    );
    const claim = { token: path.slice('/welcome/'.length), loginName, displayName: loginName, password };
    return world.as(await world.hand.tokenOf((ctx) => claimInvitation(ctx, claim)), loginName);
  }

  it('knows which department it speaks for, and sees no other', async () => {
    const own = await make(jiningId, '济宁市环境监察局');
    const contact = await contactOf(own, 'monitoring');
    const text = '{viewer{memberships{role department{id name region{name}}}}}';
    expect(dataOf(await contact.ask(text))).toEqual({
      viewer: {
        memberships: [
          {
            role: 'DEPARTMENT_CONTACT',
            department: { id: toGlobalId('dep', own), name: '济宁市环境监察局', region: { name: '济宁市' } },
          },
        ],
      },
    });
    expect(await names(contact, jiningId)).toEqual(['济宁市环境监察局']);
    expect(dataOf(await world.yanzhou.ask(text))).toEqual({
      viewer: { memberships: [{ role: 'CLERK', department: null }] },
    });
  });

  it('is invited for a department of the very region, and nobody else is invited for one', async () => {
    const departmentId = toGlobalId('dep', await make(yanzhouId, '兖州区商务局'));
    const role = 'DEPARTMENT_CONTACT';
    const notHere = ['departmentId', 'NOT_HERE'];
    expect(codeOf(await invite(world.director, { regionId: yanzhouId, role, departmentId }))).toBeUndefined();
    expect(ruleOf(await invite(world.director, { regionId: zouchengId, role, departmentId }))).toEqual(notHere);
    expect(ruleOf(await invite(world.director, { regionId: yanzhouId, role: 'CLERK', departmentId }))).toEqual(notHere);
    const unknown = toGlobalId('dep', { regionId: yanzhouId, id: '0198c2f0-0000-7000-8000-000000000000' });
    expect(ruleOf(await invite(world.director, { regionId: yanzhouId, role, departmentId: unknown }))).toEqual(notHere);
    expect(codeOf(await invite(world.director, { regionId: yanzhouId, role, departmentId: 'x' }))).toBe('BAD_ID');
    expect(codeOf(await invite(world.yanzhou, { regionId: yanzhouId, role, departmentId }))).toBe('NOT_ALLOWED');
  });
});
