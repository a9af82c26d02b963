import { ancestorsOf, judgeVisit, type Issue } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { campaignAtWork, type Campaign } from '../campaigns/index.ts';
import { Department } from '../departments/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer, officerOfAccount } from '../liaison/index.ts';
import { findAttendees, gathered, type Met, type Visit, type VisitOutcome } from '../visits/index.ts';
import type { RecordVisitInput } from './visit-record.inputs.ts';

/** What the record of a visit is made of. Of imported history the outcome may not be known. */
export interface VisitToWrite {
  said: Omit<RecordVisitInput, 'outcome' | 'enterpriseId'> & { outcome: VisitOutcome | null };
  enterprise: RowKey;
  campaign: RowKey | null;
  visitors: readonly (RowKey & { name: string })[];
  departments: readonly Department[];
}

/** What a visit stands on: everything it says, cleaned, and everything it refers to, found. */
export interface VisitGrounds extends VisitToWrite {
  said: RecordVisitInput;
  campaign: Campaign | null;
  /** At each attendee's place who it is, or null where somebody new stands. */
  found: (Met | null)[];
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
  const visitors = await gathered(issues, () => findVisitors(ctx, enterprise.regionId, said.visitorIds));
  const departments = await gathered(issues, () => findDepartments(ctx, meeting, said.departmentIds ?? []));
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return { said, enterprise, campaign, found: found ?? [], visitors: visitors ?? [], departments: departments ?? [] };
}

/** A plan is carried out at the enterprise for which it was made. */
async function findEnterprise(ctx: Context, enterprise: RowKey, plan: Visit | null): Promise<void> {
  const isPlanned = !plan || (plan.regionId === enterprise.regionId && plan.enterprise.id === enterprise.id);
  if (!isPlanned || !(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
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

/** Officers of the region; where nobody is named, the one who is signed in, if an officer there. */
async function findVisitors(
  ctx: Context,
  regionId: number,
  ids: readonly string[] | null | undefined,
): Promise<Officer[]> {
  if (ids == null) return [await officerOfAccount(ctx, regionId)].filter((officer) => officer !== null);
  const keys = ids.map((id, place) => fromGlobalId('ofc', id, `visitorIds.${place}`));
  const officers =
    keys.length === 0 ? [] : await ctx.em.find(Officer, { regionId, id: { $in: keys.map(({ id }) => id) } });
  return inTheirPlaces(keys, officers, 'visitorIds');
}

/** Departments of the region or of those above it that had not ended by that day. */
async function findDepartments(
  ctx: Context,
  { enterprise, day }: { enterprise: RowKey; day: string },
  ids: readonly string[],
): Promise<Department[]> {
  const keys = ids.map((id, place) => fromGlobalId('dep', id, `departmentIds.${place}`));
  if (keys.length === 0) return [];
  const regions = [enterprise.regionId, ...ancestorsOf(enterprise.regionId)];
  const there = await ctx.em.find(Department, { regionId: { $in: regions }, id: { $in: keys.map(({ id }) => id) } });
  const present = there.filter(({ endedOn }) => endedOn == null || endedOn >= day);
  return inTheirPlaces(keys, present, 'departmentIds');
}

/** The rows in the order of their keys; refused with the place of each key that has none. */
function inTheirPlaces<R extends RowKey>(keys: readonly RowKey[], rows: readonly R[], field: string): R[] {
  const found = keys.map((key) => rows.find((row) => row.regionId === key.regionId && row.id === key.id));
  const issues = found.flatMap((row, place) => (row ? [] : [{ field: `${field}.${place}`, rule: 'NOT_HERE' }]));
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return found.filter((row) => row !== undefined);
}
