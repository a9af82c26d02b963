import { ancestorsOf, judgeVisit, type Issue } from '@lianxi/schema';
import { mayWriteAt } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { campaignAtWork, type Campaign } from '../campaigns/index.ts';
import type { Department } from '../departments/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer, officerOfAccount } from '../liaison/index.ts';
import {
  findAttendees,
  findDepartments,
  findItems,
  gathered,
  inList,
  inTheirPlaces,
  leadAmong,
  VisitDepartment,
  VisitKind,
  type Met,
  type VisitItem,
  type Visit,
  type VisitOutcome,
} from '../visits/index.ts';
import type { RecordVisitInput } from './visit-record.inputs.ts';

/** What the record of a visit is made of. Of imported history the outcome may not be known. */
export interface VisitToWrite {
  said: Omit<RecordVisitInput, 'outcome' | 'enterpriseId'> & { outcome: VisitOutcome | null };
  enterprise: RowKey;
  campaign: RowKey | null;
  visitors: readonly (RowKey & { name: string })[];
  /** The superior region whose own office went; null or left out, the county’s did. */
  officeRegionId?: number | null;
  /** Null where a plan is carried out and nothing was said: those of the plan went. */
  departments: readonly Department[] | null;
  leadId?: string | null;
}

/** What a visit stands on: everything it says, cleaned, and everything it refers to, found. */
export interface VisitGrounds extends VisitToWrite {
  said: RecordVisitInput;
  campaign: Campaign | null;
  /** At each attendee's place who it is, or null where somebody new stands. */
  found: (Met | null)[];
  closedItems: readonly VisitItem[];
}

/** Looks at the whole visit before anything is written, and refuses it with every bad place at once. */
export async function findGrounds(
  ctx: Context,
  input: RecordVisitInput,
  { enterprise, plan }: { enterprise: RowKey; plan: Visit | null },
): Promise<VisitGrounds> {
  const judged = judgeVisit(input, dayOf(ctx.clock.now()));
  const issues: Issue[] = 'issues' in judged ? judged.issues : [];
  // A list that is too long is not looked up at all.
  if (issues.some(({ rule }) => rule === 'TOO_MANY')) throw new Refusal('BAD_INPUT', { issues });
  // The rules cleaned the words; everything beside them was coerced by the schema.
  const said = 'value' in judged ? (judged.value as unknown as RecordVisitInput) : input;
  const meeting = { enterprise, day: said.visitedOn };
  await gathered(issues, () => findEnterprise(ctx, enterprise, plan));
  const campaign = await gathered(issues, () => findCampaign(ctx, said, { enterprise, plan }));
  const found = await gathered(issues, () => findAttendees(ctx, meeting, said.attendees ?? []));
  const visitors = await gathered(issues, () => findVisitors(ctx, { enterprise, plan }, said.visitorIds));
  const officeRegionId = await gathered(issues, () => findOffice(ctx, said, { enterprise, plan }));
  const bodies = await gathered(issues, () => findBodies(ctx, said, plan));
  const closedItems = await gathered(issues, () => findItems(ctx, enterprise, said.closedItemIds ?? []));
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return {
    said,
    enterprise,
    campaign,
    found: found ?? [],
    visitors: visitors ?? [],
    officeRegionId: officeRegionId ?? null,
    departments: bodies?.departments ?? null,
    leadId: bodies?.leadId ?? null,
    closedItems: closedItems ?? [],
  };
}

/** Whose office went: the county's, unless a region above that the writer works for is named, or the plan names one. */
function findOffice(
  ctx: Context,
  { officeRegionId }: RecordVisitInput,
  { enterprise: { regionId }, plan }: { enterprise: RowKey; plan: Visit | null },
): Promise<number | null> {
  if (officeRegionId == null) return Promise.resolve(plan?.officeRegionId ?? null);
  if (officeRegionId === regionId) return Promise.resolve(null);
  const isAbove = ancestorsOf(regionId).includes(officeRegionId);
  if (!isAbove || !mayWriteAt(actorOf(ctx), officeRegionId)) throw badInput('officeRegionId', 'NOT_HERE');
  return Promise.resolve(officeRegionId);
}

/** A plan is carried out at the enterprise for which it was made. */
async function findEnterprise(ctx: Context, enterprise: RowKey, plan: Visit | null): Promise<void> {
  const isPlanned = !plan || (plan.regionId === enterprise.regionId && plan.enterprise.id === enterprise.id);
  if (!isPlanned || !(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
}

/** The departments that went, and which of them led; of a joint plan those that were planned, where nothing is said. */
async function findBodies(ctx: Context, said: RecordVisitInput, plan: Visit | null) {
  const { departmentIds, leadDepartmentId, visitedOn: day } = said;
  if (departmentIds == null && plan) {
    const planned = await ctx.em.find(VisitDepartment, { regionId: plan.regionId, visit: plan, isRemoved: false });
    if (said.kind === VisitKind.JOINT && planned.length === 0) throw badInput('departmentIds', 'DEPARTMENTS_MISSING');
    const going = planned.map((one) => ({ regionId: one.departmentRegionId, id: one.departmentId }));
    return { departments: null, leadId: leadAmong(going, leadDepartmentId) };
  }
  const { regionId } = fromGlobalId('ent', said.enterpriseId, 'enterpriseId');
  const departments = await findDepartments(ctx, { regionId, day }, departmentIds ?? []);
  return { departments, leadId: leadAmong(departments, leadDepartmentId) };
}

function findCampaign(
  ctx: Context,
  said: RecordVisitInput,
  { enterprise, plan }: { enterprise: RowKey; plan: Visit | null },
): Promise<Campaign | null> {
  return campaignAtWork(ctx, said.campaignId === undefined ? campaignOf(plan) : said.campaignId, enterprise.regionId);
}

function campaignOf(plan: Visit | null): string | null {
  if (plan?.campaignRegionId == null || plan.campaignId == null) return null;
  return toGlobalId('cam', { regionId: plan.campaignRegionId, id: plan.campaignId });
}

/**
 * Officers of the region; where nobody is named, the one who is signed in, if an officer there.
 *
 * On a visit that departments planned by themselves nobody of the office is presumed to have gone.
 */
async function findVisitors(
  ctx: Context,
  { enterprise: { regionId }, plan }: { enterprise: RowKey; plan: Visit | null },
  ids: readonly string[] | null | undefined,
): Promise<Officer[]> {
  if (ids == null && plan && !plan.withOffice) return [];
  if (ids == null) return [await officerOfAccount(ctx, regionId)].filter((officer) => officer !== null);
  const keys = ids.map((id, place) => fromGlobalId('ofc', id, `visitorIds.${place}`));
  const officers =
    keys.length === 0 ? [] : await ctx.em.find(Officer, { regionId, id: { $in: keys.map(({ id }) => id) } });
  return inTheirPlaces(keys, officers, inList('visitorIds'));
}
