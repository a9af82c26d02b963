import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer, postsOfDay } from '../liaison/index.ts';
import {
  addAttendance,
  addDepartment,
  Hazard,
  HazardState,
  maskedNames,
  PolicyExplained,
  Visit,
  VisitChannel,
  VisitDepartment,
  VisitSource,
  VisitState,
  VisitVisitor,
  type Met,
} from '../visits/index.ts';
import type { VisitToWrite } from './visit-grounds.ts';

/** Which visit is written: a plan that is carried out, or a new one. */
export interface Writing {
  key: RowKey;
  plan: Visit | null;
  source: VisitSource;
  /** Where the record came from, if not from a person's hand. */
  reason?: string | null;
}

/** Writes the visit, what belongs to it and its deed; whoever was new is registered by now. */
export async function writeVisit(
  ctx: Work,
  grounds: VisitToWrite,
  { key, plan, source, reason = null, met }: Writing & { met: readonly Met[] },
): Promise<void> {
  const { enterprise } = grounds;
  const facts = factsOf(ctx, grounds, { plan, source });
  const { kind, channel, visitedOn, outcome, note, state, confirmedBy } = facts;
  const attendees = maskedNames(met.map(({ name }) => name));
  const shown = { kind, channel, visitedOn, outcome, note, state, confirmedBy, attendees };
  const before = plan ? { kind: plan.kind, channel: plan.channel, note: plan.note, state: plan.state } : {};
  const verb = source === VisitSource.IMPORTED ? 'importVisit' : 'recordVisit';
  const changes = changesBetween(before, shown);
  recordDeed(ctx, { verb, subjectType: 'Visit', subject: key, about: enterprise, reason, changes });
  if (plan) Object.assign(plan, facts);
  else addVisit(ctx, key, { enterprise, facts });
  for (const one of met) addAttendance(ctx, key, one);
  await addParts(ctx, key, grounds);
  await settleDepartments(ctx, key, { ...grounds, isPlanned: plan !== null });
  await ctx.em.flush();
}

function addVisit(
  ctx: Work,
  key: RowKey,
  { enterprise, facts }: { enterprise: RowKey; facts: ReturnType<typeof factsOf> },
): void {
  ctx.em.create(Visit, {
    ...key,
    ...facts,
    madeInRegionId: key.regionId,
    enterprise: ctx.em.getReference(Enterprise, [enterprise.regionId, enterprise.id]),
    createdAt: facts.updatedAt,
  });
}

/** What a visit says of itself. It is recorded by whoever writes it, and confirmed at once where somebody did. */
function factsOf(
  ctx: Work,
  { said, campaign, visitors, ...grounds }: VisitToWrite,
  { plan, source }: Pick<Writing, 'plan' | 'source'>,
) {
  const { kind, channel, outcome, visitedOn, confirmedBy = null } = said;
  const { accountId, displayName } = actorOf(ctx);
  const now = ctx.clock.now();
  return {
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    kind,
    channel: channel ?? VisitChannel.ON_SITE,
    state: confirmedBy === null ? VisitState.RECORDED : VisitState.CONFIRMED,
    outcome,
    visitedOn,
    listedOn: visitedOn,
    officeRegionId: grounds.officeRegionId ?? null,
    withOffice: plan === null || plan.withOffice || visitors.length > 0,
    evidence: said.evidence ?? null,
    note: said.note === undefined ? (plan?.note ?? null) : said.note,
    confirmedBy,
    confirmedAt: confirmedBy === null ? null : now,
    recordedBy: accountId,
    recordedByName: displayName,
    recordedAt: now,
    source,
    updatedAt: now,
  };
}

async function addParts(ctx: Work, key: RowKey, { said, visitors }: VisitToWrite): Promise<void> {
  const ofVisit = () => ({
    regionId: key.regionId,
    id: newId(),
    visit: ctx.em.getReference(Visit, [key.regionId, key.id]),
  });
  const posts = await postsOfDay(ctx, visitors, said.visitedOn);
  for (const { regionId, id, name } of visitors) {
    const officer = ctx.em.getReference(Officer, [regionId, id]);
    ctx.em.create(VisitVisitor, { ...ofVisit(), officer, name, post: posts.get(id) ?? null });
  }
  addFindings(ctx, ofVisit, said);
}

/** Who went in the end: of those that were planned, whoever did not go is marked as removed. */
async function settleDepartments(
  ctx: Work,
  key: RowKey,
  { departments, leadId = null, isPlanned }: Pick<VisitToWrite, 'departments' | 'leadId'> & { isPlanned: boolean },
): Promise<void> {
  if (departments === null && leadId === null) return;
  const planned = isPlanned ? await ctx.em.find(VisitDepartment, { regionId: key.regionId, visit: key }) : [];
  for (const one of planned) {
    if (departments) one.isRemoved = !departments.some(({ id }) => id === one.departmentId);
    // Where nobody says who led, whoever was to lead did.
    if (leadId !== null) one.isLead = one.departmentId === leadId;
  }
  for (const department of departments ?? [])
    if (!planned.some(({ departmentId }) => departmentId === department.id))
      addDepartment(ctx, key, { department, isLead: department.id === leadId });
}

type OfVisit = () => { regionId: number; id: string; visit: Visit };

function addFindings(ctx: Work, ofVisit: OfVisit, { policies, hazards }: VisitToWrite['said']): void {
  for (const { level, kind, title = null } of policies ?? [])
    ctx.em.create(PolicyExplained, { ...ofVisit(), level, kind, title });
  for (const { place, text, advice = null, dueOn = null } of hazards ?? [])
    ctx.em.create(Hazard, { ...ofVisit(), place, text, advice, dueOn, state: HazardState.FOUND });
}
