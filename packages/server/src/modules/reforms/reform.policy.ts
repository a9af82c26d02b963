import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ReformState } from './reform-states.ts';

/** What a policy needs to know of a reform. */
export interface ReformFacts {
  regionId: number;
  state: ReformState;
  /** The day on which it was done; null as long as it was not. */
  finishedOn: string | null;
}

/** Those who lead an office prepare the reform of its departments, and of those of its counties. */
export const canPrepareReform = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');

/** They call it off while it waits, and take it back until midnight of the day on which it was done. */
export function canUndoReform(actor: Actor, { regionId, state, finishedOn }: ReformFacts, today: string): Decision {
  const preparing = canPrepareReform(actor, regionId);
  if (!preparing.allowed) return preparing;
  if (state === ReformState.PLANNED) return yes;
  return state === ReformState.DONE && finishedOn === today ? yes : no('REFORM_STATE');
}
