import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { FindingState, ServiceRequestState } from './finding-states.ts';

/** What a policy needs to know of a finding. */
export interface FindingFacts {
  regionId: number;
  state: FindingState;
}
/** What a policy needs to know of a service request. */
export interface ServiceRequestFacts {
  regionId: number;
  state: ServiceRequestState;
}

/** What becomes of an open finding is decided once, by whoever writes in the county. */
export const canSettleFinding = (actor: Actor, finding: FindingFacts): Decision =>
  ofWriters(actor, finding.regionId, finding.state === FindingState.OPEN);

/** A service request is done once, by whoever writes in the county. */
export const canCompleteServiceRequest = (actor: Actor, request: ServiceRequestFacts): Decision =>
  ofWriters(actor, request.regionId, request.state === ServiceRequestState.OPEN);

function ofWriters(actor: Actor, regionId: number, isOpen: boolean): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  return isOpen ? yes : no('FINDING_STATE');
}
