import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { HandoverState } from './handover-states.ts';

/** What a policy needs to know of a hand-over. */
export interface HandoverFacts {
  regionId: number;
  state: HandoverState;
}

/** Whoever writes in the region prepares a hand-over, and withdraws one that is not in force yet. */
export const canPrepareHandover = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

export function canWithdrawHandover(actor: Actor, { regionId, state }: HandoverFacts): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  return state === HandoverState.PREPARED ? yes : no('HANDOVER_STATE');
}

/** One signs for oneself; a director or an administrator signs for who cannot. */
export function canSignHandover(actor: Actor, { regionId, state }: HandoverFacts, isSelf: boolean): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  if (state !== HandoverState.PREPARED) return no('HANDOVER_STATE');
  return isSelf || holds(actor, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]) ? yes : no('NOT_ALLOWED');
}
