import { recordVisit, FormStep, type RecordVisitInput } from '../../src/modules/fieldwork/index.ts';
import { FindingKind, FindingSeverity } from '../../src/modules/findings/index.ts';
import {
  HazardPlace,
  PolicyKind,
  PolicyLevel,
  VisitChannel,
  VisitConfirmer,
  VisitKind,
  VisitOutcome,
} from '../../src/modules/visits/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import type { Offices } from './offices.ts';
import type { People } from './people.ts';
import { answered, collected, findings, hazards, items, jiningCounties, type CountyPlan } from './plan.ts';
import type { Register } from './register.ts';
import type { Seeding } from './seeding.ts';

/** What the base data consist of so far. */
export interface Ground {
  register: Register;
  offices: Offices;
  people: People;
  campaign: RowKey;
}

/** The visit to one enterprise: which one of its county, the first or a second one, and on which day. */
interface Going {
  county: CountyPlan;
  place: number;
  isRepeat: boolean;
  isJoint: boolean;
  day: string;
}

const id = { enterprise: (key: RowKey) => toGlobalId('ent', key), person: (key: RowKey) => toGlobalId('per', key) };

/** The counties whose first enterprises were visited together with departments on 7 October. */
const joint: readonly number[] = [370811, 370812, 370883, 370828, 370829, 370831, 370871];

/** Every valid visit of the campaign in the order of its days: 51 first ones and 9 repeats. */
function goings(counties: readonly CountyPlan[] = jiningCounties): Going[] {
  const all = counties.flatMap((county, n) => {
    const first = Array.from({ length: county.enterprises }, (_, place): Going => {
      const isJoint = place === 0 && joint.includes(county.regionId);
      // One office went alone on the first day, to an enterprise that has its form still.
      const isFirstDay = isJoint || (n === 0 && place === county.enterprises - 1);
      return {
        county,
        place,
        isRepeat: false,
        isJoint,
        day: isFirstDay ? '2014-10-07' : dayAfter('2014-10-08', (n + place * 4) % 30),
      };
    });
    const again = Array.from({ length: county.repeats }, (_, place): Going => {
      return { county, place, isRepeat: true, isJoint: false, day: dayAfter('2014-11-10', (n + place) % 6) };
    });
    return [...first, ...again];
  });
  return all.toSorted((a, b) => a.day.localeCompare(b.day));
}

function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Records the visits, each on its day, by the one who works in the county. */
export async function recordVisits(seeding: Seeding, ground: Ground, counties?: readonly CountyPlan[]): Promise<void> {
  for (const going of goings(counties)) {
    seeding.clock.turnTo(going.day, '16:30');
    const closedItemIds = await carriedTo(seeding, going, ground);
    await seeding.hand.deed(seeding.workerAt(going.county.regionId), (ctx) =>
      recordVisit(ctx, visitOf(going, ground, closedItemIds)),
    );
  }
}

/** What was carried over to a second visit and is closed by it. */
async function carriedTo({ hand, workerAt }: Seeding, going: Going, ground: Ground): Promise<string[]> {
  const { regionId } = going.county;
  const closing = items.filter((item) => !item.lasts && item.regionId === regionId && item.visit === going.place);
  if (!going.isRepeat || closing.length === 0) return [];
  const ctx = await hand.context(workerAt(regionId));
  const rows = await ctx.read<{ id: string }>({
    text: `select id from visit_item where region_id = $1 and enterprise_id = $2 and text = any ($3) and state = 'OPEN'`,
    values: [regionId, at(ground.register.get(regionId), going.place).id, closing.map(({ text }) => text)],
  });
  return rows.map(({ id: item }) => toGlobalId('vit', { regionId, id: item }));
}

