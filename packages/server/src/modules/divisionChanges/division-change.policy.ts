import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ReformState } from '../reforms/index.ts';

/** What a policy needs to know of a change of divisions. */
export interface DivisionChangeFacts {
  /** The region above all that it touches. */
  regionId: number;
  state: ReformState;
  /** The day on which it was done; null as long as it was not. */
  finishedOn: string | null;
}

/**
 * Who sees what follows from a change of divisions, so only an administrator over everything that it touches prepares
 * it. The database holds the same rule in `sec.plan_division_change`.
 */
export const canPrepareDivisionChange = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR]) ? yes : no('NOT_ALLOWED');

/** They call it off while it waits, and take it back until midnight of the day on which it was done. */
export function canUndoDivisionChange(actor: Actor, change: DivisionChangeFacts, today: string): Decision {
  const preparing = canPrepareDivisionChange(actor, change.regionId);
  if (!preparing.allowed) return preparing;
  if (change.state === ReformState.PLANNED) return yes;
  return change.state === ReformState.DONE && change.finishedOn === today ? yes : no('DIVISION_CHANGE_STATE');
}
