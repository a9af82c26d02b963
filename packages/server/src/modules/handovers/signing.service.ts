import { reasonRules, signHandoverRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { assignLiaisonPerson } from '../liaison/index.ts';
import { addPlan, demandBurden, Visit, VisitKind } from '../visits/index.ts';
import { HandoverState } from './handover-states.ts';
import { Handover, HandoverItem, HandoverSignature } from './handover.entity.ts';
import type { SignHandoverInput, WithdrawHandoverInput } from './handover.inputs.ts';
import { canSignHandover, canWithdrawHandover } from './handover.policy.ts';
import { heldBy } from './handover.service.ts';

async function seen(ctx: Context, { id, version }: { id: string; version: number }): Promise<Handover> {
  const key = fromGlobalId('hov', id);
  if (!(await ctx.em.findOne(Handover, key))) throw new Refusal('NOT_FOUND', { field: 'id' });
  const handover = await ctx.em.findOne(Handover, key, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  // PostgreSQL locks a row only for those who may write it: whoever reads alone, such as an auditor, has nothing to sign.
  if (!handover) throw new Refusal('NOT_ALLOWED');
  await ctx.em.lock(handover, LockMode.OPTIMISTIC, version);
  return handover;
}

/**
 * Signs a hand-over for oneself, or as the superior of who cannot, with the reason.
 *
 * The last signature puts it in force: the successors are named from its day on, and the first joint visits planned.
 */
export async function signHandover(ctx: Context, input: SignHandoverInput): Promise<RowKey> {
  const { insteadReason = null } = checked(signHandoverRules, input);
  const handover = await seen(ctx, input);
  const { regionId } = handover;
  const signatures = await ctx.em.find(HandoverSignature, { regionId, handover }, { populate: ['officer'] });
  const officer = fromGlobalId('ofc', input.officerId, 'officerId');
  const signature = signatures.find((one) => one.regionId === officer.regionId && one.officer.id === officer.id);
  if (!signature) throw badInput('officerId', 'NOT_HERE');
  const isSelf = signature.officer.accountId === actorOf(ctx).accountId;
  demand(canSignHandover(actorOf(ctx), handover, isSelf));
  if (signature.signedOn !== null) throw new Refusal('HANDOVER_STATE', { field: 'officerId' });
  if (!isSelf && insteadReason === null) throw badInput('insteadReason', 'REQUIRED');
  const signedByName = actorOf(ctx).displayName;
  const signedOn = dayOf(ctx.clock.now());
  Object.assign(signature, { signedByName, signedOn, insteadReason: isSelf ? null : insteadReason });
  const key = { regionId, id: handover.id };
  handover.signed += 1;
  const isLast = handover.signed === signatures.length;
  if (isLast) handover.state = HandoverState.IN_FORCE;
  const changes = changesBetween({}, { signature: signature.name, signedByName, state: handover.state });
  recordDeed(ctx, { verb: 'signHandover', subjectType: 'Handover', subject: key, reason: insteadReason, changes });
  if (isLast) await comeIntoForce(ctx, handover);
  await ctx.em.flush();
  await tell(ctx, 'handoverSigned', key);
  return key;
}

/** Refused as HANDOVER_OUTDATED where somebody was named for an enterprise since it was prepared. */
async function comeIntoForce(ctx: Context, handover: Handover): Promise<void> {
  const { regionId, leaver, effectiveOn: fromOn, reason } = handover;
  const held = await heldBy(ctx, { regionId, id: leaver.id });
  const items = await ctx.em.find(HandoverItem, { regionId, handover }, { orderBy: { id: 'asc' } });
  const isSame =
    held.length === items.length && items.every(({ enterprise }) => held.some(({ id }) => id === enterprise.id));
  if (!isSame) throw new Refusal('HANDOVER_OUTDATED');
  for (const [id, given] of Map.groupBy(items, ({ successor }) => successor.id)) {
    const officerId = toGlobalId('ofc', { regionId, id });
    const enterpriseIds = given.map(({ enterprise }) => toGlobalId('ent', { regionId, id: enterprise.id }));
    await assignLiaisonPerson(ctx, { officerId, enterpriseIds, fromOn, reason });
  }
  for (const item of items) await planJointVisit(ctx, handover, item);
}

async function planJointVisit(ctx: Context, handover: Handover, item: HandoverItem): Promise<void> {
  const { regionId, leaverName, reason } = handover;
  const { jointVisitOn, successorName } = item;
  if (jointVisitOn == null) return;
  const enterprise = { regionId, id: item.enterprise.id };
  // What was planned by others since must not undo the signatures: the hand-over itself is reason enough.
  const asked = { enterprise, on: jointVisitOn, reason: handover.burdenReason ?? reason };
  const burdenReason = await demandBurden(ctx, asked);
  const key = { regionId, id: newId() };
  const note = `交接首次联合走访：${leaverName}、${successorName}`;
  await addPlan(ctx, {
    key,
    enterprise,
    campaign: null,
    kind: VisitKind.REGULAR,
    plannedOn: jointVisitOn,
    note,
    burdenReason,
  });
  item.jointVisit = ctx.em.getReference(Visit, [key.regionId, key.id]);
}

/** Withdraws a hand-over that is not in force yet; what the officer holds stays as it is. */
export async function withdrawHandover(ctx: Context, input: WithdrawHandoverInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const handover = await seen(ctx, input);
  demand(canWithdrawHandover(actorOf(ctx), handover));
  const key = { regionId: handover.regionId, id: handover.id };
  const changes = changesBetween({ state: handover.state }, { state: HandoverState.WITHDRAWN });
  Object.assign(handover, { state: HandoverState.WITHDRAWN, endReason: reason });
  recordDeed(ctx, { verb: 'withdrawHandover', subjectType: 'Handover', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'handoverWithdrawn', key);
  return key;
}
