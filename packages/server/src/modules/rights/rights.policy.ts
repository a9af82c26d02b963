import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { RightsDeed, RightsKind, RightsState } from './rights-states.ts';

/** What a policy needs to know of a request. */
export interface RightsFacts {
  regionId: number;
  kind: RightsKind;
  state: RightsState;
}

/** Whoever writes in the county hands out links, writes requests down and gives notice; a machine speaks with nobody. */
export const canServePerson = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) && !actor.key ? yes : no('NOT_ALLOWED');

/** Requests are handled by whoever writes in the county while they are open; erasing takes a director or an administrator. */
export function canHandleRights(actor: Actor, deed: RightsDeed, request: RightsFacts): Decision {
  const { regionId, kind, state } = request;
  const decision = canServePerson(actor, regionId);
  if (!decision.allowed) return decision;
  if (state !== RightsState.RECEIVED) return no('RIGHTS_STATE');
  const isGrave = deed === RightsDeed.ANSWER && kind === RightsKind.ERASE;
  return isGrave && !holds(actor, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]) ? no('NOT_ALLOWED') : yes;
}
