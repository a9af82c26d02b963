import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ProblemState } from './problem-states.ts';

/** What a policy needs to know of a problem. */
export interface ProblemFacts {
  regionId: number;
  state: ProblemState;
}

/** Whoever writes in a county takes down what its enterprises raise. */
export const canRaiseProblem = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** Whoever writes in the county puts a collected problem before a department; what was answered needs none. */
export function canRefer(actor: Actor, problem: ProblemFacts): Decision {
  if (!mayWriteAt(actor, problem.regionId)) return no('NOT_ALLOWED');
  return problem.state === ProblemState.COLLECTED ? yes : no('PROBLEM_STATE');
}
