import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { FileEntryState, YearSource } from './dossier-states.ts';
import { FileEntry } from './dossier.entity.ts';
import { nothing } from './entry-facts.ts';
import { addCheck, addEntry } from './entry-record.ts';
import { FileSection } from './file-sections.ts';

/** Operating figures of a year: money in 10,000 yuan as exact text, null where nobody told it. */
export interface YearFigures {
  outputValue: string | null;
  taxPaid: string | null;
  exportValue: string | null;
  staffCount: number | null;
}

/** The figures of a year that stand in an enterprise's file. */
export interface StandingYear {
  key: RowKey;
  enterpriseId: string;
  year: number;
  isToldByEnterprise: boolean;
  figures: YearFigures;
}

/** The years that stand in the files of these enterprises: one statement. */
export async function standingYears(work: Work, enterprises: readonly RowKey[]): Promise<StandingYear[]> {
  const found = await work.em.find(FileEntry, {
    regionId: { $in: [...new Set(enterprises.map(({ regionId }) => regionId))] },
    enterprise: { $in: enterprises.map(({ regionId, id }) => [regionId, id]) },
    section: FileSection.YEARLY_FIGURES,
    state: FileEntryState.CURRENT,
  });
  return found.flatMap((entry) => {
    const { regionId, id, enterprise, year, kind } = entry;
    if (year == null) return [];
    const isToldByEnterprise = kind === YearSource.ENTERPRISE;
    return [
      { key: { regionId, id }, enterpriseId: enterprise.id, year, isToldByEnterprise, figures: figuresOf(entry) },
    ];
  });
}

/** The figures of a year as a file tells them. */
export interface YearOfFile {
  enterprise: RowKey;
  year: number;
  figures: YearFigures;
  toldBy: string;
  /** The entry whose place they take; null where the year is new. */
  replaces: RowKey | null;
  /** File and line. */
  reason: string;
}

/** Writes the figures of a year that a body's file tells; what stood before is kept as replaced. */
export async function recordYearByFile(work: Work, given: YearOfFile): Promise<void> {
  const { enterprise: whose, year, figures, toldBy, replaces, reason } = given;
  const section = FileSection.YEARLY_FIGURES;
  const old = replaces && (await work.em.findOneOrFail(FileEntry, replaces));
  const before = old && { year: old.year, body: old.body, ...figuresOf(old) };
  if (old) {
    Object.assign(old, { state: FileEntryState.REPLACED, stateReason: reason });
    // The old one steps aside first: no year has two figures, not even for a moment.
    await work.em.flush();
  }
  const key = { regionId: whose.regionId, id: newId() };
  const words = { ...nothing, ...figures, kind: YearSource.AUTHORITY, year, body: toldBy };
  const enterprise = work.em.getReference(Enterprise, [whose.regionId, whose.id]);
  const said = { section, words, file: null } as const;
  addEntry(work, { key, enterprise, said, ...(old && { replacesId: old.id }) });
  addCheck(work, whose, { section, on: dayOf(work.clock.now()), isNone: false });
  const after = { year, body: toldBy, ...figures };
  recordDeed(work, {
    verb: old ? 'correctFileEntry' : 'recordFileEntry',
    subjectType: 'FileEntry',
    subject: key,
    about: { regionId: whose.regionId, id: whose.id },
    reason,
    changes: [
      { field: 'section', before: old ? section : null, after: section },
      ...changesBetween(before ?? {}, after),
    ],
  });
  await tell(work, old ? 'fileEntryCorrected' : 'fileEntryRecorded', key);
}

const figuresOf = (entry: FileEntry): YearFigures => ({
  outputValue: entry.outputValue ?? null,
  taxPaid: entry.taxPaid ?? null,
  exportValue: entry.exportValue ?? null,
  staffCount: entry.staffCount ?? null,
});
