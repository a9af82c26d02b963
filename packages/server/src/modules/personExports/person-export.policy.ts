import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { PersonExportState } from './person-export-state.ts';

/** So many people leave by name on the word of one member; of more a second one answers for it as well. */
export const mostAlone = 50;

/** What a policy needs to know of an export. */
export interface ExportFacts {
  regionId: number;
  accountId: string;
  state: PersonExportState;
  usableUntil: Date | string | null;
}

/** Whoever writes in a region asks for its people as a sheet; another system reads them by its key. */
export const canAskExport = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) && !actor.key ? yes : no('NOT_ALLOWED');

/** A second member of the office, or of one above it, answers; never whoever asked. */
export function canAnswerExport(actor: Actor, { regionId, accountId, state }: ExportFacts): Decision {
  if (!mayWriteAt(actor, regionId) || actor.key) return no('NOT_ALLOWED');
  if (state !== PersonExportState.ASKED) return no('EXPORT_STATE');
  return actor.accountId === accountId ? no('EXPORT_OWN') : yes;
}

/** Whoever asked fetches it once, within its day. */
export function canFetchExport(actor: Actor, { accountId, state, usableUntil }: ExportFacts, now: Date): Decision {
  if (actor.accountId !== accountId) return no('NOT_ALLOWED');
  const isUsable = usableUntil !== null && new Date(usableUntil) > now;
  return state === PersonExportState.APPROVED && isUsable ? yes : no('EXPORT_STATE');
}
