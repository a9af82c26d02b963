import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** What a policy needs to know of a supervision letter. */
export interface SupervisionLetterFacts {
  regionId: number;
  answeredOn: string | null;
}

/** Whoever writes in the region of the problem takes down what the body that owes it answers, once. */
export function canAnswerSupervision(actor: Actor, { regionId, answeredOn }: SupervisionLetterFacts): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  return answeredOn === null ? yes : no('SUPERVISION_STATE');
}
