import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** An administrator invites anybody below; a director invites everybody but administrators. */
export function canInvite(actor: Actor, invited: { regionId: number; role: Role }): Decision {
  if (holds(actor, invited.regionId, [Role.ADMINISTRATOR])) return yes;
  if (!holds(actor, invited.regionId, [Role.DIRECTOR])) return no('NOT_ALLOWED');
  return invited.role === Role.ADMINISTRATOR ? no('NOT_ALLOWED') : yes;
}

/** What a policy needs to know of a membership. */
export interface MembershipFacts {
  regionId: number;
  role: Role;
  accountId: string;
}

/** Whoever could invite somebody to a membership ends it as well; nobody ends an own one. */
export function canEndMembership(actor: Actor, membership: MembershipFacts): Decision {
  return membership.accountId === actor.accountId ? no('NOT_ALLOWED') : canInvite(actor, membership);
}
