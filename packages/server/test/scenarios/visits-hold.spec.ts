import { JoinVisitDocument, PlanVisitDocument, VisitBurdenDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DepartmentKind, registerDepartment } from '../../src/modules/departments/index.ts';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { numbersFrom } from '../kit/random.ts';
import { codeOf, dataOf, makeWorld, type World } from '../kit/world.ts';

const yanzhouId = 370812;
const bureaus: string[] = [];
let world: World;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-08T09:00:00+08:00')) });
  for (const name of ['商务局', '环保局', '质监局', '安监局']) {
    const key = await world.hand.deed(world.director.token, (ctx) =>
      registerDepartment(ctx, { regionId: yanzhouId, kind: DepartmentKind.OTHER, name: `兖州区${name}` }),
    );
    bureaus.push(toGlobalId('dep', key));
  }
});
afterAll(() => world?.stop());

interface Standing {
  id: string;
  on: string;
  has_reason: boolean;
  bodies: string[];
  kind: string;
}
const standing = (enterpriseId: string): Promise<Standing[]> =>
  world.owner<Standing & Record<string, unknown>>(
    `select v.id, v.listed_on::text as on, v.burden_reason is not null as has_reason, v.kind,
            array(select d.name from visit_department d where d.region_id = v.region_id and d.visit_id = v.id and not d.is_removed order by d.id)
              || case when v.with_office then '{联络办}'::text[] else '{}' end as bodies
       from visit v where v.region_id = $1 and v.enterprise_id = $2 order by v.id`,
    [yanzhouId, enterpriseId],
  );

describe.each([11, 29, 47])('whoever plans and joins at once, seed %i', (seed) => {
  it('no limit is passed without a reason, and every body stands in a visit once', async () => {
    const roll = numbersFrom(seed);
    const key = await world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
    const enterpriseId = toGlobalId('ent', key);
    const plan = () => {
      const leadDepartmentId = bureaus[roll(bureaus.length)] ?? '';
      const input = {
        enterpriseId,
        kind: 'REGULAR' as const,
        plannedOn: `2014-10-${String(13 + roll(12))}`,
        withOffice: roll(2) === 0,
        departmentIds: [leadDepartmentId],
        leadDepartmentId,
        burdenReason: roll(4) === 0 ? '企业来电求助' : null,
      };
      return world.yanzhou.send(PlanVisitDocument, { input });
    };
    for (let round = 0; round < 3; round += 1) {
      const plans = await Promise.all(Array.from({ length: 6 }, plan));
      expect(plans.map(codeOf).filter((code) => code !== undefined && code !== 'VISIT_BURDEN')).toEqual([]);
      const there = await standing(key.id);
      const joins = Array.from({ length: 8 }, () => {
        const { id = '' } = there[roll(there.length)] ?? {};
        const departmentId = roll(3) === 0 ? null : (bureaus[roll(bureaus.length)] ?? null);
        const input = { id: toGlobalId('vis', { regionId: yanzhouId, id }), departmentId };
        return world.director.send(JoinVisitDocument, { input });
      });
      for (const answer of await Promise.all(joins)) dataOf(answer);
    }
    const visits = await standing(key.id);
    expect(visits.length).toBeGreaterThan(0);
    for (const { bodies, kind } of visits) {
      expect(new Set(bodies).size).toBe(bodies.length);
      expect(kind).toBe(bodies.length > 1 ? 'JOINT' : 'REGULAR');
    }
    const byDay = Map.groupBy(visits, ({ on }) => on);
    for (const [, same] of byDay)
      expect(same.filter(({ has_reason: hasReason }) => !hasReason).length).toBeLessThanOrEqual(1);
    expect(visits.filter(({ has_reason: hasReason }) => !hasReason).length).toBeLessThanOrEqual(3);
    const [first] = visits;
    const burden = dataOf(
      await world.yanzhou.send(VisitBurdenDocument, { enterpriseId, on: first?.on ?? '' }),
    ).visitBurden;
    expect(burden).toMatchObject({ dayCount: byDay.get(first?.on ?? '')?.length, monthCount: visits.length });
  });
});
