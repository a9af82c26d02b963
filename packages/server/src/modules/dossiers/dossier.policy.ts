import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';
import { FileEntryState } from './dossier-states.ts';
import { FileSection } from './file-sections.ts';

/** What a policy needs to know of an enterprise whose file is kept. */
export interface FileFacts {
  regionId: number;
  status: EnterpriseStatus;
}
/** What a policy needs to know of an entry. */
export interface EntryFacts {
  regionId: number;
  section: FileSection;
  state: FileEntryState;
  keptOn: string | null;
}

/** Whoever writes in the county keeps the files there; that of a merged record is history. */
export function canKeepFile(actor: Actor, enterprise: FileFacts): Decision {
  if (!mayWriteAt(actor, enterprise.regionId)) return no('NOT_ALLOWED');
  return enterprise.status === EnterpriseStatus.MERGED ? no('STATUS_STEP') : yes;
}

/** An entry that stands is corrected or withdrawn; one whose time is over is history. */
export function canChangeEntry(actor: Actor, entry: EntryFacts): Decision {
  if (!mayWriteAt(actor, entry.regionId)) return no('NOT_ALLOWED');
  return entry.state === FileEntryState.CURRENT ? yes : no('FILE_ENTRY_STATE');
}

/** A promise that stands is kept once. */
export function canKeepPromise(actor: Actor, entry: EntryFacts): Decision {
  const change = canChangeEntry(actor, entry);
  if (!change.allowed) return change;
  return entry.section === FileSection.PROMISES && entry.keptOn === null ? yes : no('FILE_ENTRY_STATE');
}

/** Whose section it is, is settled by those who lead the office. */
export const canAssignSection = (actor: Actor, regionId: number): Decision =>
  holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? yes : no('NOT_ALLOWED');
