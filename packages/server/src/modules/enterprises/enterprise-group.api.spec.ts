import {
  EnterpriseGroupChoicesDocument,
  RegisterEnterpriseDocument,
  type RegisterEnterpriseInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];

let world: World;
let made = 0;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const register = (actor: Actor, given: Partial<RegisterEnterpriseInput>) =>
  actor.send(RegisterEnterpriseDocument, {
    input: { regionId: yanzhouId, name: `澄野${(made += 1)}号机械有限公司`, ...given },
  });
const registered = async (actor: Actor, given: Partial<RegisterEnterpriseInput> = {}) =>
  dataOf(await register(actor, given)).registerEnterprise.enterprise;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};
const defineGroup = (actor: Actor, input: { regionId: number; code: string; name: string }) =>
  actor.ask('mutation($input: DefineEnterpriseGroupInput!){defineEnterpriseGroup(input:$input){group{id code name}}}', {
    input,
  });

describe('groups of enterprises', () => {
  const choices = async (actor: Actor, regionId: number) =>
    dataOf(await actor.send(EnterpriseGroupChoicesDocument, { regionId })).enterpriseGroups.map(({ code }) => code);

  it('flow down to the counties, and a sibling’s are unknown', async () => {
    dataOf(await defineGroup(world.director, { regionId: jiningId, code: 'PRIVATE', name: '民营' }));
    dataOf(await defineGroup(world.director, { regionId: zouchengId, code: 'COAL', name: '煤炭' }));
    expect(await choices(world.yanzhou, yanzhouId)).toEqual(['PRIVATE']);
    expect(await choices(world.zoucheng, zouchengId)).toEqual(['COAL', 'PRIVATE']);
    const kept = await registered(world.yanzhou, { groupCodes: ['PRIVATE'] });
    expect(kept.groups).toMatchObject([{ code: 'PRIVATE', name: '民营' }]);
    for (const actor of [world.yanzhou, world.director])
      expect([actor.loginName, ...ruleOf(await register(actor, { groupCodes: ['COAL'] }))]).toEqual([
        actor.loginName,
        'BAD_INPUT',
        'groupCodes',
        'GROUP_UNKNOWN',
      ]);
  });

  it('are shown once, as configured nearest to the county', async () => {
    dataOf(await defineGroup(world.director, { regionId: jiningId, code: 'TWICE', name: '全市' }));
    dataOf(await defineGroup(world.director, { regionId: yanzhouId, code: 'TWICE', name: '全区' }));
    const { groups } = await registered(world.yanzhou, { groupCodes: ['TWICE'] });
    expect(groups.map(({ name }) => name)).toEqual(['全区']);
    expect((await choices(world.yanzhou, yanzhouId)).filter((code) => code === 'TWICE')).toHaveLength(1);
  });

  it('are defined once by directors, for a region that exists', async () => {
    const given = { regionId: jiningId, code: 'ONCE', name: '一次' };
    dataOf(await defineGroup(world.director, given));
    expect(ruleOf(await defineGroup(world.director, given))).toEqual(['BAD_INPUT', 'code', 'GROUP_TAKEN']);
    expect(ruleOf(await defineGroup(world.director, { ...given, code: 'once' }))).toEqual([
      'BAD_INPUT',
      'code',
      'GROUP_CODE',
    ]);
    expect(ruleOf(await defineGroup(world.director, { ...given, regionId: 370899 }))).toEqual([
      'BAD_INPUT',
      'regionId',
      'REGION_UNKNOWN',
    ]);
    expect(codeOf(await defineGroup(world.yanzhou, { ...given, regionId: yanzhouId }))).toBe('NOT_ALLOWED');
  });
});
