import { MarkPracticeRegionDocument, ProposeEnterpriseTransferDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentFactory } from '../src/modules/departments/department.factory.ts';
import { enterpriseFactory } from '../src/modules/enterprises/enterprise.factory.ts';
import { problemFactory } from '../src/modules/problems/problem.factory.ts';
import { Role } from '../src/platform/actor.ts';
import { clockAt } from '../src/platform/clock.ts';
import { toGlobalId, type RowKey } from '../src/platform/global-id.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from './kit/world.ts';

const [yanzhouId, practiceId, jiningId] = [370812, 370827, 370800];
let world: World;
let learner: Actor;
let own: RowKey;
let ofTheCity: RowKey;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-18T09:00:00+08:00')) });
  const admin = await world.member('cityadmin', Role.ADMINISTRATOR, jiningId);
  learner = await world.member('learner', Role.DIRECTOR, practiceId);
  const department = (regionId: number, name: string) =>
    world.hand.deed(world.platform.token, (ctx) => departmentFactory(ctx, { regionId, name }));
  ofTheCity = await department(jiningId, '济宁市安监局');
  dataOf(await admin.send(MarkPracticeRegionDocument, { input: { regionId: practiceId, isPractice: true } }));
  own = await world.hand.deed(learner.token, (ctx) =>
    departmentFactory(ctx, { regionId: practiceId, name: '练习安监局' }),
  );
});
afterAll(() => world?.stop());

const enterprise = (actor: Actor, regionId: number, name: string): Promise<string> =>
  world.hand.deed(actor.token, async (ctx) => toGlobalId('ent', await enterpriseFactory(ctx, { regionId, name })));
const refused = ({ errors }: Answer<unknown>) => [errors?.[0]?.extensions.field, errors?.[0]?.extensions.rule];

describe('what is practised', () => {
  it('is put before a department of the practice region, and before none above it', async () => {
    const offered = dataOf(await learner.ask(`{departments(regionId:${practiceId}){name}}`));
    expect(offered).toEqual({ departments: [{ name: '练习安监局' }] });
    const problem = await world.hand.deed(learner.token, async (ctx) =>
      problemFactory(ctx, {
        enterpriseId: toGlobalId('ent', await enterpriseFactory(ctx, { regionId: practiceId, name: '练习机械厂' })),
      }),
    );
    const refer = (department: RowKey) =>
      learner.ask('mutation($input:ReferProblemInput!){referProblem(input:$input){problem{state}}}', {
        input: { id: toGlobalId('prb', problem), version: 1, departmentId: toGlobalId('dep', department) },
      });
    expect(refused(await refer(ofTheCity))).toEqual(['departmentId', 'NOT_HERE']);
    expect(codeOf(await refer(own))).toBeUndefined();
  });

  it('leaves an ordinary county its departments above', async () => {
    const offered = dataOf(await world.yanzhou.ask(`{departments(regionId:${yanzhouId}){name}}`));
    expect(offered).toEqual({ departments: [{ name: '济宁市安监局' }] });
  });

  it('is handed to no other county, and takes none in', async () => {
    const propose = async (actor: Actor, [from, to]: readonly [number, number]) =>
      actor.send(ProposeEnterpriseTransferDocument, {
        input: {
          enterpriseId: await enterprise(actor, from, `${from}搬迁食品有限公司`),
          version: 1,
          toRegionId: to,
          reason: '整体搬迁',
          movedOn: '2014-11-01',
        },
      });
    const director = await world.member('yanzhou.director', Role.DIRECTOR, yanzhouId);
    for (const [actor, way] of [
      [learner, [practiceId, yanzhouId]],
      [director, [yanzhouId, practiceId]],
    ] as const)
      expect(refused(await propose(actor, way))).toEqual(['toRegionId', 'OTHER_REGION']);
  });
});
