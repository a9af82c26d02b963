import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** An administrator invites anybody below; a director invites everybody but administrators. */
export function canInvite(actor: Actor, invited: { regionId: number; role: Role }): Decision {
  if (holds(actor, invited.regionId, [Role.ADMINISTRATOR])) return yes;
  if (!holds(actor, invited.regionId, [Role.DIRECTOR])) return no('NOT_ALLOWED');
  return invited.role === Role.ADMINISTRATOR ? no('NOT_ALLOWED') : yes;
}
