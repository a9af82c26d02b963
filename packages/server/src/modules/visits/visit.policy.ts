import { holds, mayWriteAt, Role, speaksFor, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { mayVisitFollow, VisitConfirmer, VisitState } from './visit-states.ts';

/** What a policy needs to know of a visit. */
export interface VisitFacts {
  regionId: number;
  state: VisitState;
  recordedBy: string | null;
  confirmedBy: VisitConfirmer | null;
}

/** Whoever writes in a county plans visits to its enterprises, and records them. */
export const canPlanVisit = (actor: Actor, regionId: number): Decision => ofCounty(actor, regionId);
export const canRecordVisit = (actor: Actor, regionId: number): Decision => ofCounty(actor, regionId);

/** Whoever writes in the county lets another body join a plan, as long as it has not been carried out. */
export const canJoinVisit = (actor: Actor, visit: VisitFacts): Decision => canCarryOut(actor, visit);

/** A plan moves to another day by the word of whoever writes in the county, until it is under way. */
export const canMoveVisit = (actor: Actor, visit: VisitFacts): Decision =>
  ofWriters(actor, visit, visit.state === VisitState.PLANNED);

/** How often enterprises may be visited is set by whoever is in charge of the region. */
export const canSetVisitLimits = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]) ? yes : no('NOT_ALLOWED');

/** A plan is carried out once, by whoever writes in the county. */
export const canCarryOut = (actor: Actor, visit: VisitFacts): Decision =>
  ofWriters(actor, visit, visit.state === VisitState.PLANNED || visit.state === VisitState.IN_PROGRESS);

/** A recorded visit is confirmed once; what the office alone confirmed may still be confirmed by the enterprise. */
export function canConfirmVisit(actor: Actor, visit: VisitFacts, by: VisitConfirmer): Decision {
  const isRaised = visit.confirmedBy === VisitConfirmer.OFFICE && by === VisitConfirmer.ENTERPRISE;
  const isOpen = visit.state === VisitState.RECORDED || (visit.state === VisitState.CONFIRMED && isRaised);
  return ofRecorder(actor, visit, isOpen);
}

/** The enterprise confirms that they came: what was recorded, or what the office alone had confirmed. */
export function canConfirmOwnVisit(actor: Actor, visit: VisitFacts & { enterpriseId: string }): Decision {
  if (!speaksFor(actor, { regionId: visit.regionId, id: visit.enterpriseId })) return no('NOT_ALLOWED');
  const isRaised = visit.state === VisitState.CONFIRMED && visit.confirmedBy === VisitConfirmer.OFFICE;
  return visit.state === VisitState.RECORDED || isRaised ? yes : no('VISIT_STATE');
}

/** What was recorded is corrected and keeps its confirmation. */
export const canCorrectVisit = (actor: Actor, visit: VisitFacts): Decision => ofRecorder(actor, visit, isValid(visit));
export const canVoidVisit = (actor: Actor, visit: VisitFacts): Decision => ofRecorder(actor, visit, isValid(visit));
export const canRestoreVisit = (actor: Actor, visit: VisitFacts): Decision =>
  ofRecorder(actor, visit, visit.state === VisitState.VOIDED);

/** A plan ends without a visit by the word of whoever writes in the county. */
export const canCancelVisit = (actor: Actor, visit: VisitFacts): Decision =>
  ofWriters(actor, visit, mayVisitFollow(visit.state, VisitState.CANCELLED));
export const canMissVisit = (actor: Actor, visit: VisitFacts): Decision =>
  ofWriters(actor, visit, mayVisitFollow(visit.state, VisitState.MISSED));

const isValid = ({ state }: VisitFacts): boolean => state === VisitState.RECORDED || state === VisitState.CONFIRMED;

const ofCounty = (actor: Actor, regionId: number): Decision => (mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED'));

function ofWriters(actor: Actor, visit: VisitFacts, isOpen: boolean): Decision {
  const decision = ofCounty(actor, visit.regionId);
  if (!decision.allowed) return decision;
  return isOpen ? yes : no('VISIT_STATE');
}

/** What a visit says is answered for by its recorder; a director or an administrator may step in, a colleague not. */
function ofRecorder(actor: Actor, visit: VisitFacts, isOpen: boolean): Decision {
  const decision = ofWriters(actor, visit, isOpen);
  if (!decision.allowed) return decision;
  const isChief = holds(actor, visit.regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]);
  return isChief || visit.recordedBy === actor.accountId ? yes : no('VISIT_NOT_YOURS');
}
