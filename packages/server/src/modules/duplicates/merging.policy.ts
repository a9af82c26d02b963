import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';

interface RecordFacts {
  regionId: number;
  status: EnterpriseStatus;
}

/** Whoever writes in the county merges two records of it that stand; what was merged already stands for nothing. */
export function canMerge(actor: Actor, ...records: readonly RecordFacts[]): Decision {
  if (records.some(({ regionId }) => !mayWriteAt(actor, regionId))) return no('NOT_ALLOWED');
  return records.some(({ status }) => status === EnterpriseStatus.MERGED) ? no('ENTERPRISE_MERGED') : yes;
}

/** Whoever writes in the county undoes a merge of it. */
export const canUndoMerge = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

/** Whoever writes where both records lie says that they are two enterprises. */
export const canTellApart = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');
