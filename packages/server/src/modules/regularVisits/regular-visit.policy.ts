import { levelOf } from '@lianxi/schema';
import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** How often enterprises are visited is set by whoever is in charge of the region; a nation has no office that visits. */
export const canKeepProgramme = (actor: Actor, regionId: number): Decision =>
  levelOf(regionId) !== 'NATION' && holds(actor, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR])
    ? yes
    : no('NOT_ALLOWED');

/** Whoever writes in a county puts its enterprises into tiers. */
export const canTier = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** Whoever writes for an office plans the visits that are its duty. */
export const canScheduleVisits = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');
