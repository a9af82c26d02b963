import { levelOf } from '@lianxi/schema';
import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** An administrator invites anybody below; a director invites everybody but administrators. */
export function canInvite(actor: Actor, invited: { regionId: number; role: Role }): Decision {
  if (holds(actor, invited.regionId, [Role.ADMINISTRATOR])) return yes;
  if (!holds(actor, invited.regionId, [Role.DIRECTOR])) return no('NOT_ALLOWED');
  return invited.role === Role.ADMINISTRATOR ? no('NOT_ALLOWED') : yes;
}

/**
 * How the installation fares (backups, disk, failed jobs) is for administrators of a city, a province or the country;
 * the database holds the same rule in `sec.sees_operation()`.
 */
export const canSeeOperation = (actor: Actor): Decision =>
  actor.memberships.some((held) => held.role === Role.ADMINISTRATOR && levelOf(held.regionId) !== 'COUNTY')
    ? yes
    : no('NOT_ALLOWED');

/**
 * Names of people in a county are opened by whoever writes there from above; reading alone is no reason, and another
 * system is told nobody's name.
 */
export const canOpenNames = (actor: Actor, regionId: number): Decision =>
  actor.key || !mayWriteAt(actor, regionId) ? no('NOT_ALLOWED') : yes;

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