function visitOf(going: Going, ground: Ground, closedItemIds: string[]): RecordVisitInput {
  const { county, place, isRepeat, isJoint, day } = going;
  const enterprise = at(ground.register.get(county.regionId), place);
  const attendees = attendeesOf(going, ground);
  return {
    enterpriseId: id.enterprise(enterprise),
    campaignId: toGlobalId('cam', ground.campaign),
    kind: isJoint ? VisitKind.JOINT : isRepeat ? VisitKind.FOLLOW_UP : VisitKind.UNIVERSAL,
    channel: VisitChannel.ON_SITE,
    visitedOn: day,
    outcome: isMet(going) ? VisitOutcome.MET : VisitOutcome.OWNER_ABSENT,
    note: isRepeat ? '回访，了解上次事项进展。' : '了解生产经营情况，生产总体平稳。',
    visitorIds: [toGlobalId('ofc', officeOf(ground, county.regionId).liaisonOfficer)],
    attendees: attendees.map((key) => ({ personId: id.person(key) })),
    ...(isJoint ? { departmentIds: departmentsOf(going, ground) } : {}),
    ...(isRepeat ? {} : { policies }),
    hazards: ofVisit(hazards, going).map(({ place: where, text, advice }) => ({
      place: HazardPlace[where],
      text,
      advice,
    })),
    closedItemIds,
    items: ofVisit(items, going).map(({ text }) => ({ text, isDone: false })),
    findings: ofVisit(findings, going).map(({ kind, severity, text }) => ({
      kind: FindingKind[kind],
      severity: FindingSeverity[severity],
      text,
    })),
    form: { step: formStepOf(going) },
    problems: isRepeat ? [] : problemsOf(going),
    confirmedBy: place >= county.enterprises - county.byOffice ? VisitConfirmer.OFFICE : VisitConfirmer.ENTERPRISE,
  };
}

/** What is planned for a first visit. */
const ofVisit = <T extends { regionId: number; visit: number }>(
  all: readonly T[],
  { county, place, isRepeat }: Going,
): T[] => (isRepeat ? [] : all.filter(({ regionId, visit }) => regionId === county.regionId && visit === place));

/** On a first visit the owners of the first `met` enterprises are met, in Weishan both at one. */
function isMet({ county, place, isRepeat }: Going): boolean {
  if (isRepeat) return place < county.metAgain;
  return county.regionId === 370826 ? place === 0 : place < county.met;
}

function attendeesOf(going: Going, { people }: Ground): readonly RowKey[] {
  const { county, place, isRepeat } = going;
  const { owners, staff } = at(people.get(county.regionId), place);
  if (isRepeat) return isMet(going) ? owners.slice(0, 1) : [];
  if (!isMet(going)) return county.regionId === 370826 ? [] : [staff];
  return place >= county.enterprises - county.extraStaff ? [...owners, staff] : owners;
}

/** Three or four bureaus each, another set in each county, so that all seven kinds went along. */
function departmentsOf({ county }: Going, ground: Ground): string[] {
  const all = [...officeOf(ground, county.regionId).departments.values()];
  const turn = joint.indexOf(county.regionId);
  return [0, 2, 5].map((step) => toGlobalId('dep', at(all, (turn + step) % all.length)));
}

/** Forms come back at once but for those of the last enterprises of some counties; a repeat leaves no second one. */
function formStepOf({ county, place, isRepeat }: Going): FormStep {
  if (isRepeat) return FormStep.ALREADY_ISSUED;
  return place >= county.enterprises - county.outstanding ? FormStep.ISSUED : FormStep.ISSUED_AND_RETURNED;
}

function problemsOf({ county, place }: Going): NonNullable<RecordVisitInput['problems']> {
  const onSpot = answered[county.regionId];
  const later = collected[county.regionId] ?? [];
  if (place === 0 && onSpot) return [{ ...onSpot, raisedByAttendee: 0 }];
  const first = onSpot ? 1 : 0;
  const problem = later[place - first];
  return problem && place >= first ? [{ title: problem.title }] : [];
}

const policies = [
  { level: PolicyLevel.STATE, kind: PolicyKind.SPIRIT, title: '依法治国有关会议精神' },
  { level: PolicyLevel.PROVINCE, kind: PolicyKind.PREFERENTIAL, title: '省支持企业发展优惠政策' },
  { level: PolicyLevel.CITY, kind: PolicyKind.PREFERENTIAL, title: '市惠企政策' },
];

function officeOf({ offices }: Ground, regionId: number) {
  const office = offices.get(regionId);
  if (!office) throw new Error(`no office in ${String(regionId)}`);
  return office;
}

function at<T>(list: readonly T[] | undefined, place: number): T {
  const one = list?.[place];
  if (one === undefined) throw new Error('the base data lack a row that they made');
  return one;
}
