import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { mayBecomeProblem, OpinionState, type OpinionKind } from './opinion-states.ts';

/** What a policy needs to know of an opinion. */
export interface OpinionFacts {
  regionId: number;
  state: OpinionState;
  kind: OpinionKind;
}

/** Whoever writes in a county takes down what its enterprises say. */
export const canRecordOpinion = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** What was received, adopted or noted is answered; a reply was given once, and what became a problem is answered there. */
export function canAnswerOpinion(actor: Actor, opinion: OpinionFacts): Decision {
  if (!mayWriteAt(actor, opinion.regionId)) return no('NOT_ALLOWED');
  const isOpen = opinion.state !== OpinionState.REPLIED && opinion.state !== OpinionState.CONVERTED;
  return isOpen ? yes : no('OPINION_STATE');
}

/** A person makes a problem of what was said, once; what is said about being asked is none. */
export function canConvertOpinion(actor: Actor, opinion: OpinionFacts): Decision {
  if (!mayWriteAt(actor, opinion.regionId)) return no('NOT_ALLOWED');
  const isOpen = opinion.state !== OpinionState.CONVERTED && mayBecomeProblem(opinion.kind);
  return isOpen ? yes : no('OPINION_STATE');
}
