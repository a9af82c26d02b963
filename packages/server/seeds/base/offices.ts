import { DepartmentKind, registerDepartment } from '../../src/modules/departments/index.ts';
import {
  addPost,
  appointToPost,
  assignLiaisonPerson,
  OfficeKind,
  openOffice,
  PostKind,
  registerOfficer,
} from '../../src/modules/liaison/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { officerName } from './names.ts';
import { bureaus, jiningCounties, taianCounties } from './plan.ts';
import type { Register } from './register.ts';
import type { Seeding } from './seeding.ts';

const cities = [
  { regionId: 370800, place: '济宁市' },
  { regionId: 370900, place: '泰安市' },
];
const zone = 370871;

/** What a region's office consists of: who leads it, who is liaison person, and its bureaus by kind. */
export interface OfficeRows {
  liaisonOfficer: RowKey;
  departments: ReadonlyMap<string, RowKey>;
}
export type Offices = ReadonlyMap<number, OfficeRows>;

/** How the principal's post stands: most are held; one is held by somebody acting, one is vacant since a while. */
const principals: Readonly<Record<number, 'ACTING' | 'VACANT'>> = { 370827: 'ACTING', 370832: 'VACANT' };

/** Opens the offices with their posts and bureaus; in the High-tech Zone the committee acts as one. */
export async function openOffices(seeding: Seeding): Promise<Offices> {
  seeding.clock.turnTo('2014-09-02');
  const offices = new Map<number, OfficeRows>();
  const regions = [...cities, ...jiningCounties, ...taianCounties];
  for (const [n, { regionId, place }] of regions.entries())
    offices.set(regionId, await openOne(seeding, { regionId, place, n }));
  return offices;
}

interface Opening {
  regionId: number;
  place: string;
  n: number;
}

async function openOne({ hand, admin }: Seeding, { regionId, place, n }: Opening): Promise<OfficeRows> {
  return hand.deed(admin, async (ctx) => {
    const departments = new Map<string, RowKey>();
    for (const [kind, name] of bureaus) {
      departments.set(
        kind,
        await registerDepartment(ctx, { regionId, kind: DepartmentKind[kind], name: `${place}${name}` }),
      );
    }
    const isZone = regionId === zone;
    const office = await openOffice(ctx, {
      regionId,
      kind: isZone ? OfficeKind.ZONE_COMMITTEE : OfficeKind.LIAISON_OFFICE,
      name: isZone ? '济宁高新区管理委员会' : `${place}联络办公室`,
    });
    const officeId = toGlobalId('off', office);
    const post = (kind: PostKind, title: string) => addPost(ctx, { officeId, kind, title, sinceOn: '2010-01-01' });
    const officer = (m: number) => registerOfficer(ctx, { regionId, name: officerName(n * 2 + m) });
    const [principal, liaison] = [
      await post(PostKind.OFFICE_PRINCIPAL, '主任'),
      await post(PostKind.LIAISON_OFFICER, '联络科科长'),
    ];
    const [first, liaisonOfficer] = [await officer(0), await officer(1)];
    const appoint = (to: RowKey, who: RowKey, given: { isActing: boolean; fromOn: string }) =>
      appointToPost(ctx, { postId: toGlobalId('pos', to), officerId: toGlobalId('ofc', who), ...given });
    if (principals[regionId] !== 'VACANT')
      await appoint(principal, first, { isActing: principals[regionId] === 'ACTING', fromOn: '2012-03-01' });
    await appoint(liaison, liaisonOfficer, { isActing: false, fromOn: '2012-03-01' });
    return { liaisonOfficer, departments };
  });
}

/** Names the liaison person of every enterprise of the register. */
export async function nameLiaisonPersons(
  { hand, clock, admin }: Seeding,
  { register, offices }: { register: Register; offices: Offices },
): Promise<void> {
  clock.turnTo('2014-09-03');
  for (const [regionId, enterprises] of register) {
    const officer = offices.get(regionId)?.liaisonOfficer;
    if (!officer) throw new Error(`no office in ${String(regionId)}`);
    await hand.deed(admin, (ctx) =>
      assignLiaisonPerson(ctx, {
        enterpriseIds: enterprises.map((key) => toGlobalId('ent', key)),
        officerId: toGlobalId('ofc', officer),
        fromOn: '2014-09-03',
        reason: '建立联系人制度',
      }),
    );
  }
}
