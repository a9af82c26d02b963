import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';

/** What a policy needs to know of a field. */
export interface FieldFacts {
  regionId: number;
  isRetired: boolean;
}

/** Fields are configuration: the office's administrators and directors define them. */
export const canDefineField = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');

/** A field is revised, or taken out of use, where it was defined and while it is in use. */
export function canReviseField(actor: Actor, field: FieldFacts): Decision {
  const decision = canDefineField(actor, field.regionId);
  if (!decision.allowed) return decision;
  return field.isRetired ? no('FIELD_STATE') : yes;
}

/** One that is out of use is taken up again where it was defined. */
export function canReopenField(actor: Actor, field: FieldFacts): Decision {
  const decision = canDefineField(actor, field.regionId);
  if (!decision.allowed) return decision;
  return field.isRetired ? yes : no('FIELD_STATE');
}

/** Whoever writes in the county fills in the fields of its enterprises; a merged record is history and stays as it is. */
export function canFillFields(actor: Actor, enterprise: { regionId: number; status: EnterpriseStatus }): Decision {
  if (!mayWriteAt(actor, enterprise.regionId)) return no('NOT_ALLOWED');
  return enterprise.status === EnterpriseStatus.MERGED ? no('STATUS_STEP') : yes;
}
