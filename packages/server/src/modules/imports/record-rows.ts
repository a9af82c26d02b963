import type { FieldChange } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Context, Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { loadDivisions } from '../tenancy/index.ts';
import { makeCountyFinder } from './county-finder.ts';
import type { KnownColumn } from './column-words.ts';
import { makeEnterpriseMatcher, type EnterpriseMatch } from './enterprise-match.ts';
import { ImportOutcome } from './import-states.ts';
import type { FileJudge, ImportWork, Judgement, Pass } from './import-work.ts';
import type { EnterpriseImport, ImportRow, RowProblem } from './import.entity.ts';
import { knownEnterprises } from './register-lookup.ts';
import { readCells, type RowCells, type RowReading } from './row-facts.ts';

/** What a row says of an enterprise that the register has. */
export interface RowSaid<Said> {
  enterprise: RowKey;
  said: Said;
}

/** What becomes of a row whose enterprise is found; `write` is there where it is NEW or UPDATE. */
export interface Verdict {
  outcome: ImportOutcome;
  problems: RowProblem[];
  changes: FieldChange[];
  /** Writes the row; the reason says where the deed came from. The last flush is the caller's. */
  write?: (work: Work, reason: string) => Promise<void> | void;
}

/** A kind of file whose rows say something of enterprises that are in the register already. */
export interface RecordKind<Said, Known> {
  /** Reads what a row says, and what is wrong with it. */
  read(cells: RowCells, pass: Pass): { said: Said; problems: RowProblem[] };
  /** What is known before anything was looked up. */
  nothing(): Known;
  /** Looks up what the register holds for these rows, in a few statements for all of them, where it is not known yet. */
  load(work: Work, known: Known, rows: readonly RowSaid<Said>[]): Promise<void>;
  /** Judges a row, and notes in what is known that it would be written, so that later rows of the file see it. */
  judge(known: Known, row: RowSaid<Said>): Verdict;
  /** Whether a row need not say the name of an enterprise whose credit code it says. */
  isNamedByCode?: boolean;
  /** What stays of the cells once the row is written: what the register keeps better need not lie about twice. */
  kept(cells: RowCells): RowCells;
}

interface RowToJudge {
  cells: RowCells;
  /** The county that a person gave the row. */
  settledIn: number | null;
}

type Judged = Judgement & Pick<Verdict, 'write'> & { name: string | null; creditCode: string | null };

/** A row that contradicts the register, or that the register knows several of: a person sees to it. */
export const conflictAt = (column: KnownColumn, rule: string): Verdict => ({
  outcome: ImportOutcome.CONFLICT,
  problems: [told(column, rule)],
  changes: [],
});

const told = (column: RowProblem['column'], rule: string): RowProblem => ({ column, rule, isWarning: false });
const isRefused = (problems: readonly RowProblem[]): boolean => problems.some(({ isWarning }) => !isWarning);

/** What to say of a row whose enterprise is not found. */
function withoutEnterprise(match: Exclude<EnterpriseMatch, { kind: 'FOUND' }>): [ImportOutcome, RowProblem, number[]] {
  if (match.kind === 'SEVERAL_COUNTIES')
    return [ImportOutcome.DOUBTFUL, told('ADDRESS', 'COUNTY_SEVERAL'), match.candidates];
  if (match.kind === 'FOREIGN') return [ImportOutcome.FOREIGN, told('ADDRESS', 'OTHER_JURISDICTION'), []];
  return [ImportOutcome.CONFLICT, told('NAME', unfound[match.kind]), []];
}
const unfound = { ALIKE: 'ENTERPRISE_ALIKE', NAMESAKES: 'ENTERPRISE_SEVERAL', NONE: 'ENTERPRISE_NOT_THERE' } as const;

type CountyOf = ReturnType<typeof makeCountyFinder>;

/** One pass over rows: what is known so far, and where a row lies. */
interface Judging<Known> {
  pass: Pass;
  known: Known;
  find: CountyOf;
}

/** A row as it was read, with the enterprise it speaks of. */
interface ReadRow<Said> {
  reading: RowReading;
  said: Said;
  problems: RowProblem[];
  match: EnterpriseMatch;
}

const noGroups = new Map<string, string>();

/** The rehearsal, the correction and the run of a kind of file whose rows speak of enterprises in the register. */
export class RecordWork<Said, Known> implements ImportWork {
  readonly #kind: RecordKind<Said, Known>;

  constructor(kind: RecordKind<Said, Known>) {
    this.#kind = kind;
  }

