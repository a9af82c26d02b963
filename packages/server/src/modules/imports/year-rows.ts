import { readCapital } from '@lianxi/schema';
import { changesBetween } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import { recordYearByFile, standingYears, type StandingYear, type YearFigures } from '../dossiers/index.ts';
import { CellReading } from './cell-reading.ts';
import type { KnownColumn } from './column-words.ts';
import { ImportOutcome } from './import-states.ts';
import type { Pass } from './import-work.ts';
import type { RowProblem } from './import.entity.ts';
import { conflictAt, type RecordKind, type RowSaid, type Verdict } from './record-rows.ts';
import type { RowCells } from './row-facts.ts';

/** The figures of a year as a row tells them. */
interface SaidYear {
  year: number;
  figures: YearFigures;
  toldBy: string;
}

interface KnownYear extends Omit<StandingYear, 'key'> {
  key: StandingYear['key'] | null;
  /** What an earlier row of the file said. */
  saidByFile: string | null;
}

interface KnownYears {
  /** By the key of the enterprise. */
  years: Map<string, KnownYear[]>;
}

/** What stands for the body where the file does not name it. */
const unnamedBody = '导入的表格';

const earliestYear = 1949;

function yearOf(row: CellReading, today: string): number {
  const written = row.text('YEAR');
  const [, digits] = /^(\d{4})(?:\.0+)?(?:年度?)?$/.exec(written?.normalize('NFKC') ?? '') ?? [];
  const year = Number(digits ?? 0);
  if (written === null) row.refuse('YEAR', 'REQUIRED');
  else if (year < earliestYear || year > Number(today.slice(0, 4))) row.refuse('YEAR', 'YEAR_SHAPE');
  return year;
}

/** Money in 10,000 yuan, exact to two places: the cell's own unit, else the heading's; a bare number is refused. */
function moneyOf(row: CellReading, column: KnownColumn, { columns }: Pass): string | null {
  const written = row.text(column);
  if (written === null) return null;
  const unit = columns.find((one) => one.column === column)?.unit ?? '';
  const isBare = /^[\d,.]+$/.test(written.normalize('NFKC'));
  const { amount, currency } = readCapital(isBare ? `${written}${unit}` : written);
  if (amount === null || currency !== 'CNY') {
    row.refuse(column, 'FIGURE_UNIT');
    return null;
  }
  return inTenThousands(amount);
}

/** Yuan as exact text in 10,000 yuan with two places; what lies below is rounded. */
function inTenThousands(yuan: string): string {
  const [whole = '0', decimals = ''] = yuan.split('.');
  const cents = BigInt(whole + decimals.padEnd(2, '0').slice(0, 2));
  const hundredths = ((cents + 5000n) / 10_000n).toString().padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}

function staffOf(row: CellReading): number | null {
  const written = row.text('STAFF_COUNT')?.normalize('NFKC').replaceAll(',', '') ?? null;
  if (written === null) return null;
  const [, digits] = /^(\d{1,7})(?:\.0+)?人?$/.exec(written) ?? [];
  if (digits === undefined) row.refuse('STAFF_COUNT', 'AMOUNT_SHAPE');
  return digits === undefined ? null : Number(digits);
}

function read(cells: RowCells, pass: Pass): { said: SaidYear; problems: RowProblem[] } {
  const row = new CellReading(cells);
  const year = yearOf(row, pass.today);
  const figures = {
    outputValue: moneyOf(row, 'OUTPUT_VALUE', pass),
    taxPaid: moneyOf(row, 'TAX_PAID', pass),
    exportValue: moneyOf(row, 'EXPORT_VALUE', pass),
    staffCount: staffOf(row),
  };
  const isEmpty = Object.values(figures).every((one) => one === null);
  if (isEmpty && row.problems.length === 0) row.refuse('OUTPUT_VALUE', 'FIGURE_NONE');
  return { said: { year, figures, toldBy: row.text('TOLD_BY') ?? unnamedBody }, problems: row.problems };
}

/** The years that stand in the files of these enterprises: one statement. */
async function load(work: Work, known: KnownYears, rows: readonly RowSaid<SaidYear>[]): Promise<void> {
  const unknown = rows.map(({ enterprise }) => enterprise).filter(({ id }) => !known.years.has(id));
  if (unknown.length === 0) return;
  for (const { id } of unknown) known.years.set(id, []);
  for (const year of await standingYears(work, unknown))
    known.years.get(year.enterpriseId)?.push({ ...year, saidByFile: null });
}

const wordsOf = (figures: YearFigures): string => JSON.stringify(figures);

/** What a file leaves out stays as it stands. */
function merged(before: YearFigures, said: YearFigures): YearFigures {
  return {
    outputValue: said.outputValue ?? before.outputValue,
    taxPaid: said.taxPaid ?? before.taxPaid,
    exportValue: said.exportValue ?? before.exportValue,
    staffCount: said.staffCount ?? before.staffCount,
  };
}

const none: YearFigures = { outputValue: null, taxPaid: null, exportValue: null, staffCount: null };
const unchanged: Verdict = { outcome: ImportOutcome.UNCHANGED, problems: [], changes: [] };

function judgeYear(known: KnownYears, { enterprise, said }: RowSaid<SaidYear>): Verdict {
  const { year, toldBy } = said;
  const years = known.years.get(enterprise.id) ?? [];
  const there = years.find((one) => one.year === year);
  if (there && there.saidByFile !== null)
    return there.saidByFile === wordsOf(said.figures) ? unchanged : conflictAt('YEAR', 'YEAR_TWICE');
  const before = there?.figures ?? none;
  const figures = merged(before, said.figures);
  const changes = changesBetween({ ...before }, { ...figures });
  if (there) there.saidByFile = wordsOf(said.figures);
  if (changes.length === 0) return unchanged;
  if (there?.isToldByEnterprise === true) return conflictAt('YEAR', 'YEAR_TOLD_BY_ENTERPRISE');
  if (!there)
    years.push({
      key: null,
      enterpriseId: enterprise.id,
      year,
      isToldByEnterprise: false,
      figures,
      saidByFile: wordsOf(said.figures),
    });
  const replaces = there?.key ?? null;
  return {
    outcome: there ? ImportOutcome.UPDATE : ImportOutcome.NEW,
    problems: [],
    changes: there ? changes : [],
    write: (work, reason) => recordYearByFile(work, { enterprise, year, figures, toldBy, replaces, reason }),
  };
}

/**
 * Operating figures by year, as a tax office or the statisticians list them: a year that is new is entered, what a body
 * told before is corrected, and what the enterprise told itself is never written over.
 */
export const yearKind: RecordKind<SaidYear, KnownYears> = {
  read,
  nothing: () => ({ years: new Map() }),
  load,
  judge: judgeYear,
  isNamedByCode: true,
  kept: (cells) => cells,
};
