import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** Whoever writes in a region keeps its office, posts and officers, and names the liaison persons of its enterprises. */
export const canKeepLiaison = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');
