import { changesBetween } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { recordVisitByFile } from '../fieldwork/index.ts';
import { addOfficerByFile } from '../liaison/index.ts';
import { addPerson, PersonKind, PersonRole, PersonSource } from '../people/index.ts';
import { metAs, Visit, VisitOutcome, VisitState, type Met } from '../visits/index.ts';
import { CellReading } from './cell-reading.ts';
import type { KnownColumn } from './column-words.ts';
import { ImportOutcome } from './import-states.ts';
import type { Pass } from './import-work.ts';
import type { RowProblem } from './import.entity.ts';
import { judgeNames, KnownOfficers, namesIn } from './named-people.ts';
import { conflictAt, type RecordKind, type RowSaid, type Verdict } from './record-rows.ts';
import type { RowCells } from './row-facts.ts';

/** A past visit as a row tells it; an outcome that nobody wrote down is not made up. */
interface SaidVisit {
  visitedOn: string;
  outcome: VisitOutcome | null;
  visitors: string[];
  attendees: string[];
  note: string | null;
}

/** Somebody of an enterprise, as what they were met on a day. */
interface KnownAttendee {
  name: string;
  metOn(day: string): Met;
}

interface KnownVisits {
  officers: KnownOfficers;
  /** By the key of the enterprise. */
  people: Map<string, KnownAttendee[]>;
  /** Enterprise and day of each visit that is recorded, and whether an earlier row of the file tells it. */
  visited: Map<string, { isOfFile: boolean }>;
}

/** How people write down how a visit ended, the more particular word first. */
const outcomeWords: readonly [RegExp, VisitOutcome][] = [
  [/拒|谢绝|不配合|refused/i, VisitOutcome.REFUSED],
  [/迁|搬|moved/i, VisitOutcome.MOVED],
  [/注销|吊销|关闭|倒闭|closed/i, VisitOutcome.CLOSED],
  [/停产|停业|歇业|休眠|dormant|idle/i, VisitOutcome.DORMANT],
  [/不在|未见|没见|未遇|外出|^否$|absent/i, VisitOutcome.OWNER_ABSENT],
  [/见|^是$|^met$/i, VisitOutcome.MET],
];

function read(cells: RowCells, { today }: Pass): { said: SaidVisit; problems: RowProblem[] } {
  const row = new CellReading(cells);
  const [word, note] = [row.text('OUTCOME'), row.text('NOTE')];
  const [visitors, attendees] = [namesIn(row.text('VISITORS')), namesIn(row.text('ATTENDEES'))];
  const visitedOn = row.day('VISITED_ON');
  if (row.text('VISITED_ON') === null) row.refuse('VISITED_ON', 'REQUIRED');
  if (visitedOn !== null && visitedOn > today) row.refuse('VISITED_ON', 'DAY_FUTURE');
  row.problems.push(...judgeNames(visitors, 'VISITORS'), ...judgeNames(attendees, 'ATTENDEES'));
  const told = word === null ? null : (outcomeWords.find(([form]) => form.test(word))?.[1] ?? null);
  if (word !== null && told === null) row.warn('OUTCOME', 'OUTCOME_UNKNOWN');
  const outcome = told ?? (attendees.length > 0 ? VisitOutcome.MET : null);
  return { said: { visitedOn: visitedOn ?? today, outcome, visitors, attendees, note }, problems: row.problems };
}

const visitAt = (enterprise: string, day: string): string => `${enterprise} ${day}`;

/** The officers of these names, the people of these enterprises, and the visits on these days: three statements. */
async function load(work: Work, known: KnownVisits, rows: readonly RowSaid<SaidVisit>[]): Promise<void> {
  await known.officers.load(
    work,
    rows.flatMap(({ enterprise: { regionId }, said }) => said.visitors.map((name) => ({ regionId, name }))),
  );
  if (rows.length === 0) return;
  const regionIds = [...new Set(rows.map(({ enterprise }) => enterprise.regionId))];
  const whose = rows.map(({ enterprise: { regionId, id } }) => [regionId, id]);
  const recorded = await work.em.find(
    Visit,
    {
      regionId: { $in: regionIds },
      enterprise: { $in: whose },
      visitedOn: { $in: [...new Set(rows.map(({ said }) => said.visitedOn))] },
      state: { $in: [VisitState.RECORDED, VisitState.CONFIRMED] },
    },
    { fields: ['enterprise', 'visitedOn'] },
  );
  for (const { enterprise, visitedOn } of recorded)
    if (visitedOn != null) known.visited.set(visitAt(enterprise.id, visitedOn), { isOfFile: false });
  await loadPeople(work, known, rows);
}

async function loadPeople(work: Work, known: KnownVisits, rows: readonly RowSaid<SaidVisit>[]): Promise<void> {
  const unknown = rows.filter(({ enterprise, said }) => said.attendees.length > 0 && !known.people.has(enterprise.id));
  if (unknown.length === 0) return;
  for (const { enterprise } of unknown) known.people.set(enterprise.id, []);
  const roles = await work.em.find(
    PersonRole,
    {
      regionId: { $in: [...new Set(unknown.map(({ enterprise }) => enterprise.regionId))] },
      enterprise: { $in: unknown.map(({ enterprise: { regionId, id } }) => [regionId, id]) },
    },
    { populate: ['person'], orderBy: { id: 'asc' } },
  );
  const ofEnterprise = Map.groupBy(roles, ({ enterprise }) => enterprise.id);
  for (const [id, held] of ofEnterprise) {
    const enterprise = { regionId: held[0]?.regionId ?? 0, id };
    const people = new Map(held.map(({ person }) => [person.id, person]));
    for (const person of people.values())
      known.people.get(id)?.push({ name: person.name, metOn: (day) => metAs(person, held, { enterprise, day }) });
  }
}

