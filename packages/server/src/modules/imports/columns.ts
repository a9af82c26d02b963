import { readCapital, type ImportKindName } from '@lianxi/schema';
import { columnsOf, columnWords, type ImportColumn, type KnownColumn } from './column-words.ts';
import { looksLike, sampledColumns } from './sample-guess.ts';

export type { ImportColumn } from './column-words.ts';

/** How one column of the file was understood. */
export interface ColumnMatch {
  index: number;
  header: string;
  column: ImportColumn;
  /** The first filled cell of the samples. */
  sample: string | null;
  matchedBy: 'NAME' | 'SYNONYM' | 'SAMPLE' | 'NONE';
  /** The unit that the heading gives to bare numbers: `万元` of 注册资本（万元）. */
  unit: string | null;
}

/** Joins the upper and the lower line of a heading that spans two. */
export const headerJoint = '/';

/** A heading as it is compared: half-width, no spaces, no marks for required columns. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[*※★#]+|[*※★:]+$/g, '')
    .toLowerCase();

/** The heading, the same without its brackets, and the lower line of a heading that spans two. */
function formsOf(header: string): string[] {
  const whole = plainHeader(header.replaceAll(headerJoint, ''));
  const lower = plainHeader(header.slice(header.lastIndexOf(headerJoint) + 1));
  return [plainHeader(header), whole, lower].flatMap((form) => [form, form.replace(/\([^()]*\)/g, '')]);
}

const tiers = [
  { list: 'names', matchedBy: 'NAME' },
  { list: 'synonyms', matchedBy: 'SYNONYM' },
] as const;

/** Which column of a kind of file each word names. */
const columnOfWord = (kind: ImportKindName): ReadonlyMap<string, KnownColumn> =>
  new Map(
    columnsOf(kind).flatMap((column) =>
      tiers.flatMap(({ list }) => columnWords[column][list].map((word) => [word, column] as const)),
    ),
  );
const wordsOf: Readonly<Record<ImportKindName, ReadonlyMap<string, KnownColumn>>> = {
  ENTERPRISES: columnOfWord('ENTERPRISES'),
  PEOPLE: columnOfWord('PEOPLE'),
  LIAISON: columnOfWord('LIAISON'),
  VISITS: columnOfWord('VISITS'),
  APPEALS: columnOfWord('APPEALS'),
  YEARLY_FIGURES: columnOfWord('YEARLY_FIGURES'),
};

/** The columns that the headings name, for finding the line of headings. */
export function columnsNamedBy(headers: readonly string[], kind: ImportKindName): Set<KnownColumn> {
  const columnOf = wordsOf[kind];
  const named = headers.map((header) => formsOf(header).find((form) => columnOf.has(form)));
  return new Set(named.flatMap((form) => columnOf.get(form ?? '') ?? []));
}

/** 万元 of 注册资本（万元）, 单位:万元. Only what `readCapital` understands behind a number is a unit. */
function unitOf(header: string): string | null {
  const written = plainHeader(header).match(/\(([^()]+)\)/)?.[1] ?? '';
  const unit = written.replace(/^单位:?/, '');
  const isUnit = unit !== '' && !/\d/.test(unit) && readCapital(`1${unit}`).amount !== null;
  return isUnit ? unit : null;
}

/** Columns of money, whose headings may say the unit. */
const amounts: ReadonlySet<KnownColumn> = new Set(['CAPITAL', 'OUTPUT_VALUE', 'TAX_PAID', 'EXPORT_VALUE']);

interface Found {
  index: number;
  column: KnownColumn;
  matchedBy: 'NAME' | 'SYNONYM' | 'SAMPLE';
}

type Rows = readonly (readonly string[])[];
const cellsOf = (samples: Rows, index: number): string[] => samples.map((cells) => cells[index]?.trim() ?? '');

/** 注册号 and 组织机构代码 once were other, shorter numbers: such a column is not taken for the credit code. */
function isDenied({ index, column, matchedBy }: Found, samples: Rows): boolean {
  if (column !== 'CREDIT_CODE' || matchedBy !== 'SYNONYM') return false;
  const filled = cellsOf(samples, index).filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => cell.length === 18).length * 2 < filled.length;
}

/** The first heading that bears the best word of the column and is not taken. */
function matchWords(header: readonly string[], samples: Rows, kind: ImportKindName): Found[] {
  const forms = header.map(formsOf);
  const found: Found[] = [];
  for (const { list, matchedBy } of tiers) {
    for (const column of columnsOf(kind).filter((one) => !found.some((match) => match.column === one))) {
      const match = columnWords[column][list]
        .map((word) => forms.findIndex((some, at) => some.includes(word) && found.every(({ index }) => index !== at)))
        .filter((index) => index >= 0)
        .map((index) => ({ index, column, matchedBy }))
        .find((one) => !isDenied(one, samples));
      if (match !== undefined) found.push(match);
    }
  }
  return found;
}

/** Headings of things that look like one of our columns and are another: they are never guessed by their cells. */
const otherThings =
  /核准|变更|截止|截至|有效|到期|吊销|注销|发证|年检|年报|录入|更新|出生|填报|主管|机关|上级|法人|法定|代表|负责|联系|股东|开户|备注|实缴|统计/;

function matchColumnsOf(kind: ImportKindName, header: readonly string[], samples: Rows): Found[] {
  const found = matchWords(header, samples, kind);
  for (const column of sampledColumns.filter((one) => columnsOf(kind).includes(one))) {
    if (found.some((match) => match.column === column)) continue;
    const index = header.findIndex(
      (heading, at) =>
        found.every((match) => match.index !== at) &&
        !otherThings.test(heading) &&
        looksLike(column, cellsOf(samples, at)),
    );
    if (index >= 0) found.push({ index, column, matchedBy: 'SAMPLE' });
  }
  return found;
}

/**
 * Matches a file's columns by their headings, then by synonyms, then by what their cells look like.
 *
 * Each known column is matched once, to the heading with the best word; the rest is IGNORE and NONE.
 */
export function matchColumns(header: readonly string[], samples: Rows, kind: ImportKindName): ColumnMatch[] {
  const found = matchColumnsOf(kind, header, samples);
  // A currency in a column of its own makes the unit of the heading a trap: 万元 beside 美元 is no yuan
  const hasCurrencyColumn = header.some((heading) => /币种|货币|currency/i.test(heading));
  return header.map((heading, index) => {
    const match = found.find((one) => one.index === index);
    return {
      index,
      header: heading,
      column: match?.column ?? 'IGNORE',
      sample: cellsOf(samples, index).find((cell) => cell !== '') ?? null,
      matchedBy: match?.matchedBy ?? 'NONE',
      unit: match && amounts.has(match.column) && !hasCurrencyColumn ? unitOf(heading) : null,
    };
  });
}
