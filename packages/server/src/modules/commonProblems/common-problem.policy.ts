import { levelOf } from '@lianxi/schema';
import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { mayDoInCommon, type CommonProblemDeed, type CommonProblemState } from './common-problem-states.ts';

/** What a policy needs to know of a common problem. */
export interface CommonProblemFacts {
  regionId: number;
  state: CommonProblemState;
}

const leads = [Role.ADMINISTRATOR, Role.DIRECTOR];
const levelsAboveCounties: readonly string[] = ['CITY', 'PROVINCE'];

/** Those who lead an office with counties below it say what these have in common. */
export const canDeclareCommon = (actor: Actor, regionId: number): Decision =>
  levelsAboveCounties.includes(levelOf(regionId)) && holds(actor, regionId, leads) ? yes : no('NOT_ALLOWED');

/** They also decide, and see it carried out, each in its turn. */
export function canDoInCommon(
  actor: Actor,
  deed: CommonProblemDeed,
  { regionId, state }: CommonProblemFacts,
): Decision {
  const declaring = canDeclareCommon(actor, regionId);
  if (!declaring.allowed) return declaring;
  return mayDoInCommon(deed, state) ? yes : no('COMMON_PROBLEM_STATE');
}
