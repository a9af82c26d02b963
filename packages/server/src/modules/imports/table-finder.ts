import { namesEnterprises, type ImportKindName } from '@lianxi/schema';
import { columnsNamedBy, headerJoint, matchColumns, plainHeader } from './columns.ts';
import { isBlankLine, type SheetLine } from './sheet-line.ts';
import { mostDataLines, SheetProblem } from './sheet-problem.ts';

export interface SetAside {
  line: number;
  kind: 'TITLE' | 'HEADER' | 'TOTAL' | 'BLANK';
  text: string;
  sheet?: string | null;
}

export interface Table {
  header: string[];
  /** The line of the headings; the lower one where they span two. */
  headerLine: number;
  data: SheetLine[];
  /** Lines that are no data, so that nobody wonders where they went. */
  setAside: SetAside[];
}

/** How many lines from the top the headings may stand, and how many lines of data are looked at for samples. */
const deepestHeader = 50;
const sampleLines = 200;
const longestText = 200;
const longestHeading = 30;

const filledIn = ({ cells }: SheetLine): string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
const textOf = (line: SheetLine): string => filledIn(line).join(' ').slice(0, longestText);
const cellAt = (line: SheetLine | undefined, at: number): string => line?.cells[at]?.trim() ?? '';

/** Headings are short words; a cell with a date, a code or 填报单位：… is none. */
const isHeading = (cell: string): boolean =>
  cell.length <= longestHeading && !/[:：]\s*\S|\d{6}|\d{4}[-/.年]\d/.test(cell);

/**
 * Whether two lines are one heading: one cell of the upper stands for the empty one below it (merged downwards), and
 * one of the lower stands under an empty one (its group is merged sideways).
 */
function isOneHeading(upper: SheetLine, lower: SheetLine): boolean {
  if (![...filledIn(upper), ...filledIn(lower)].every(isHeading)) return false;
  const reachesDown = upper.cells.some((cell, at) => cell.trim() !== '' && cellAt(lower, at) === '');
  const reachesAside = lower.cells.some((cell, at) => cell.trim() !== '' && cellAt(upper, at) === '');
  return filledIn(upper).length > 1 && reachesDown && reachesAside;
}

/** A group's heading stands over its first column only: it reaches to the next heading of its line. */
function joined(upper: SheetLine, lower: SheetLine): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const [above, below] = [cellAt(upper, at), cellAt(lower, at)];
    if (above !== '') group = above;
    if (below === '') return above;
    return group === '' ? below : `${group}${headerJoint}${below}`;
  });
}

interface Header {
  /** The lines of the headings: one, or two that belong together. */
  lines: SheetLine[];
  header: string[];
}

function headersAt(lines: readonly SheetLine[], at: number): Header[] {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || isBlankLine(line)) return [];
  const single = { lines: [line], header: line.cells.map((cell) => cell.trim()) };
  if (next === undefined || !isOneHeading(line, next)) return [single];
  return [{ lines: [line, next], header: joined(line, next) }, single];
}

/** The line, or the two lines, near the top that name most of our columns. */
function findHeader(lines: readonly SheetLine[], kind: ImportKindName): Header {
  const candidates = lines
    .slice(0, deepestHeader)
    .flatMap((_, at) => headersAt(lines, at))
    .map((candidate) => ({ candidate, named: columnsNamedBy(candidate.header, kind) }))
    .map(({ candidate, named }) => ({ candidate, size: named.size, isNaming: namesEnterprises(kind, [...named]) }))
    .filter(({ size, isNaming }) => size > 1 || isNaming)
    .map(({ candidate, size, isNaming }) => ({ candidate, rank: size + (isNaming ? 0.5 : 0) }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (leader, one) => (leader === undefined || one.rank > leader.rank ? one : leader),
    undefined,
  );
  if (best === undefined) throw new SheetProblem('FILE_NO_NAME_COLUMN');
  return best.candidate;
}

const totalWord = /^(?:本页|全市|全县|本表)?(?:合计|总计|小计|共计|累计)[:：]?(?:\d.*)?$/;
const noteWord = /^(?:注|备注|说明|填表说明|制表人?|制表单位|填表人|填报人|填报单位|审核人?|数据来源|打印日期)[:：]/;
const isTotal = ({ cells }: SheetLine): boolean =>
  cells.slice(0, 4).some((cell) => cell.length < longestHeading && totalWord.test(plainHeader(cell)));

const written = ({ cells }: SheetLine): string => cells.map(plainHeader).join('\t').trimEnd();
/** Nearly every line of data has a cell that is no heading, which is quickly seen. */
const isRepeated = (line: SheetLine, headings: ReadonlySet<string>): boolean =>
  line.cells.every((cell) => cell.length <= longestHeading) && headings.has(written(line));

/** What a line below the headings is if it is no data; `nameAt` is the column of the names. */
function kindOf(line: SheetLine, headings: ReadonlySet<string>, nameAt: number): SetAside['kind'] | null {
  if (isBlankLine(line)) return 'BLANK';
  if (isRepeated(line, headings)) return 'HEADER';
  if (isTotal(line)) return 'TOTAL';
  const filled = filledIn(line);
  const isNote = filled.length <= 2 && noteWord.test(filled[0] ?? '');
  const isSection = filled.length === 1 && cellAt(line, nameAt) === '' && line.cells.length > 1;
  return isNote || isSection ? 'TITLE' : null;
}

function nameColumn(header: readonly string[], below: readonly SheetLine[], kind: ImportKindName): number {
  const samples = below.filter((line) => !isBlankLine(line)).slice(0, sampleLines);
  const matches = matchColumns(
    header,
    samples.map(({ cells }) => cells),
    kind,
  );
  const name =
    matches.find(({ column }) => column === 'NAME') ?? matches.find(({ column }) => namesEnterprises(kind, [column]));
  if (name === undefined) throw new SheetProblem('FILE_NO_NAME_COLUMN');
  return name.index;
}

/** Short lines get their missing cells; surplus cells stay, for they show that the line has slipped. */
const widened = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');

/**
 * Finds the table in a sheet: its headings, its lines of data, and the lines that are neither.
 *
 * Titles above the headings, headings over two lines and repeated ones, totals, notes and blank lines are set aside.
 * Throws FILE_NO_NAME_COLUMN, FILE_EMPTY (headings alone) or FILE_TOO_MANY_ROWS.
 */
export function findTable(lines: readonly SheetLine[], kind: ImportKindName): Table {
  const { lines: headings, header } = findHeader(lines, kind);
  const headerLine = headings.at(-1)?.line ?? 1;
  const first = headings[0]?.line ?? 1;
  const below = lines.filter(({ line }) => line > headerLine);
  const nameAt = nameColumn(header, below, kind);
  const known = new Set(headings.map(written));
  const setAside: SetAside[] = lines
    .filter(({ line }) => line < headerLine)
    .map((one) => ({
      line: one.line,
      kind: isBlankLine(one) ? 'BLANK' : one.line < first ? 'TITLE' : 'HEADER',
      text: textOf(one),
    }));
  const data: SheetLine[] = [];
  for (const one of below) {
    const kind = kindOf(one, known, nameAt);
    if (kind === null) data.push({ line: one.line, cells: widened(one.cells, header.length) });
    else setAside.push({ line: one.line, kind, text: textOf(one) });
  }
  if (data.length === 0) throw new SheetProblem('FILE_EMPTY');
  if (data.length > mostDataLines) throw new SheetProblem('FILE_TOO_MANY_ROWS');
  return { header, headerLine, data, setAside };
}
