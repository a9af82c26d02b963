import { plainAppealNo } from '@lianxi/schema';
import { changesBetween } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { noteAppealByFile, openStates, Problem, receiveAppealByFile } from '../problems/index.ts';
import { CellReading } from './cell-reading.ts';
import type { KnownColumn } from './column-words.ts';
import { ImportOutcome } from './import-states.ts';
import type { Pass } from './import-work.ts';
import type { RowProblem } from './import.entity.ts';
import { conflictAt, type RecordKind, type RowSaid, type Verdict } from './record-rows.ts';
import type { RowCells } from './row-facts.ts';

/** An appeal as a row of the platform tells it. */
interface SaidAppeal {
  appealNo: string;
  receivedOn: string | null;
  matter: string | null;
  status: string | null;
  reply: string | null;
}

/** A problem that has a number of the platform, in the register or by an earlier row of the file. */
interface KnownAppeal {
  key: RowKey | null;
  enterpriseId: string;
  receivedOn: string | null;
  status: string | null;
  reply: string | null;
  /** What we answered ourselves: coming back by a file it is no news. */
  answer: string | null;
  /** What an earlier row of the file said. */
  saidByFile: string | null;
}

/** An open problem that has no number yet. */
interface Unlinked {
  key: RowKey;
  title: string;
}

interface KnownAppeals {
  /** By the number; null of one that nobody has. */
  byNumber: Map<string, KnownAppeal | null>;
  /** By the key of the enterprise. */
  unlinked: Map<string, Unlinked[]>;
}

/** The most that a title says; a longer matter is told in full below it. */
const longestTitle = 60;

function read(cells: RowCells, { today }: Pass): { said: SaidAppeal; problems: RowProblem[] } {
  const row = new CellReading(cells);
  const number = row.text('APPEAL_NO');
  if (number === null) row.refuse('APPEAL_NO', 'REQUIRED');
  const receivedOn = row.day('RECEIVED_ON');
  if (receivedOn !== null && receivedOn > today) row.refuse('RECEIVED_ON', 'DAY_FUTURE');
  const [matter, status, reply] = [row.text('MATTER'), row.text('STATUS'), row.text('REPLY')];
  const said = { appealNo: plainAppealNo(number ?? ''), receivedOn, matter, status, reply };
  return { said, problems: row.problems };
}

/** The problems of these numbers, and the open ones of these enterprises that have none: two statements. */
async function load(work: Work, known: KnownAppeals, rows: readonly RowSaid<SaidAppeal>[]): Promise<void> {
  const numbers = rows.map(({ said }) => said.appealNo).filter((number) => !known.byNumber.has(number));
  if (numbers.length > 0) await loadNumbers(work, known, [...new Set(numbers)]);
  const unknown = rows.filter(({ enterprise }) => !known.unlinked.has(enterprise.id));
  if (unknown.length > 0) await loadUnlinked(work, known, unknown);
}

async function loadNumbers(work: Work, known: KnownAppeals, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) known.byNumber.set(number, null);
  for (const problem of await work.em.find(Problem, { appealNo: { $in: [...numbers] } })) {
    const { regionId, id, enterprise, appealNo, appealReceivedOn, appealStatus, appealReply } = problem;
    if (appealNo == null) continue;
    known.byNumber.set(appealNo, {
      key: { regionId, id },
      enterpriseId: enterprise.id,
      receivedOn: appealReceivedOn ?? null,
      status: appealStatus ?? null,
      reply: appealReply ?? null,
      answer: problem.answer ?? problem.explanation ?? null,
      saidByFile: null,
    });
  }
}

async function loadUnlinked(work: Work, known: KnownAppeals, rows: readonly RowSaid<SaidAppeal>[]): Promise<void> {
  for (const { enterprise } of rows) known.unlinked.set(enterprise.id, []);
  const found = await work.em.find(
    Problem,
    {
      regionId: { $in: [...new Set(rows.map(({ enterprise }) => enterprise.regionId))] },
      enterprise: { $in: rows.map(({ enterprise: { regionId, id } }) => [regionId, id]) },
      state: { $in: [...openStates] },
      appealNo: null,
    },
    { orderBy: { id: 'asc' } },
  );
  for (const { regionId, id, enterprise, title } of found)
    known.unlinked.get(enterprise.id)?.push({ key: { regionId, id }, title });
}

const wordsOf = ({ receivedOn, matter, status, reply }: SaidAppeal): string =>
  JSON.stringify([receivedOn, matter, status, reply]);
