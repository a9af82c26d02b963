import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { VisitState } from '../visits/index.ts';

/** Whoever writes in the county attaches to a visit that took place and stands. */
export function canAttachToVisit(actor: Actor, visit: { regionId: number; state: VisitState }): Decision {
  if (!mayWriteAt(actor, visit.regionId)) return no('NOT_ALLOWED');
  return visit.state === VisitState.RECORDED || visit.state === VisitState.CONFIRMED ? yes : no('VISIT_STATE');
}
