import { LockMode } from '@mikro-orm/postgresql';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { VisitConfirmer, VisitState } from './visit-states.ts';
import { Visit } from './visit.entity.ts';
import { canConfirmOwnVisit } from './visit.policy.ts';
import { visitStep } from './visit.service.ts';

/** A visit to the enterprise that speaks, locked until it has spoken; one to somebody else is not there. */
export async function ownVisit(ctx: Work, key: RowKey): Promise<Visit> {
  const { enterprise } = actorOf(ctx);
  const visit = await ctx.em.findOne(Visit, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!visit || visit.regionId !== enterprise?.regionId || visit.enterprise.id !== enterprise.id)
    throw new Refusal('NOT_FOUND', { field: 'visit' });
  return visit;
}

/** Confirms a visit on the enterprise's own word, which stands above the office's. */
export async function confirmOwnVisit(ctx: Work, key: RowKey): Promise<RowKey> {
  const visit = await ownVisit(ctx, key);
  const { regionId, state, recordedBy = null, confirmedBy = null } = visit;
  demand(
    canConfirmOwnVisit(actorOf(ctx), { regionId, state, recordedBy, confirmedBy, enterpriseId: visit.enterprise.id }),
  );
  visit.confirmedAt = ctx.clock.now();
  const facts = { state: VisitState.CONFIRMED, confirmedBy: VisitConfirmer.ENTERPRISE };
  return visitStep(ctx, visit, { verb: 'confirmVisit', told: 'visitConfirmed', facts, reason: null });
}
