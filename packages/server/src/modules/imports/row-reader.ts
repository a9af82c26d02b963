import {
  creditCodeProblem,
  isPrintable,
  longestAppealNo,
  longestAppealStatus,
  normaliseCreditCode,
  readCapital,
  type CapitalCurrency,
} from '@lianxi/schema';
import { cleanWriting, TextCleaning } from '../../platform/clean-text.ts';
import type { KnownColumn } from './column-words.ts';
import type { ColumnMatch } from './columns.ts';
import type { RowProblem } from './import.entity.ts';
import { readDay } from './written-day.ts';

/** One line of a file as facts of an enterprise, cleaned. A fact that is not known is null. */
export interface EnterpriseDraft {
  name: string | null;
  creditCode: string | null;
  /** YYYY-MM-DD. */
  registeredOn: string | null;
  enterpriseType: string | null;
  /** The text as written, with the heading's unit behind a bare number; amount in yuan or another base unit. */
  capital: { text: string | null; amount: string | null; currency: CapitalCurrency | null };
  businessScope: string | null;
  province: string | null;
  city: string | null;
  county: string | null;
  /** The township of the row or of its sheet; it goes into an address that leaves it out. */
  township: string | null;
  address: string | null;
  industry: string | null;
  shortName: string | null;
  groups: string[];
  problems: RowProblem[];
}

/** The longest text that the register keeps, by column; the county columns are only read, not kept. */
const longest: Partial<Record<KnownColumn, number>> = {
  NAME: 200,
  TOWNSHIP: 100,
  ADDRESS: 300,
  ENTERPRISE_TYPE: 100,
  BUSINESS_SCOPE: 10_000,
  CAPITAL: 100,
  INDUSTRY: 100,
  SHORT_NAME: 100,
  NOTE: 10_000,
  APPEAL_NO: longestAppealNo,
  STATUS: longestAppealStatus,
  MATTER: 4000,
  REPLY: 4000,
};
const earliestDay = '1900-01-01';

/** What people write where nothing is known. A name is never taken for that. */
const blank = /^(?:n\/?a|null|none|nil|无|暂无|不详|未知|[-—–_/\\*.]+)$/i;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
// oxlint-disable-next-line no-control-regex -- control characters are what it takes out
const unkeepable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/g;

/** What is copied from web pages; the file keeps it as it was, and the row shows it. */
const cleanedWords: ReadonlySet<KnownColumn> = new Set([
  'NAME',
  'SHORT_NAME',
  'ENTERPRISE_TYPE',
  'ADDRESS',
  'BUSINESS_SCOPE',
  'INDUSTRY',
  'COUNTY',
  'CITY',
  'PROVINCE',
  'TOWNSHIP',
]);

/** Spaces are nothing that anybody wants to be told of. */
const isTold = (cleanings: readonly TextCleaning[]): boolean =>
  cleanings.some((cleaning) => cleaning !== TextCleaning.SPACES_REMOVED);

interface Reading {
  column: KnownColumn;
  text: string;
  /** The unit of the heading. */
  unit: string | null;
}

/** The filled cell of a column; the first, should a person have given two columns the same meaning. */
function readingOf(column: KnownColumn, cells: readonly string[], matches: readonly ColumnMatch[]): Reading {
  const filled = matches
    .filter((match) => match.column === column)
    .map(({ index, unit }) => ({ column, text: cells[index] ?? '', unit }));
  return filled.find(({ text }) => text.trim() !== '') ?? { column, text: '', unit: null };
}

/**
 * Cleans a cell: one line without surplus spaces, null where it says that nothing is known.
 *
 * What could not be kept or shown is taken out and told among the problems, so that a person looks at it.
 */
export function cleanCell({ column, text }: Omit<Reading, 'unit'>, problems: RowProblem[]): string | null {
  const isBroken = !isPrintable(text) || text.includes('\ufffd');
  if (isBroken) problems.push({ column, rule: 'CONTROL_CHARACTER', isWarning: false });
  const written = isBroken ? text.toWellFormed().replace(unkeepable, '') : text;
  const clean = cleanedWords.has(column) ? cleanWriting(written) : { text: written, cleanings: [] };
  const kept = tidy(clean.text);
  if (kept === '' || (column !== 'NAME' && blank.test(kept.normalize('NFKC')))) return null;
  if (isTold(clean.cleanings)) problems.push({ column, rule: 'TEXT_CLEANED', isWarning: true });
  const limit = longest[column];
  if (limit !== undefined && kept.length > limit) problems.push({ column, rule: 'TOO_LONG', isWarning: false });
  return kept;
}

