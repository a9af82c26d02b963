import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ConsultationState } from './consultation-states.ts';

/** What a policy needs to know of a consultation. */
export interface ConsultationFacts {
  regionId: number;
  state: ConsultationState;
}

/** Convening departments, or not, is a named person's decision: a director's or an administrator's. */
export const canConvene = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]) ? yes : no('NOT_ALLOWED');

/** Whoever writes in the region takes down what came of the meeting. */
export function canRecordConsultation(actor: Actor, { regionId, state }: ConsultationFacts): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  return state === ConsultationState.CONVENED ? yes : no('CONSULTATION_STATE');
}

/** The minutes are signed by who convenes; the decisions hold from then on. */
export function canSignConsultation(actor: Actor, { regionId, state }: ConsultationFacts): Decision {
  const convenes = canConvene(actor, regionId);
  if (!convenes.allowed) return convenes;
  return state === ConsultationState.HELD ? yes : no('CONSULTATION_STATE');
}

/** Whoever writes in the region notes that a decision was carried out. */
export function canExecuteDecision(actor: Actor, { regionId, state }: ConsultationFacts): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  return state === ConsultationState.DECIDED ? yes : no('CONSULTATION_STATE');
}
