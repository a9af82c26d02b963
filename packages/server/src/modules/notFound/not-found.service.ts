import { confirmNotFoundRules, endNotFoundRules, reportNotFoundRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed, type FieldChange } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise, EnterpriseStatus, openNextSpan } from '../enterprises/index.ts';
import { Visit } from '../visits/index.ts';
import { NotFoundEnding, NotFoundState } from './not-found-states.ts';
import { NotFoundCase } from './not-found.entity.ts';
import type { ConfirmNotFoundInput, EndNotFoundInput, ReportNotFoundInput } from './not-found.inputs.ts';
import { canConfirmNotFound, canEndNotFound, canReportNotFound } from './not-found.policy.ts';

/**
 * Says that an enterprise was not found where it should be; until a second person looked, it counts as before.
 *
 * Refused as NOT_FOUND_CASE_STATE where it was said already and not ended, or where the record is closed or merged.
 */
export async function reportNotFound(ctx: Context, input: ReportNotFoundInput): Promise<RowKey> {
  const enterprise = await ctx.em.findOne(Enterprise, fromGlobalId('ent', input.enterpriseId, 'enterpriseId'));
  if (!enterprise) throw new Refusal('NOT_FOUND', { field: 'enterpriseId' });
  const { regionId } = enterprise;
  const actor = actorOf(ctx);
  demand(canReportNotFound(actor, regionId));
  const { place, note } = checked(reportNotFoundRules, input);
  const lookedOn = pastDay(ctx, 'lookedOn', input.lookedOn);
  const isOver = [EnterpriseStatus.CLOSED, EnterpriseStatus.MERGED].includes(enterprise.status);
  const open = { regionId, enterprise, state: { $ne: NotFoundState.ENDED } };
  if (isOver || (await ctx.em.count(NotFoundCase, open)) > 0)
    throw new Refusal('NOT_FOUND_CASE_STATE', { field: 'enterpriseId' });
  const key = { regionId, id: newId() };
  ctx.em.create(NotFoundCase, {
    ...key,
    enterprise,
    visit: await visitOf(ctx, enterprise, input.visitId),
    state: NotFoundState.REPORTED,
    place,
    lookedOn,
    note: note ?? null,
    reportedBy: actor.accountId,
    reportedByName: actor.displayName,
    reportedAt: ctx.clock.now(),
  });
  const about = { regionId, id: enterprise.id };
  const changes = changesBetween({}, { place, lookedOn, note });
  recordDeed(ctx, { verb: 'reportNotFound', subjectType: 'NotFoundCase', subject: key, about, changes });
  await ctx.em.flush();
  await tell(ctx, 'enterpriseNotFound', key);
  return key;
}

/**
 * A second person did not find it either: from that day on the enterprise is suspended, so that no visit to it falls
 * due and no figure of those in business counts it. What was before that day stays as it was.
 */
export async function confirmNotFound(ctx: Context, input: ConfirmNotFoundInput): Promise<RowKey> {
  const found = await caseAt(ctx, input.id);
  const actor = actorOf(ctx);
  demand(canConfirmNotFound(actor, found));
  const { note } = checked(confirmNotFoundRules, input);
  const confirmedOn = pastDay(ctx, 'lookedOn', input.lookedOn);
  if (confirmedOn < found.lookedOn) throw badInput('lookedOn', 'DAY_ORDER');
  await ctx.em.lock(found, LockMode.OPTIMISTIC, input.version);
  const { enterprise } = found;
  const statusBefore = enterprise.status;
  Object.assign(found, {
    state: NotFoundState.CONFIRMED,
    confirmedOn,
    confirmedNote: note ?? null,
    confirmedByName: actor.displayName,
    statusBefore,
  });
  // One that was only presumed to be there has nothing to suspend.
  const suspends = statusBefore === EnterpriseStatus.ACTIVE;
  const changes = suspends
    ? await becomes(ctx, enterprise, { status: EnterpriseStatus.SUSPENDED, on: confirmedOn })
    : [];
  return written(ctx, found, { verb: 'confirmNotFound', told: 'enterpriseNotFoundConfirmed', changes, reason: note });
}

/** Ends a case: the enterprise was found and has its status back, or it is gone and its record is closed. */
export async function endNotFound(ctx: Context, input: EndNotFoundInput): Promise<RowKey> {
  const found = await caseAt(ctx, input.id);
  const actor = actorOf(ctx);
  const isGone = input.ending === NotFoundEnding.CLOSED;
  demand(canEndNotFound(actor, found, isGone));
  const { note } = checked(endNotFoundRules, input);
  const endedOn = pastDay(ctx, 'endedOn', input.endedOn);
  if (endedOn < (found.confirmedOn ?? found.lookedOn)) throw badInput('endedOn', 'DAY_ORDER');
  await ctx.em.lock(found, LockMode.OPTIMISTIC, input.version);
  Object.assign(found, {
    state: NotFoundState.ENDED,
    ending: input.ending,
    endedOn,
    endedNote: note,
    endedByName: actor.displayName,
  });
  const { enterprise } = found;
  const status = statusAfter(found, isGone);
  const changes = status === enterprise.status ? [] : await becomes(ctx, enterprise, { status, on: endedOn });
  return written(ctx, found, { verb: 'endNotFound', told: 'enterpriseNotFoundEnded', changes, reason: note });
}

/** Whatever else befell the record meanwhile stays: only the suspension that came of this case is taken back. */
function statusAfter({ enterprise, statusBefore }: NotFoundCase, isGone: boolean): EnterpriseStatus {
  const { status } = enterprise;
  if (status === EnterpriseStatus.MERGED || status === EnterpriseStatus.CLOSED) return status;
  if (isGone) return EnterpriseStatus.CLOSED;
  return status === EnterpriseStatus.SUSPENDED ? (statusBefore ?? status) : status;
}

async function caseAt(ctx: Context, id: string): Promise<NotFoundCase> {
  const found = await ctx.em.findOne(NotFoundCase, fromGlobalId('nfc', id), { populate: ['enterprise'] });
  // One that is absent and one that is not yours are the same answer.
  if (!found) throw new Refusal('NOT_FOUND', { field: 'id' });
  return found;
}

async function visitOf(ctx: Context, enterprise: Enterprise, visitId?: string | null): Promise<Visit | null> {
  if (visitId == null) return null;
  const visit = await ctx.em.findOne(Visit, fromGlobalId('vis', visitId, 'visitId'));
  if (visit?.regionId !== enterprise.regionId || visit.enterprise.id !== enterprise.id)
    throw new Refusal('NOT_FOUND', { field: 'visitId' });
  return visit;
}

async function becomes(
  ctx: Context,
  enterprise: Enterprise,
  { status, on }: { status: EnterpriseStatus; on: string },
): Promise<FieldChange[]> {
  const changes = changesBetween({ status: enterprise.status }, { status, effectiveOn: on });
  await openNextSpan(ctx, { regionId: enterprise.regionId, id: enterprise.id }, { status, on });
  Object.assign(enterprise, { status, updatedAt: ctx.clock.now() });
  return changes;
}

interface Deed {
  verb: string;
  told: string;
  changes: FieldChange[];
  reason: string | null | undefined;
}

async function written(ctx: Context, found: NotFoundCase, { told, reason, ...deed }: Deed): Promise<RowKey> {
  const key = { regionId: found.regionId, id: found.id };
  const about = { regionId: found.regionId, id: found.enterprise.id };
  recordDeed(ctx, { ...deed, reason: reason ?? null, subjectType: 'NotFoundCase', subject: key, about });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
