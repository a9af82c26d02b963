import { changesBetween } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { dayBefore } from '../enterprises/index.ts';
import { addOfficerByFile, assignByFile, endByFile, LiaisonAssignment } from '../liaison/index.ts';
import { CellReading } from './cell-reading.ts';
import { ImportOutcome } from './import-states.ts';
import type { Pass } from './import-work.ts';
import type { RowProblem } from './import.entity.ts';
import { judgeNames, KnownOfficers } from './named-people.ts';
import { conflictAt, type RecordKind, type RowSaid, type Verdict } from './record-rows.ts';
import type { RowCells } from './row-facts.ts';

/** Who is liaison person from a day on, as a row tells it; no last day while it lasts. */
interface SaidLiaison {
  name: string;
  fromOn: string;
  toOn: string | null;
}

/** An assignment of an enterprise, in the register or by an earlier row of the file. */
interface KnownAssignment {
  key: RowKey | null;
  officerId: string;
  officerName: string;
  fromOn: string;
  toOn: string | null;
}

interface KnownLiaison {
  officers: KnownOfficers;
  /** By the key of the enterprise. */
  assignments: Map<string, KnownAssignment[]>;
}

function read(cells: RowCells, { today }: Pass): { said: SaidLiaison; problems: RowProblem[] } {
  const row = new CellReading(cells);
  const [name, fromOn, toOn] = [row.text('LIAISON_PERSON'), row.day('FROM_ON'), row.day('TO_ON')];
  if (name === null) row.refuse('LIAISON_PERSON', 'REQUIRED');
  else row.problems.push(...judgeNames([name], 'LIAISON_PERSON'));
  if (fromOn === null && toOn !== null) row.refuse('FROM_ON', 'REQUIRED');
  if (fromOn !== null && toOn !== null && toOn < fromOn) row.refuse('TO_ON', 'DAY_ORDER');
  if (fromOn === null) row.warn('FROM_ON', 'LIAISON_FROM_TODAY');
  return { said: { name: name ?? '', fromOn: fromOn ?? today, toOn }, problems: row.problems };
}

/** The assignments of these enterprises and the officers of these names: two statements. */
async function load(work: Work, known: KnownLiaison, rows: readonly RowSaid<SaidLiaison>[]): Promise<void> {
  await known.officers.load(
    work,
    rows.map(({ enterprise: { regionId }, said: { name } }) => ({ regionId, name })),
  );
  const unknown = rows.filter(({ enterprise }) => !known.assignments.has(enterprise.id));
  if (unknown.length === 0) return;
  for (const { enterprise } of unknown) known.assignments.set(enterprise.id, []);
  const found = await work.em.find(
    LiaisonAssignment,
    {
      regionId: { $in: [...new Set(unknown.map(({ enterprise }) => enterprise.regionId))] },
      enterprise: { $in: unknown.map(({ enterprise: { regionId, id } }) => [regionId, id]) },
    },
    { populate: ['officer'] },
  );
  for (const { regionId, id, enterprise, officer, fromOn, toOn = null } of found)
    known.assignments
      .get(enterprise.id)
      ?.push({ key: { regionId, id }, officerId: officer.id, officerName: officer.name, fromOn, toOn });
}

const reaches = (one: KnownAssignment, { fromOn, toOn }: SaidLiaison): boolean =>
  (one.toOn === null || one.toOn >= fromOn) && (toOn === null || one.fromOn <= toOn);

function judgeLiaison(known: KnownLiaison, { enterprise, said }: RowSaid<SaidLiaison>): Verdict {
  const [officer, ...namesakes] = known.officers.of(enterprise.regionId, said.name);
  if (namesakes.length > 0) return conflictAt('LIAISON_PERSON', 'OFFICER_SEVERAL');
  const assignments = known.assignments.get(enterprise.id) ?? [];
  const theirs = assignments.find((one) => one.officerId === officer?.id && reaches(one, said));
  if (theirs) return ofTheSame(theirs, assignments, said);
  const reached = assignments.filter((one) => reaches(one, said));
  const isClosing = said.toOn === null && reached.every(({ fromOn }) => fromOn < said.fromOn);
  if (reached.length > 0 && !isClosing) return conflictAt('FROM_ON', 'LIAISON_OVERLAP');
  return naming(known, { enterprise, said }, { officer: officer ?? null, before: reached });
}

/** The officer is liaison person of the enterprise in that time already: at most the last day is news. */
function ofTheSame(theirs: KnownAssignment, all: readonly KnownAssignment[], { fromOn, toOn }: SaidLiaison): Verdict {
  const { key } = theirs;
  if (toOn === null || toOn === theirs.toOn) return { outcome: ImportOutcome.UNCHANGED, problems: [], changes: [] };
  const isEnding = key !== null && theirs.toOn === null && theirs.fromOn <= fromOn && theirs.fromOn <= toOn;
  const isFree = all.every((one) => one === theirs || one.toOn !== null || one.fromOn > toOn);
  if (!isEnding || !isFree) return conflictAt('FROM_ON', 'LIAISON_OVERLAP');
  theirs.toOn = toOn;
  return {
    outcome: ImportOutcome.UPDATE,
    problems: [],
    changes: changesBetween({ toOn: null }, { toOn }),
    write: (work, reason) => endByFile(work, key, { toOn, reason }),
  };
}

/** Names somebody from a day on; whoever is liaison person then ends the day before. */
function naming(
  known: KnownLiaison,
  { enterprise, said: { name, fromOn, toOn } }: RowSaid<SaidLiaison>,
  { officer, before }: { officer: RowKey | null; before: readonly KnownAssignment[] },
): Verdict {
  const isNew = officer === null;
  const named = { ...(officer ?? { regionId: enterprise.regionId, id: newId() }), name };
  if (isNew) known.officers.add(named, name);
  const [replaced] = before;
  const changes = replaced ? changesBetween({ liaisonPerson: replaced.officerName }, { liaisonPerson: name }) : [];
  for (const one of before) one.toOn = dayBefore(fromOn);
  known.assignments.get(enterprise.id)?.push({ key: null, officerId: named.id, officerName: name, fromOn, toOn });
  return {
    outcome: before.length > 0 ? ImportOutcome.UPDATE : ImportOutcome.NEW,
    problems: isNew ? [{ column: 'LIAISON_PERSON', rule: 'OFFICER_NEW', isWarning: true }] : [],
    changes,
    write: async (work, reason) => {
      if (isNew) addOfficerByFile(work, { regionId: named.regionId, id: named.id }, { name, reason });
      await assignByFile(work, { enterprise, officer: named, fromOn, toOn, reason });
    },
  };
}

/** Liaison persons of enterprises from a day on, and of times that are over; officers who are not known are entered. */
export const liaisonKind: RecordKind<SaidLiaison, KnownLiaison> = {
  read,
  nothing: () => ({ officers: new KnownOfficers(), assignments: new Map() }),
  load,
  judge: judgeLiaison,
  kept: (cells) => cells,
};
