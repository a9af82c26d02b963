import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { EnterpriseStatus, mayFollow, nextStatuses } from './enterprise-states.ts';

/** What a policy needs to know of an enterprise. */
export interface EnterpriseFacts {
  regionId: number;
  status: EnterpriseStatus;
}

/** Whoever writes in a county registers enterprises there. */
export const canRegister = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** Whoever writes in the county corrects its register; a merged record is history and stays as it is. */
export function canCorrect(actor: Actor, enterprise: EnterpriseFacts): Decision {
  if (!mayWriteAt(actor, enterprise.regionId)) return no('NOT_ALLOWED');
  return enterprise.status === EnterpriseStatus.MERGED ? no('STATUS_STEP') : yes;
}

/** What of an enterprise decides its next status. */
export interface StatusFacts extends EnterpriseFacts {
  /** Whether it was handed on to another county, which has its record now. */
  hasMovedAway: boolean;
}

/**
 * A status follows from the present one; to the same one, or past a merge, there is no step. What was handed on comes
 * back as it went, or it would be active in two counties.
 */
export function canChangeStatus(actor: Actor, enterprise: StatusFacts, to: EnterpriseStatus): Decision {
  if (!mayWriteAt(actor, enterprise.regionId)) return no('NOT_ALLOWED');
  if (!mayFollow(enterprise.status, to)) return no('STATUS_STEP');
  return enterprise.hasMovedAway ? no('ENTERPRISE_MOVED_AWAY') : yes;
}

/** Whether any step of status is open to the actor. */
export const canChangeStatusAtAll = (actor: Actor, enterprise: StatusFacts): boolean =>
  nextStatuses(enterprise.status).some((to) => canChangeStatus(actor, enterprise, to).allowed);

/** Groups are configuration: the office's administrators and directors define them. */
export const canDefineGroup = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');
