import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** What a policy needs to know of a register that comes again. */
export interface SourceFacts {
  regionId: number;
  endedAt: unknown;
}

/** Whoever writes in the region of the office keeps its registers. */
export const canSetUpSource = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** One that ended is history: nothing is changed in it, and no file comes to it. */
export function canKeepSource(actor: Actor, source: SourceFacts): Decision {
  if (!mayWriteAt(actor, source.regionId)) return no('NOT_ALLOWED');
  return source.endedAt == null ? yes : no('SOURCE_ENDED');
}
