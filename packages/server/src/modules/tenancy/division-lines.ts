import { contains, isRegionId, levelOf } from '@lianxi/schema';
import Papa from 'papaparse';
import * as v from 'valibot';

const regionKinds = [
  'NATION',
  'PROVINCE',
  'MUNICIPALITY',
  'AUTONOMOUS_REGION',
  'SPECIAL_REGION',
  'CITY',
  'PREFECTURE',
  'DISTRICT',
  'COUNTY',
  'COUNTY_LEVEL_CITY',
  'BANNER',
  'FUNCTIONAL_ZONE',
] as const;
export type RegionKind = (typeof regionKinds)[number];

const text = v.pipe(v.string(), v.nonEmpty());
const key = v.pipe(
  v.string(),
  v.digits(),
  v.transform(Number),
  v.check((number) => isRegionId(number), 'is no region key'),
);
const flag = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((word) => word === 'true'),
);
const nothing = v.pipe(
  v.literal(''),
  v.transform(() => null),
);
const day = v.pipe(v.string(), v.isoDate());

const divisionLine = v.strictObject({
  regionId: key,
  parentId: v.union([nothing, key]),
  level: v.picklist(['NATION', 'PROVINCE', 'CITY', 'COUNTY']),
  kind: v.picklist(regionKinds),
  isUnit: flag,
  name: text,
  shortName: text,
  pinyin: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  initials: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
});
export type DivisionLine = v.InferOutput<typeof divisionLine>;

const codeLine = v.strictObject({
  code: text,
  regionId: key,
  name: text,
  validFrom: v.union([nothing, day]),
  validTo: v.union([nothing, day]),
  isOfficial: flag,
  succeededBy: v.union([nothing, text]),
});
/**
 * A code that a region bears or bore. Days are the first and the last in force, both inclusive; null is open-ended.
 *
 * An official code has six digits. A platform-local one has its city's four digits, an L and a digit (3708L1): no
 * authority will ever issue it, and no registry file can carry it by accident.
 */
export type DivisionCode = v.InferOutput<typeof codeLine>;

interface Line<T> {
  at: string;
  value: T;
}

function linesOf<S extends v.GenericSchema>(file: string, csv: string, schema: S): Line<v.InferOutput<S>>[] {
  const { data, errors } = Papa.parse<unknown>(csv.trimEnd(), { header: true, delimiter: ',' });
  const [malformed] = errors;
  // Papa counts rows from the first below the header; people count lines from 1.
  if (malformed !== undefined) throw new Error(`${file}, line ${(malformed.row ?? 0) + 2}: ${malformed.message}`);
  return data.map((row, index) => {
    const at = `${file}, line ${index + 2}`;
    const read = v.safeParse(schema, row);
    if (read.success) return { at, value: read.output };
    const [issue] = read.issues;
    throw new Error(`${at}: ${v.getDotPath(issue) ?? 'columns'}: ${issue.message}`);
  });
}

/** Why a division cannot stand below those read so far, or null. */
function misplaced(division: DivisionLine, known: ReadonlyMap<number, DivisionLine>): string | null {
  const { regionId, parentId, level } = division;
  if (known.has(regionId)) return `${regionId} stands in the file already`;
  if (level !== levelOf(regionId)) return `${regionId} is no ${level}`;
  if (parentId === null) return level === 'NATION' ? null : `${regionId} has no parent`;
  if (!known.has(parentId)) return `the parent ${parentId} of ${regionId} must stand above it`;
  return contains(parentId, regionId) ? null : `${regionId} is outside the range of its parent ${parentId}`;
}

/** Reads divisions.csv, parents first. Throws with the line number on whatever would not make a tree. */
export function parseDivisions(csv: string): DivisionLine[] {
  const known = new Map<number, DivisionLine>();
  for (const { at, value } of linesOf('divisions.csv', csv, divisionLine)) {
    const reason = misplaced(value, known);
    if (reason !== null) throw new Error(`${at}: ${reason}`);
    known.set(value.regionId, value);
  }
  return [...known.values()];
}

const ofTheCity = (regionId: number): string => String(Math.floor(regionId / 100));

function misnumbered({ code, regionId, isOfficial, validFrom, validTo }: DivisionCode): string | null {
  if (isOfficial && !/^\d{6}$/.test(code)) return `the official code ${code} has not six digits`;
  if (!isOfficial && !/^\d{4}L\d$/.test(code)) return `the local code ${code} is not of the form 3708L1`;
  if (!isOfficial && !code.startsWith(ofTheCity(regionId))) return `the local code ${code} is of another city`;
  if (validFrom !== null && validTo !== null && validFrom > validTo) return `${code} ends before it begins`;
  return null;
}

function checkCodes(lines: readonly Line<DivisionCode>[], divisions: readonly DivisionLine[]): void {
  const regions = new Set(divisions.map(({ regionId }) => regionId));
  const seen = new Set<string>();
  const inForce = new Set<number>();
  for (const { at, value } of lines) {
    const { code, regionId, validTo } = value;
    const reason = misnumbered(value);
    if (reason !== null) throw new Error(`${at}: ${reason}`);
    if (!regions.has(regionId)) throw new Error(`${at}: there is no region ${regionId}`);
    if (seen.has(code)) throw new Error(`${at}: ${code} stands in the file already`);
    if (validTo === null && inForce.has(regionId)) throw new Error(`${at}: ${regionId} has a code in force already`);
    seen.add(code);
    if (validTo === null) inForce.add(regionId);
  }
  for (const { at, value } of lines) {
    if (!inForce.has(value.regionId)) throw new Error(`${at}: ${value.regionId} is left without a code in force`);
  }
}

function checkTogether(lines: readonly Line<DivisionCode>[], implicit: readonly DivisionCode[]): void {
  const byItself = new Set(implicit.map(({ code }) => code));
  const listed = new Set(lines.map(({ value }) => value.code));
  for (const { at, value } of lines) {
    if (byItself.has(value.code)) throw new Error(`${at}: ${value.code} is the code of another region`);
    const { succeededBy } = value;
    if (succeededBy !== null && !listed.has(succeededBy) && !byItself.has(succeededBy)) {
      throw new Error(`${at}: there is no successor ${succeededBy}`);
    }
  }
}

/**
 * Reads division-codes.csv and completes it: a region without a line bears its key as its code, ever since.
 *
 * Throws with the line number where a code is doubled, of nobody, or leaves a region without one in force.
 */
export function parseDivisionCodes(csv: string, divisions: readonly DivisionLine[]): DivisionCode[] {
  const lines = linesOf('division-codes.csv', csv, codeLine);
  checkCodes(lines, divisions);
  const dated = new Set(lines.map(({ value }) => value.regionId));
  const implicit = divisions
    .filter(({ regionId }) => !dated.has(regionId))
    .map(({ regionId, level, name }): DivisionCode => {
      // GB/T 2260 numbers the divisions of the country, not the country.
      const isOfficial = level !== 'NATION';
      return { code: String(regionId), regionId, name, validFrom: null, validTo: null, isOfficial, succeededBy: null };
    });
  checkTogether(lines, implicit);
  return [...lines.map(({ value }) => value), ...implicit];
}
