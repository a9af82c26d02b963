import { contains, cityOf, levelOf, registrationDivision, isCreditCode } from '@lianxi/schema';

/** A division of the country as the county finder needs it. */
export interface Division {
  regionId: number;
  name: string;
  shortName: string;
  /** Today's official code and the earlier ones: 370812 has been 370882. */
  codes: readonly string[];
  /** Other and earlier names: 兖州市. */
  aliases: readonly string[];
}

const nation = 100_000;

/** Divisions by name and by code, seen from one jurisdiction. */
export interface DivisionBook {
  scope: number;
  /** Names with their level word (任城区): several divisions of the country may share one. */
  full: ReadonlyMap<string, readonly Division[]>;
  /** Names without it (任城), which also stand in road names and company names. */
  short: ReadonlyMap<string, readonly Division[]>;
  byCode: ReadonlyMap<string, readonly Division[]>;
  /** The units of the jurisdiction that keep enterprises: counties, zones, and cities without counties. */
  units: ReadonlyMap<number, Division>;
  /** The lengths of the full names that begin with two characters, longest first. */
  lengthsOf: ReadonlyMap<string, readonly number[]>;
}

const hasLevelWord = (name: string): boolean => name.length > 2 && /[省市区县旗盟州]$/.test(name);

/** How people write a High-tech Zone: seldom with its full name. */
function zoneForms(name: string): string[] {
  if (!name.endsWith('高新技术产业开发区')) return [];
  const words = ['高新区', '高新技术产业开发区', '高新技术开发区', '高新技术产业区', '高新开发区'];
  return words.flatMap((word) => [word, `国家${word}`, `国家级${word}`]);
}

function add(map: Map<string, Division[]>, key: string, division: Division): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [division]);
  else if (!known.includes(division)) known.push(division);
}

function lengthsByBeginning(names: Iterable<string>): Map<string, number[]> {
  const lengths = Map.groupBy(new Set(names), (name) => name.slice(0, 2));
  return new Map(
    [...lengths].map(([beginning, some]) => [
      beginning,
      [...new Set(some.map((name) => name.length))].toSorted((a, b) => b - a),
    ]),
  );
}

function unitsOf(divisions: readonly Division[], scope: number): Map<number, Division> {
  const parents = new Set(
    divisions.filter((one) => levelOf(one.regionId) === 'COUNTY').map((one) => cityOf(one.regionId)),
  );
  const isUnit = ({ regionId }: Division) =>
    contains(scope, regionId) &&
    (levelOf(regionId) === 'COUNTY' || (levelOf(regionId) === 'CITY' && !parents.has(regionId)));
  return new Map(divisions.filter(isUnit).map((one) => [one.regionId, one]));
}

/** Opens the book for a jurisdiction; null means the whole country, where nothing is foreign. */
export function openDivisionBook(divisions: readonly Division[], jurisdiction: number | null): DivisionBook {
  const scope = jurisdiction ?? nation;
  const full = new Map<string, Division[]>();
  const short = new Map<string, Division[]>();
  const byCode = new Map<string, Division[]>();
  for (const division of divisions) {
    add(full, division.name, division);
    for (const form of zoneForms(division.name)) add(full, form, division);
    for (const name of [division.shortName, ...division.aliases]) {
      if (name.length > 1) add(hasLevelWord(name) ? full : short, name, division);
    }
    for (const code of [String(division.regionId), ...division.codes]) add(byCode, code, division);
  }
  return { scope, full, short, byCode, units: unitsOf(divisions, scope), lengthsOf: lengthsByBeginning(full.keys()) };
}

/** What one source of a row says about the place. */
export type Claim =
  | { kind: 'UNIT'; unit: number }
  /** It names several units that share a name. */
  | { kind: 'SEVERAL'; units: number[] }
  /** It names the jurisdiction, or something above or inside it, but no unit. */
  | { kind: 'OURS'; regionId: number }
  | { kind: 'FOREIGN'; regionId: number | null }
  | { kind: 'SILENT' };

export const silent: Claim = { kind: 'SILENT' };

/** What the divisions that a text may mean say, seen from the jurisdiction: its own come before strangers. */
export function claimOf(book: DivisionBook, meant: readonly Division[]): Claim {
  const [first] = meant;
  if (first === undefined) return silent;
  const units = meant.map((one) => one.regionId).filter((regionId) => book.units.has(regionId));
  const [unit] = units;
  if (unit !== undefined) return units.length === 1 ? { kind: 'UNIT', unit } : { kind: 'SEVERAL', units };
  const related = meant.find((one) => contains(one.regionId, book.scope) || contains(book.scope, one.regionId));
  if (related !== undefined) return { kind: 'OURS', regionId: related.regionId };
  return { kind: 'FOREIGN', regionId: meant.length === 1 ? first.regionId : null };
}

/** What a division code says, today's or an earlier one. An unknown county's code still says its city or province. */
export function claimOfDivisionCode(book: DivisionBook, code: string): Claim {
  const known = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].map((prefix) => book.byCode.get(prefix));
  return claimOf(book, known.find((meant) => meant !== undefined) ?? []);
}

/** What a credit code says by its characters 3-8. A code that is not valid says nothing. */
export function claimOfCreditCode(book: DivisionBook, code: string | null): Claim {
  if (code === null || !isCreditCode(code)) return silent;
  return claimOfDivisionCode(book, registrationDivision(code));
}
