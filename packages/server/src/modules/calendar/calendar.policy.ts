import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** A calendar moves the deadlines of everybody below: administrators and directors of the region load it. */
export const canLoadCalendar = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');