/** Somebody who is named on a visit: known, to be entered, or one of several namesakes. */
type Found<T> = { one: T; isNew: boolean } | 'SEVERAL';

function judgeVisit(known: KnownVisits, { enterprise, said }: RowSaid<SaidVisit>): Verdict {
  const there = known.visited.get(visitAt(enterprise.id, said.visitedOn));
  if (there) {
    const rule = there.isOfFile ? 'DUPLICATE_IN_FILE' : 'VISIT_THERE';
    const problem: RowProblem = { column: 'VISITED_ON', rule, isWarning: true };
    return { outcome: ImportOutcome.UNCHANGED, problems: [problem], changes: [] };
  }
  const visitors = said.visitors.map((name) => findOfficer(known, enterprise.regionId, name));
  const attendees = said.attendees.map((name) => findAttendee(known, enterprise, { name, day: said.visitedOn }));
  if (visitors.includes('SEVERAL')) return conflictAt('VISITORS', 'OFFICER_SEVERAL');
  if (attendees.includes('SEVERAL')) return conflictAt('ATTENDEES', 'PERSON_SEVERAL');
  return recording(known, { enterprise, said }, { visitors: certain(visitors), attendees: certain(attendees) });
}

const certain = <T>(found: readonly Found<T>[]) => found.flatMap((one) => (one === 'SEVERAL' ? [] : [one]));

type Visitor = RowKey & { name: string };

function findOfficer(known: KnownVisits, regionId: number, name: string): Found<Visitor> {
  const [officer, ...namesakes] = known.officers.of(regionId, name);
  if (namesakes.length > 0) return 'SEVERAL';
  return { one: { ...(officer ?? { regionId, id: newId() }), name }, isNew: !officer };
}

function findAttendee(
  known: KnownVisits,
  enterprise: RowKey,
  { name, day }: { name: string; day: string },
): Found<Met> {
  const [one, ...namesakes] = (known.people.get(enterprise.id) ?? []).filter((person) => person.name === name);
  if (namesakes.length > 0) return 'SEVERAL';
  if (one) return { one: one.metOn(day), isNew: false };
  const person = { regionId: enterprise.regionId, id: newId() };
  // So that no count of businesspeople rests on a guess.
  return { one: { person, name, role: PersonKind.STAFF, capacity: null }, isNew: true };
}

interface Named {
  visitors: { one: Visitor; isNew: boolean }[];
  attendees: { one: Met; isNew: boolean }[];
}

/** A visit that the register has not: recorded as history, and whoever is named and not known is entered with it. */
function recording(
  known: KnownVisits,
  { enterprise, said }: RowSaid<SaidVisit>,
  { visitors, attendees }: Named,
): Verdict {
  const newOfficers = visitors.filter(({ isNew }) => isNew).map(({ one }) => one);
  const newPeople = attendees.filter(({ isNew }) => isNew).map(({ one }) => one);
  for (const officer of newOfficers) known.officers.add({ regionId: officer.regionId, id: officer.id }, officer.name);
  for (const met of newPeople) known.people.get(enterprise.id)?.push({ name: met.name, metOn: () => met });
  known.visited.set(visitAt(enterprise.id, said.visitedOn), { isOfFile: true });
  const { visitedOn, outcome, note } = said;
  return {
    outcome: ImportOutcome.NEW,
    problems: [
      ...newOfficers.slice(0, 1).map(() => told('VISITORS', 'OFFICER_NEW')),
      ...newPeople.slice(0, 1).map(() => told('ATTENDEES', 'PERSON_NEW')),
    ],
    // The row tells the rest itself; the outcome is how its words were read.
    changes: changesBetween({}, { outcome }),
    write: async (work, reason) => {
      for (const { name, ...key } of newOfficers) addOfficerByFile(work, key, { name, reason });
      for (const { person, name, role: kind } of newPeople) {
        const roles = [{ enterprise, kind, title: null, fromOn: null }];
        addPerson(work, person, { facts: { name, phone: null }, roles, source: PersonSource.IMPORTED, reason });
      }
      const [went, met] = [visitors.map(({ one }) => one), attendees.map(({ one }) => one)];
      await recordVisitByFile(work, { enterprise, visitedOn, outcome, note, visitors: went, met, reason });
    },
  };
}

const told = (column: KnownColumn, rule: string): RowProblem => ({ column, rule, isWarning: true });

/** Past visits: they enter the record as imported history, which counts in no campaign. */
export const visitKind: RecordKind<SaidVisit, KnownVisits> = {
  read,
  nothing: () => ({ officers: new KnownOfficers(), people: new Map(), visited: new Map() }),
  load,
  judge: judgeVisit,
  kept: (cells) => cells,
};
