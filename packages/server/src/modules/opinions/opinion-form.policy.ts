import { mayWriteAt, speaksFor, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { FormState } from './form-state.ts';

/** What a policy needs to know of an opinion form. */
export interface FormFacts {
  regionId: number;
  state: FormState;
}

/** Whoever writes in a county hands out opinion forms to its enterprises. */
export const canIssueForm = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** A form comes back once, and only while it is out. */
export const canReturnForm = (actor: Actor, form: FormFacts): Decision => ofFormThatIsOut(actor, form);

/** A form is declined while it is out; one that came back was not declined. */
export const canDeclineForm = (actor: Actor, form: FormFacts): Decision => ofFormThatIsOut(actor, form);

/** What came back is dealt with, once. */
export function canProcessForm(actor: Actor, form: FormFacts): Decision {
  if (!mayWriteAt(actor, form.regionId)) return no('NOT_ALLOWED');
  return form.state === FormState.RETURNED ? yes : no('FORM_STATE');
}

/** A form runs out while it is out, once its day has passed; one without a day never does. */
export function canExpireForm(actor: Actor, form: FormFacts & { dueOn: string | null }, today: string): Decision {
  const decision = ofFormThatIsOut(actor, form);
  if (!decision.allowed) return decision;
  return form.dueOn !== null && form.dueOn < today ? yes : no('FORM_NOT_DUE');
}

/** The enterprise fills in its own form while it is out, up to the end of its day. */
export function canFillFormIn(
  actor: Actor,
  form: FormFacts & { enterpriseId: string; dueOn: string | null },
  today: string,
): Decision {
  if (!speaksFor(actor, { regionId: form.regionId, id: form.enterpriseId })) return no('NOT_ALLOWED');
  if (form.state !== FormState.ISSUED) return no('FORM_STATE');
  return form.dueOn === null || form.dueOn >= today ? yes : no('FORM_OVERDUE');
}

function ofFormThatIsOut(actor: Actor, form: FormFacts): Decision {
  if (!mayWriteAt(actor, form.regionId)) return no('NOT_ALLOWED');
  return form.state === FormState.ISSUED ? yes : no('FORM_STATE');
}