/** Line breaks and spaces make no other title and no other reply. */
const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replaceAll(/\s/g, '');
const told = (column: KnownColumn, rule: string): RowProblem => ({ column, rule, isWarning: true });

function judgeAppeal(known: KnownAppeals, row: RowSaid<SaidAppeal>): Verdict {
  const there = known.byNumber.get(row.said.appealNo);
  if (!there) return judgeNew(known, row);
  if (there.enterpriseId !== row.enterprise.id) return conflictAt('APPEAL_NO', 'APPEAL_OF_ANOTHER');
  const words = wordsOf(row.said);
  if (there.saidByFile !== null && there.saidByFile !== words) return conflictAt('APPEAL_NO', 'APPEAL_TWICE');
  if (there.saidByFile !== null)
    return { outcome: ImportOutcome.UNCHANGED, problems: [told('APPEAL_NO', 'APPEAL_TWICE')], changes: [] };
  there.saidByFile = words;
  return judgeKnown(there, row);
}

/** What the platform says by now of a problem that is here: only what is new of it is written. */
function judgeKnown({ key, answer, ...before }: KnownAppeal, { said }: RowSaid<SaidAppeal>): Verdict {
  const isOurs = said.reply !== null && plain(said.reply) === plain(answer);
  const after = {
    receivedOn: said.receivedOn ?? before.receivedOn,
    status: said.status ?? before.status,
    reply: isOurs ? before.reply : (said.reply ?? before.reply),
  };
  const changes = changesBetween(shown(before), shown(after));
  const { receivedOn } = after;
  if (changes.length === 0 || key === null || receivedOn === null)
    return { outcome: ImportOutcome.UNCHANGED, problems: [], changes: [] };
  const { appealNo } = said;
  return {
    outcome: ImportOutcome.UPDATE,
    problems: [],
    changes,
    write: (work, reason) => noteAppealByFile(work, key, { said: { ...after, appealNo, receivedOn }, reason }),
  };
}

const shown = ({ receivedOn, status, reply }: Pick<SaidAppeal, 'receivedOn' | 'status' | 'reply'>) => ({
  appealReceivedOn: receivedOn,
  appealStatus: status,
  appealReply: reply,
});

/** A number that nobody has: of a problem that is here already by its title, or of one that is taken down by it. */
function judgeNew(known: KnownAppeals, { enterprise, said }: RowSaid<SaidAppeal>): Verdict {
  const { appealNo, receivedOn, matter, status, reply } = said;
  if (receivedOn === null) return lacking('RECEIVED_ON');
  if (matter === null) return lacking('MATTER');
  const unlinked = known.unlinked.get(enterprise.id) ?? [];
  const same = unlinked.findIndex(({ title }) => plain(title) === plain(matter));
  const [linked] = same < 0 ? [] : unlinked.splice(same, 1);
  const facts = { receivedOn, status, reply };
  const noted = { ...facts, key: linked?.key ?? null, enterpriseId: enterprise.id, answer: null };
  known.byNumber.set(appealNo, { ...noted, saidByFile: wordsOf(said) });
  const appeal = { ...facts, appealNo };
  if (linked)
    return {
      outcome: ImportOutcome.UPDATE,
      problems: [told('MATTER', 'APPEAL_LINKED')],
      changes: changesBetween({}, { appealNo, ...shown(facts) }),
      write: (work, reason) => noteAppealByFile(work, linked.key, { said: appeal, reason }),
    };
  return {
    outcome: ImportOutcome.NEW,
    problems: unlinked.length > 0 ? [told('MATTER', 'APPEAL_MAYBE_SAME')] : [],
    changes: [],
    write: (work, reason) => receiveAppealByFile(work, { enterprise, ...titleOf(matter), said: appeal, reason }),
  };
}

const lacking = (column: KnownColumn): Verdict => ({
  outcome: ImportOutcome.INVALID,
  problems: [{ column, rule: 'REQUIRED', isWarning: false }],
  changes: [],
});

const titleOf = (matter: string): { title: string; detail: string | null } =>
  matter.length <= longestTitle
    ? { title: matter, detail: null }
    : { title: `${[...matter].slice(0, longestTitle - 1).join('')}…`, detail: matter };

/**
 * Appeals of the province's platform: what is new waits for its triage, what is known gets its status, and nothing is
 * taken down twice.
 */
export const appealKind: RecordKind<SaidAppeal, KnownAppeals> = {
  read,
  nothing: () => ({ byNumber: new Map(), unlinked: new Map() }),
  load,
  judge: judgeAppeal,
  isNamedByCode: true,
  kept: (cells) => cells,
};
