import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { NotFoundState } from './not-found-states.ts';

/** What a policy needs to know of a case. */
export interface NotFoundFacts {
  regionId: number;
  state: NotFoundState;
  reportedBy: string;
}

/** Whoever writes in the county says that an enterprise was not found there. */
export const canReportNotFound = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** Somebody else than the first looks a second time: one pair of eyes suspends no enterprise. */
export function canConfirmNotFound(actor: Actor, found: NotFoundFacts): Decision {
  if (!mayWriteAt(actor, found.regionId)) return no('NOT_ALLOWED');
  if (found.state !== NotFoundState.REPORTED) return no('NOT_FOUND_CASE_STATE');
  return found.reportedBy === actor.accountId ? no('NOT_FOUND_SECOND_LOOK') : yes;
}

/** An open case is ended by whoever writes in the county; only a confirmed one with the enterprise being gone. */
export function canEndNotFound(actor: Actor, found: NotFoundFacts, isGone: boolean): Decision {
  if (!mayWriteAt(actor, found.regionId)) return no('NOT_ALLOWED');
  const isOpen = isGone ? found.state === NotFoundState.CONFIRMED : found.state !== NotFoundState.ENDED;
  return isOpen ? yes : no('NOT_FOUND_CASE_STATE');
}
