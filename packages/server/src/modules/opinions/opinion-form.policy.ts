import { mayWriteAt, type Actor } from '../../platform/actor.ts';
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

function ofFormThatIsOut(actor: Actor, form: FormFacts): Decision {
  if (!mayWriteAt(actor, form.regionId)) return no('NOT_ALLOWED');
  return form.state === FormState.ISSUED ? yes : no('FORM_STATE');
}
