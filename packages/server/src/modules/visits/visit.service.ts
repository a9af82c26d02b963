import { moveVisitRules, planVisitRules, visitReasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/actor.ts';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import type { Decision } from '../../platform/decision.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import type { Department } from '../departments/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { addDepartment, findDepartments, kindOf, leadAmong } from './visit-body.ts';
import { demandBurden } from './visit-burden.ts';
import { VisitChannel, VisitSource, VisitState, type VisitConfirmer, type VisitKind } from './visit-states.ts';
import { Visit } from './visit.entity.ts';
import type {
  CancelVisitInput,
  ConfirmVisitInput,
  MissVisitInput,
  MoveVisitInput,
  PlanVisitInput,
  RestoreVisitInput,
  VoidVisitInput,
} from './visit.inputs.ts';
import {
  canCancelVisit,
  canConfirmVisit,
  canMissVisit,
  canMoveVisit,
  canPlanVisit,
  canRestoreVisit,
  canVoidVisit,
  type VisitFacts,
} from './visit.policy.ts';

/** A visit that somebody means to make; what is not known is null. */
export interface Plan {
  key: RowKey;
  enterprise: RowKey;
  campaign: RowKey | null;
  kind: VisitKind;
  plannedOn: string;
  note: string | null;
  /** Who goes: the office alone, unless said otherwise. */
  bodies?: PlannedBodies;
  /** Why a limit was passed; null where none was. */
  burdenReason?: string | null;
  /** Who of the office is to go, where a schedule says so; an officer of a superior region goes for its own office. */
  visitor?: (RowKey & { name: string }) | null;
  /** The visit that met nobody, where this is another attempt. */
  attempt?: { of: RowKey; no: number } | null;
}

interface PlannedBodies {
  withOffice: boolean;
  departments: readonly Department[];
  /** Id of the department that leads; null where the office does. */
  leadId: string | null;
}

/** Writes a plan, its deed and its event; the caller has judged rights and what the plan belongs to. */
export async function addPlan(ctx: Context, plan: Plan): Promise<RowKey> {
  const { key, enterprise, campaign, plannedOn, note, burdenReason = null, visitor = null, attempt = null } = plan;
  const { withOffice, departments, leadId } = plan.bodies ?? { withOffice: true, departments: [], leadId: null };
  const kind = kindOf(plan.kind, { withOffice, departments: departments.length });
  const now = ctx.clock.now();
  ctx.em.create(Visit, {
    ...key,
    madeInRegionId: key.regionId,
    enterprise: ctx.em.getReference(Enterprise, [enterprise.regionId, enterprise.id]),
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    kind,
    channel: VisitChannel.ON_SITE,
    state: VisitState.PLANNED,
    plannedOn,
    listedOn: plannedOn,
    note,
    withOffice,
    burdenReason,
    officeRegionId: visitor && visitor.regionId !== key.regionId ? visitor.regionId : null,
    visitorId: visitor?.id ?? null,
    visitorName: visitor?.name ?? null,
    attemptNo: attempt?.no ?? 1,
    attemptOf: attempt && ctx.em.getReference(Visit, [attempt.of.regionId, attempt.of.id]),
    source: VisitSource.ENTERED,
    createdAt: now,
    updatedAt: now,
  });
  for (const department of departments) addDepartment(ctx, key, { department, isLead: department.id === leadId });
  const names = departments.map(({ name }) => name);
  const changes = changesBetween({}, { kind, plannedOn, note, departments: names, visitor: visitor?.name });
  const reason = burdenReason;
  recordDeed(ctx, { verb: 'planVisit', subjectType: 'Visit', subject: key, about: enterprise, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'visitPlanned', key);
  return key;
}

/**
 * Plans a visit to an enterprise; a plan may be entered late, so its day may lie behind.
 *
 * The office goes, or a department leads, with or without it. Above a limit a reason has to be given.
 */
export async function planVisit(ctx: Context, input: PlanVisitInput): Promise<RowKey> {
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  demand(canPlanVisit(actorOf(ctx), enterprise.regionId));
  const said = checked(planVisitRules, input);
  const { plannedOn, note = null } = said;
  const key = { regionId: enterprise.regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(Visit, key))) return key;
  if (!(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
  const campaign = await campaignAtWork(ctx, input.campaignId, enterprise.regionId);
  const departments = await findDepartments(ctx, { regionId: key.regionId, day: plannedOn }, said.departmentIds ?? []);
  const leadId = leadAmong(departments, input.leadDepartmentId);
  const bodies = { withOffice: input.withOffice ?? true, departments, leadId };
  if (!bodies.withOffice && leadId === null) throw badInput('leadDepartmentId', 'REQUIRED');
  const reason = said.burdenReason ?? null;
  const burdenReason = await demandBurden(ctx, { enterprise, on: plannedOn, reason });
  return addPlan(ctx, { key, enterprise, campaign, kind: input.kind, plannedOn, note, bodies, burdenReason });
}

/** Moves a plan to another day; its history keeps both days and why. Above a limit a reason has to be given there, too. */
export async function moveVisit(ctx: Context, input: MoveVisitInput): Promise<RowKey> {
  const { plannedOn, reason, burdenReason: given = null } = checked(moveVisitRules, input);
  const visit = await visitToChange(ctx, input, canMoveVisit);
  const key = { regionId: visit.regionId, id: visit.id };
  if (visit.plannedOn === plannedOn) return key;
  const about = { regionId: visit.regionId, id: visit.enterprise.id };
  const asked = { enterprise: about, on: plannedOn, except: visit.id, reason: given };
  const burdenReason = await demandBurden(ctx, asked);
  const before = { plannedOn: visit.plannedOn, burdenReason: visit.burdenReason };
  const changes = changesBetween(before, { plannedOn, burdenReason });
  Object.assign(visit, { plannedOn, listedOn: plannedOn, burdenReason, updatedAt: ctx.clock.now() });
  recordDeed(ctx, { verb: 'moveVisit', subjectType: 'Visit', subject: key, about, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'visitMoved', key);
  return key;
}

/** Confirms a visit by the enterprise or the office; the enterprise's word replaces the office's, never the reverse. */
export async function confirmVisit(ctx: Context, input: ConfirmVisitInput): Promise<RowKey> {
  const { confirmedBy } = input;
  const visit = await visitToChange(ctx, input, (actor, facts) => canConfirmVisit(actor, facts, confirmedBy));
  const facts = { state: VisitState.CONFIRMED, confirmedBy };
  visit.confirmedAt = ctx.clock.now();
  return visitStep(ctx, visit, { verb: 'confirmVisit', told: 'visitConfirmed', facts, reason: null });
}

/** Voids a visit: it stays in the register with its reason and counts nowhere. */
export async function voidVisit(ctx: Context, input: VoidVisitInput): Promise<RowKey> {
  const { reason } = checked(visitReasonRules, input);
  const visit = await visitToChange(ctx, input, canVoidVisit);
  const facts = { state: VisitState.VOIDED, endReason: reason };
  return visitStep(ctx, visit, { verb: 'voidVisit', told: 'visitVoided', facts, reason });
}

/** Takes a voided visit back to what it was: confirmed where somebody had confirmed it. */
export async function restoreVisit(ctx: Context, input: RestoreVisitInput): Promise<RowKey> {
  const { reason } = checked(visitReasonRules, input);
  const visit = await visitToChange(ctx, input, canRestoreVisit);
  const state = visit.confirmedAt == null ? VisitState.RECORDED : VisitState.CONFIRMED;
  const facts = { state, endReason: null };
  return visitStep(ctx, visit, { verb: 'restoreVisit', told: 'visitRestored', facts, reason });
}

/** Gives a plan up before its day. */
export async function cancelVisit(ctx: Context, input: CancelVisitInput): Promise<RowKey> {
  const { reason } = checked(visitReasonRules, input);
  const visit = await visitToChange(ctx, input, canCancelVisit);
  const facts = { state: VisitState.CANCELLED, endReason: reason };
  return visitStep(ctx, visit, { verb: 'cancelVisit', told: 'visitCancelled', facts, reason });
}

/** Notes that a planned visit did not take place, and why. */
export async function missVisit(ctx: Context, input: MissVisitInput): Promise<RowKey> {
  const { reason } = checked(visitReasonRules, input);
  const visit = await visitToChange(ctx, input, canMissVisit);
  const facts = { state: VisitState.MISSED, endReason: reason };
  return visitStep(ctx, visit, { verb: 'missVisit', told: 'visitMissed', facts, reason });
}

/** The visit of an id at the version that was seen, where the actor may do this to it. */
export async function visitToChange(
  ctx: Context,
  { id, version, field = 'id' }: { id: string; version: number; field?: string },
  can: (actor: Actor, visit: VisitFacts) => Decision,
): Promise<Visit> {
  const visit = await ctx.em.findOne(Visit, fromGlobalId('vis', id, field));
  // One that is absent and one that is not yours are the same answer.
  if (!visit) throw new Refusal('NOT_FOUND', { field });
  demand(can(actorOf(ctx), factsOf(visit)));
  await ctx.em.lock(visit, LockMode.OPTIMISTIC, version);
  return visit;
}

/** What policies ask of a visit. */
export const factsOf = ({ regionId, state, recordedBy, confirmedBy }: Visit): VisitFacts => ({
  regionId,
  state,
  recordedBy: recordedBy ?? null,
  confirmedBy: confirmedBy ?? null,
});

interface Step {
  verb: string;
  told: string;
  facts: { state: VisitState; confirmedBy?: VisitConfirmer; endReason?: string | null };
  reason: string | null;
}

/** Takes a visit to its next state, with its deed and its event. */
export async function visitStep(ctx: Work, visit: Visit, { verb, told, facts, reason }: Step): Promise<RowKey> {
  const key = { regionId: visit.regionId, id: visit.id };
  const about = { regionId: visit.regionId, id: visit.enterprise.id };
  const { endReason: _told, ...seen } = facts;
  const changes = changesBetween({ state: visit.state, confirmedBy: visit.confirmedBy }, seen);
  Object.assign(visit, facts, { updatedAt: ctx.clock.now() });
  recordDeed(ctx, { verb, subjectType: 'Visit', subject: key, about, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
