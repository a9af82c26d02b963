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

/** A status follows from the present one; to the same one, or past a merge, there is no step. */
export function canChangeStatus(actor: Actor, enterprise: EnterpriseFacts, to: EnterpriseStatus): Decision {
  if (!mayWriteAt(actor, enterprise.regionId)) return no('NOT_ALLOWED');
  return mayFollow(enterprise.status, to) ? yes : no('STATUS_STEP');
}

/** Whether any step of status is open to the actor. */
export const canChangeStatusAtAll = (actor: Actor, enterprise: EnterpriseFacts): boolean =>
  nextStatuses(enterprise.status).some((to) => canChangeStatus(actor, enterprise, to).allowed);

/** Groups are configuration: the office's administrators and directors define them. */
export const canDefineGroup = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');
