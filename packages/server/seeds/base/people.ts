import { linkPeople, PersonKind, registerPerson } from '../../src/modules/people/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { businesspersonName, phoneOf } from './names.ts';
import { jiningCounties, taianCounties, type CountyPlan } from './plan.ts';
import type { Register } from './register.ts';
import type { Seeding } from './seeding.ts';

/** The people of one enterprise. */
export interface EnterprisePeople {
  owners: readonly RowKey[];
  staff: RowKey;
}
/** Per county, by the place of the enterprise in the register. */
export type People = ReadonlyMap<number, readonly EnterprisePeople[]>;

/** The person who stands for an enterprise in each of two counties, and bears one name. */
const inTwoCounties = { regions: [370811, 370828], n: 500 };

/** Owners of each enterprise: in Weishan both stand for the first one, elsewhere one stands for each. */
const ownersOf = ({ regionId }: CountyPlan, place: number): number => (regionId === 370826 ? (place === 0 ? 2 : 0) : 1);

/** Registers owners and staff of the enterprises, and links the one who is known in two counties. */
export async function registerPeople(seeding: Seeding, register: Register): Promise<People> {
  const { hand, clock, admin } = seeding;
  clock.turnTo('2014-09-04');
  const people = new Map<number, EnterprisePeople[]>();
  let n = 0;
  for (const county of [...jiningCounties, ...taianCounties]) {
    const { regionId } = county;
    const known: EnterprisePeople[] = [];
    people.set(regionId, known);
    await hand.deed(admin, async (ctx) => {
      const add = (enterprise: RowKey, kind: PersonKind, title: string) => {
        n += 1;
        const isTwofold =
          kind === PersonKind.BUSINESSPERSON && known.length === 0 && inTwoCounties.regions.includes(regionId);
        const who = isTwofold ? inTwoCounties.n : n;
        const role = { enterpriseId: toGlobalId('ent', enterprise), kind, title };
        return registerPerson(ctx, { regionId, name: businesspersonName(who), phone: phoneOf(who), roles: [role] });
      };
      for (const [place, enterprise] of (register.get(regionId) ?? []).entries()) {
        const owners: RowKey[] = [];
        for (let i = 0; i < ownersOf(county, place); i += 1)
          owners.push(await add(enterprise, PersonKind.BUSINESSPERSON, i === 0 ? '董事长' : '总经理'));
        known.push({ owners, staff: await add(enterprise, PersonKind.STAFF, '办公室主任') });
      }
    });
  }
  await linkTheTwo(seeding, people);
  return people;
}

async function linkTheTwo({ hand, admin }: Seeding, people: People): Promise<void> {
  const both = inTwoCounties.regions.map((regionId) => people.get(regionId)?.[0]?.owners[0]);
  await hand.deed(admin, (ctx) =>
    linkPeople(ctx, {
      personIds: both.map((key) => toGlobalId('per', known(key))),
      reason: '同一人在两地各有一家企业，经市联络办核实',
    }),
  );
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the base data lack a row that they made');
  return value;
}
