import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Context, Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { tell } from '../../platform/outbox.ts';
import { VisitConfirmer, VisitState } from './visit-states.ts';
import { Visit } from './visit.entity.ts';
import { visitStep } from './visit.service.ts';

/** What an enterprise said when the level above called it. */
interface Said {
  isConfirmed: boolean;
  on: string;
  note: string | null;
}

/**
 * Writes the word of an enterprise into the visit; the caller has judged who may call.
 *
 * A yes is the enterprise's confirmation. A no leaves the office's as it was and stands beside it, for the county to see
 * and to answer; what becomes of the visit is decided there by a person.
 */
export async function settleByCallBack(ctx: Context, key: RowKey, { isConfirmed, on, note }: Said): Promise<void> {
  const visit = await ctx.em.findOne(Visit, key);
  if (!visit || (visit.state !== VisitState.CONFIRMED && visit.state !== VisitState.RECORDED))
    throw new Refusal('VISIT_STATE');
  const now = ctx.clock.now();
  const facts = isConfirmed
    ? {
        state: VisitState.CONFIRMED,
        confirmedBy: VisitConfirmer.ENTERPRISE,
        confirmedAt: now,
        deniedOn: null,
        deniedNote: null,
      }
    : { deniedOn: on, deniedNote: note };
  const before = {
    state: visit.state,
    confirmedBy: visit.confirmedBy,
    deniedOn: visit.deniedOn,
    deniedNote: visit.deniedNote,
  };
  const { confirmedAt: _told, ...seen } = { confirmedAt: null, ...facts };
  const about = { regionId: key.regionId, id: visit.enterprise.id };
  const verb = isConfirmed ? 'confirmVisit' : 'denyVisit';
  recordDeed(ctx, {
    verb,
    subjectType: 'Visit',
    subject: key,
    about,
    reason: note,
    changes: changesBetween(before, seen),
  });
  Object.assign(visit, facts, { updatedAt: now });
  await ctx.em.flush();
  await tell(ctx, isConfirmed ? 'visitConfirmed' : 'visitDenied', key);
}

/** Gives a plan up within other work, whoever does that: the enterprise is there no more. */
export const giveUpPlan = (work: Work, visit: Visit, reason: string): Promise<RowKey> =>
  visitStep(work, visit, {
    verb: 'cancelVisit',
    told: 'visitCancelled',
    facts: { state: VisitState.CANCELLED, endReason: reason },
    reason,
  });
