import { contains, levelOf } from '@lianxi/schema';
import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { CallBackState } from './call-back-state.ts';

/** A sample is drawn by a level above the counties, from what lies below it: nobody draws for themselves. */
export function canDrawCallBack(
  actor: Actor,
  { regionId, fromRegionId }: { regionId: number; fromRegionId: number },
): Decision {
  const isAbove = levelOf(regionId) !== 'COUNTY' && contains(regionId, fromRegionId);
  return isAbove && mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');
}

/** Whoever writes in the region that drew it writes down what was said; who was not reached is called again. */
export function canRecordCallBack(actor: Actor, item: { regionId: number; state: CallBackState }): Decision {
  if (!mayWriteAt(actor, item.regionId)) return no('NOT_ALLOWED');
  const isOpen = item.state === CallBackState.OPEN || item.state === CallBackState.NOT_REACHED;
  return isOpen ? yes : no('CALL_BACK_STATE');
}
