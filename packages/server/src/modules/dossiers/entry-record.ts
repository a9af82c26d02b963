import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Visit } from '../visits/index.ts';
import { FileEntryState } from './dossier-states.ts';
import { FileCheck, FileEntry } from './dossier.entity.ts';
import type { Said } from './entry-facts.ts';
import type { FileSection } from './file-sections.ts';

interface Added {
  key: RowKey;
  enterprise: Enterprise;
  said: Said;
  replacesId?: string;
  takenOverFrom?: string;
}

/** Puts a standing entry into a file; the deed and the flush are the caller's. */
export function addEntry(work: Work, { key, enterprise, said, replacesId, takenOverFrom }: Added): void {
  work.em.create(FileEntry, {
    ...key,
    enterprise,
    section: said.section,
    ...said.words,
    file: said.file,
    state: FileEntryState.CURRENT,
    replacesId: replacesId ?? null,
    takenOverFrom: takenOverFrom ?? null,
    recordedByName: actorOf(work).displayName,
    recordedAt: work.clock.now(),
  });
}

interface Check {
  section: FileSection;
  on: string;
  isNone: boolean;
  visit?: RowKey;
}

/** Notes that somebody looked at a section of an enterprise's file on a day. */
export function addCheck(work: Work, enterprise: RowKey, { section, on, isNone, visit }: Check): void {
  work.em.create(FileCheck, {
    regionId: enterprise.regionId,
    id: newId(),
    enterprise: work.em.getReference(Enterprise, [enterprise.regionId, enterprise.id]),
    section,
    checkedOn: on,
    isNone,
    visit: visit ? work.em.getReference(Visit, [visit.regionId, visit.id]) : null,
    checkedByName: actorOf(work).displayName,
    createdAt: work.clock.now(),
  });
}