  async openFile(_work: Work, pass: Pass): Promise<FileJudge> {
    const judging = this.#begin(pass);
    return async (work, lines) => {
      const rows = lines.map(({ cells }) => ({ cells, settledIn: null }));
      const judged = await this.#judgeAll(work, judging, rows);
      return lines.flatMap((line, at) => {
        const one = judged[at];
        return one ? [{ ...line, ...shownOf(one) }] : [];
      });
    };
  }

  async judgeAnew(ctx: Context, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void> {
    for (const [row, one] of await this.#judgeRows(ctx, run, rows)) Object.assign(row, shownOf(one));
  }

  async write(work: Work, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void> {
    for (const [row, one] of await this.#judgeRows(work, run, rows)) {
      await one.write?.(work, `${run.fileName} · ${row.line}`);
      const isApplied = one.write !== undefined || one.outcome === ImportOutcome.UNCHANGED;
      const cells = isApplied ? this.#kind.kept(row.cells) : row.cells;
      Object.assign(row, shownOf(one), { isApplied, cells });
    }
  }

  #begin(pass: Pass): Judging<Known> {
    return { pass, known: this.#kind.nothing(), find: makeCountyFinder(loadDivisions(), pass.importRegionId) };
  }

  async #judgeRows(work: Work, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<[ImportRow, Judged][]> {
    const pass = { importRegionId: run.regionId, columns: run.columns, today: dayOf(work.clock.now()) };
    const given = rows.map(({ cells, countyId = null }) => ({ cells, settledIn: countyId }));
    const judged = await this.#judgeAll(work, this.#begin(pass), given);
    return rows.flatMap((row, at) => {
      const one = judged[at];
      return one ? [[row, one] satisfies [ImportRow, Judged]] : [];
    });
  }

  async #judgeAll(work: Work, { pass, known, find }: Judging<Known>, rows: readonly RowToJudge[]): Promise<Judged[]> {
    const read = rows.map((row) => {
      const reading = readCells(row.cells, pass.columns, { today: pass.today, groups: noGroups });
      const { said, problems } = this.#kind.read(row.cells, pass);
      return { settledIn: row.settledIn, reading, said, problems: [...this.#problemsOf(reading), ...problems] };
    });
    const facts = read.map(({ reading }) => reading.facts);
    const match = makeEnterpriseMatcher(await knownEnterprises(work, pass.importRegionId, facts));
    const placed = read.map(({ settledIn, ...row }) => ({
      ...row,
      match: match(row.reading, { place: find(row.reading.clues), settledIn }),
    }));
    const found = placed.flatMap((row) =>
      row.match.kind === 'FOUND' && !isRefused(row.problems)
        ? [{ enterprise: keyOf(row.match.enterprise), said: row.said }]
        : [],
    );
    await this.#kind.load(work, known, found);
    return placed.map((row) => this.#judgeOne(known, row));
  }

  /** What is wrong with the enterprise's own cells; where the code says which one it is, the name may be missing. */
  #problemsOf({ facts, problems }: RowReading): RowProblem[] {
    const isNamed = this.#kind.isNamedByCode === true && facts.creditCode !== null;
    return isNamed ? problems.filter(({ column, rule }) => column !== 'NAME' || rule !== 'REQUIRED') : problems;
  }

  #judgeOne(known: Known, { reading, said, problems, match }: ReadRow<Said>): Judged {
    const enterprise = 'enterprise' in match ? keyOf(match.enterprise) : null;
    const judged: Judged = {
      outcome: ImportOutcome.INVALID,
      countyId: enterprise?.regionId ?? null,
      enterpriseId: enterprise?.id ?? null,
      candidates: [],
      problems,
      changes: [],
      name: reading.facts.name || ('enterprise' in match ? match.enterprise.name : null),
      creditCode: reading.facts.creditCode,
    };
    if (isRefused(problems)) return judged;
    if (match.kind !== 'FOUND') {
      const [outcome, problem, candidates] = withoutEnterprise(match);
      return { ...judged, outcome, candidates, problems: [...problems, problem] };
    }
    const verdict = this.#kind.judge(known, { enterprise: keyOf(match.enterprise), said });
    return { ...judged, ...verdict, problems: [...problems, ...verdict.problems] };
  }
}

const keyOf = ({ regionId, id }: RowKey): RowKey => ({ regionId, id });

/** What is kept of a judgement: everything but the deed. */
function shownOf({ write: _write, ...judged }: Judged): Omit<Judged, 'write'> {
  return judged;
}
