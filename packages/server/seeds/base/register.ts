import {
  changeEnterpriseStatus,
  defineEnterpriseGroup,
  EnterpriseStatus,
  registerEnterprise,
} from '../../src/modules/enterprises/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { baseEnterprises, type BaseEnterprise } from './enterprises.ts';
import { jiningCounties, outOfScope, taianCounties } from './plan.ts';
import type { Seeding } from './seeding.ts';

export const group = { regionId: 370000, code: 'TAIWAN_FUNDED', name: '台资企业' };

/** The enterprises of the group by county, in the order of the plan: the campaign counts these. */
export type Register = ReadonlyMap<number, readonly RowKey[]>;

/** Fills the register: 51 enterprises of the campaign and 6 of the other city, active since their registration. */
export async function fillRegister({ hand, clock, admin }: Seeding): Promise<Register> {
  clock.turnTo('2014-09-01');
  const register = new Map<number, RowKey[]>();
  await hand.deed(admin, (ctx) => defineEnterpriseGroup(ctx, group));
  await hand.deed(admin, async (ctx) => {
    for (const facts of baseEnterprises([...jiningCounties, ...taianCounties])) {
      const key = await registerEnterprise(ctx, active(facts));
      register.set(facts.regionId, [...(register.get(facts.regionId) ?? []), key]);
    }
  });
  return register;
}

const active = (facts: BaseEnterprise) => ({
  ...facts,
  status: EnterpriseStatus.ACTIVE,
  groupCodes: [group.code],
  isNoDuplicate: true,
});

const extra = (place: string, word: string) => ({
  name: `${place.slice(0, 2)}${word}机械有限公司`,
  status: EnterpriseStatus.ACTIVE,
  groupCodes: [group.code],
});

/** One enterprise that closed before the campaign began. */
export async function closeOne({ hand, clock, admin }: Seeding): Promise<void> {
  const { regionId, place, since, closedOn } = outOfScope.closedBefore;
  clock.turnTo('2014-09-01');
  await hand.deed(admin, async (ctx) => {
    const key = await registerEnterprise(ctx, { ...extra(place, '旧友'), regionId, statusSinceOn: since });
    const id = toGlobalId('ent', key);
    const status = EnterpriseStatus.CLOSED;
    await changeEnterpriseStatus(ctx, { id, version: 1, status, reason: '已办理注销', effectiveOn: closedOn });
  });
}

/** One that opened while the campaign ran. */
export async function openOne({ hand, clock, admin }: Seeding): Promise<void> {
  const { regionId, place, since } = outOfScope.openedAfter;
  clock.turnTo(since);
  await hand.deed(admin, (ctx) => registerEnterprise(ctx, { ...extra(place, '新朋'), regionId, statusSinceOn: since }));
}
