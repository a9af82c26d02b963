import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** A notice speaks for its region to all below: administrators and directors of the region enter it. */
export const canRegisterNotice = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');