function readCode(text: string | null, problems: RowProblem[]): string | null {
  if (text === null) return null;
  const code = normaliseCreditCode(text).replace(/[\s-]/g, '');
  const rule = creditCodeProblem(code);
  if (rule !== null) problems.push({ column: 'CREDIT_CODE', rule, isWarning: false });
  return code;
}

function readRegistration(text: string | null, today: string, problems: RowProblem[]): string | null {
  if (text === null) return null;
  const day = readDay(text);
  const isInRange = day !== null && day >= earliestDay && day <= today;
  if (!isInRange) {
    problems.push({ column: 'REGISTERED_ON', rule: day === null ? 'DAY' : 'DAY_RANGE', isWarning: false });
  }
  return isInRange ? day : null;
}

function readMoney(text: string | null, unit: string | null, problems: RowProblem[]): EnterpriseDraft['capital'] {
  if (text === null) return { text: null, amount: null, currency: null };
  const isBare = unit !== null && /^[\d,.]+$/.test(text.normalize('NFKC'));
  const written = isBare ? `${text}${unit}` : text;
  const { amount, currency, isDoubtful } = readCapital(written);
  if (isDoubtful) problems.push({ column: 'CAPITAL', rule: 'CAPITAL_DOUBTFUL', isWarning: true });
  return { text: written, amount, currency };
}

const readGroups = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[、,，;；/|]/)
      .map(tidy)
      .filter((group) => group !== ''),
  ),
];

const townshipWord = /(?:镇|乡|街道|街道办事处|办事处|办)$/;
/** The province, the city and the county at the head of an address. */
const divisionsAhead = /^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区|市|县|区))*/;

/** 山东省济宁市兖州区工业路3号 of the sheet 新驿镇 is at 山东省济宁市兖州区新驿镇工业路3号. */
export function addressWithTownship(address: string | null, township: string | null): string | null {
  if (address === null || township === null) return address ?? township;
  if (address.includes(township.replace(townshipWord, ''))) return address;
  const head = divisionsAhead.exec(address)?.[0] ?? '';
  return `${head}${township}${address.slice(head.length)}`;
}

/** A line with more cells than headings has slipped: a comma stood in a text without quotes. */
const hasSlipped = (cells: readonly string[], matches: readonly ColumnMatch[]): boolean =>
  cells.slice(matches.length).some((cell) => cell.trim() !== '');

/**
 * Reads a line of a file into the facts of an enterprise and what is wrong with them. `today` is YYYY-MM-DD.
 *
 * A credit code that is not right is kept, in its normal form, so that it can be shown and mended; a day that is
 * not right is not.
 */
export function readRow(cells: readonly string[], matches: readonly ColumnMatch[], today: string): EnterpriseDraft {
  const problems: RowProblem[] = [];
  if (hasSlipped(cells, matches)) problems.push({ column: 'IGNORE', rule: 'EXTRA_CELLS', isWarning: false });
  const text = (column: KnownColumn) => cleanCell(readingOf(column, cells, matches), problems);
  const name = text('NAME');
  if (name === null) problems.push({ column: 'NAME', rule: 'REQUIRED', isWarning: false });
  return {
    name,
    creditCode: readCode(text('CREDIT_CODE'), problems),
    registeredOn: readRegistration(text('REGISTERED_ON'), today, problems),
    enterpriseType: text('ENTERPRISE_TYPE'),
    capital: readMoney(text('CAPITAL'), readingOf('CAPITAL', cells, matches).unit, problems),
    businessScope: text('BUSINESS_SCOPE'),
    province: text('PROVINCE'),
    city: text('CITY'),
    county: text('COUNTY'),
    township: text('TOWNSHIP'),
    address: text('ADDRESS'),
    industry: text('INDUSTRY'),
    shortName: text('SHORT_NAME'),
    groups: readGroups(text('GROUPS')),
    problems,
  };
}
