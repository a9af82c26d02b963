import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** Whoever signed in with an account has an inbox and chooses how to be told; a key, which nobody reads by, has none. */
export const canHaveInbox = (actor: Actor): Decision => (actor.key || actor.enterprise ? no('NOT_ALLOWED') : yes);

/** A group's robot is set and removed by those who lead the office of its region. */
export const canSetGroupRobot = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]) ? yes : no('NOT_ALLOWED');
